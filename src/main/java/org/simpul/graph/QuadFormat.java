package org.simpul.graph;

import java.util.Locale;
import java.util.Optional;

/** The file formats that quads are written in. */
public enum QuadFormat {
    /** One quad a line. */
    NQUADS(".nq"),
    /** Turtle with named graphs. */
    TRIG(".trig");

    private final String ending;

    QuadFormat(String ending) {
        this.ending = ending;
    }

    /** The format that a file name's ending stands for, {@code .gz} left aside; empty where it is none of these. */
    public static Optional<QuadFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String plain = isCompressed(name) ? name.substring(0, name.length() - ".gz".length()) : name;
        for (QuadFormat format : values()) {
            if (plain.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Whether a file of this name is compressed with gzip. */
    public static boolean isCompressed(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
