package org.simpul.export;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Drops carriage returns, which some libraries write on some systems, and leaves the writer below open when it is closed. */
final class LineFeeds extends FilterWriter {

    LineFeeds(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (c != '\r') {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        for (int i = start; i < start + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        write(text.toCharArray(), start, length);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
