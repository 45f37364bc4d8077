/** The optional second reader: asks a language model for claims and lets through only those that the document, the ontology and the shapes bear out. */
package org.simpul.reader;
