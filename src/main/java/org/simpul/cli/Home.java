package org.simpul.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that Simpul is installed in: it holds {@code ontology/} and {@code queries/}. */
final class Home {

    private Home() {}

    /** The folder of the ontology, shapes, lexicon and frames. */
    static Path ontology() {
        return folder().resolve("ontology");
    }

    /** The folder of the queries. */
    static Path queries() {
        return folder().resolve("queries");
    }

    /** {@code SIMPUL_HOME}, else the folder above the jar's, else the current one. */
    static Path folder() {
        String home = System.getenv("SIMPUL_HOME");
        if (home != null && !home.isBlank()) {
            return Path.of(home);
        }
        Path above = code().toAbsolutePath();
        while (above != null && !Files.isDirectory(above.resolve("ontology"))) {
            above = above.getParent();
        }
        return above == null ? Path.of("") : above;
    }

    private static Path code() {
        try {
            return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own location is no path", e);
        }
    }
}
