package org.simpul.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder Simpul lives in: {@code ontology/}, {@code queries/} and {@code data/} lie there.
 *
 * @param folder absolute
 */
public record Home(Path folder) {

    /**
     * The folder that the launcher names (system property {@code simpul.home}), else that of the environment variable {@code SIMPUL_HOME}, else the first
     * folder above the program's own code or above the working directory that holds {@code ontology/simpul.ttl}.
     *
     * @throws Failure where there is none
     */
    public static Home find() {
        return Stream.of(System.getProperty("simpul.home"), System.getenv("SIMPUL_HOME"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .map(name -> new Home(Path.of(name).toAbsolutePath().normalize()))
                .or(() -> above(code()))
                .or(() -> above(Path.of("")))
                .orElseThrow(
                        () -> Failure.failed(
                                "Simpul's own files were not found; set SIMPUL_HOME to the folder that holds ontology/ and queries/."));
    }

    /** Where the ontology, the lexicon and the frames lie. */
    public Path ontology() {
        return folder.resolve("ontology");
    }

    /** Where the named queries lie. */
    public Path queries() {
        return folder.resolve("queries");
    }

    /** The documents that {@code simpul run} reads when none are given. */
    public Path sample() {
        return folder.resolve("data").resolve("sample");
    }

    private static Optional<Home> above(Path start) {
        return Stream.iterate(start.toAbsolutePath().normalize(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("ontology").resolve("simpul.ttl")))
                .findFirst()
                .map(Home::new);
    }

    private static Path code() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? Path.of("") : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is not a path: " + source.getLocation(), e);
        }
    }
}
