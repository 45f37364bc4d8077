package org.simpul.export;

import java.io.IOException;
import java.io.Writer;

/** Writes a network in one format. The same view gives the same characters, with line feeds. */
interface NetworkExporter {

    /** Writes all, node by node and edge by edge, and leaves the writer open. */
    void write(NetworkView view, Writer out) throws IOException;
}
