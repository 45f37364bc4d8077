/** The waist of the program: claims to quads by the graph contract, vocabulary constants, contradictions, SHACL. */
package org.simpul.graph;
