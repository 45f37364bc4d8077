package org.simpul.export;

import java.io.IOException;
import java.io.Writer;

/** Writes a network in one format. The same network gives the same characters, with line feeds. */
interface NetworkExporter {

    /** Writes all and leaves the writer open. */
    void write(Network network, Writer out) throws IOException;
}
