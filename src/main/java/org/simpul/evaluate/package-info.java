/** Scores what was extracted against gold files. Reads the quads alone, whoever wrote them. */
package org.simpul.evaluate;
