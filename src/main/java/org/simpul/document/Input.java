package org.simpul.document;

import java.nio.file.Path;

/** What became of one file that was to be read. */
public sealed interface Input {

    /** Where the file lies. */
    Path path();

    /** A file that was read. */
    record Document(Path path, SourceDocument source) implements Input {}

    /**
     * A file with the same name and content as one before; it would give the same document.
     *
     * @param path where it lies
     * @param first where the one before lies
     */
    record Duplicate(Path path, Path first) implements Input {}

    /**
     * A file that could not be read.
     *
     * @param path where it lies
     * @param tooLarge whether its size was the reason
     * @param message why, and what to do, naming the file
     */
    record Rejected(Path path, boolean tooLarge, String message) implements Input {}
}
