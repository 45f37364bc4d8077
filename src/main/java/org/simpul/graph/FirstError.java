package org.simpul.graph;

import java.nio.file.Path;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Stops parsing at the first error with a message that names file, line and column; warnings pass. */
public final class FirstError implements ErrorHandler {

    private final Path file;

    /** A handler of errors in this file. */
    public FirstError(Path file) {
        this.file = file;
    }

    @Override
    public void warning(String message, long line, long column) {
        // unusual but legal, such as an IRI in capitals: the file is loaded as it is
    }

    @Override
    public void error(String message, long line, long column) {
        String place = line < 0 ? "" : ", line " + line + (column < 0 ? "" : ", column " + column);
        throw new RiotException(file + place + ": " + message);
    }

    @Override
    public void fatal(String message, long line, long column) {
        error(message, line, column);
    }
}
