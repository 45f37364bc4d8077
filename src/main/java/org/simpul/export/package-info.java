/** The graph as files for other tools: the network of entities for graph software, and all quads in every RDF format of RDF4J Rio. */
package org.simpul.export;
