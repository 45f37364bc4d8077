package org.simpul.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short run through the commands, made once by the launcher so that the Java machine can write its classes into an archive. What the commands print is
 * dropped, and one that fails is passed over: the archive is then smaller, nothing else.
 */
public final class WarmUp {

    private final Path folder;

    private WarmUp(Path folder) {
        this.folder = folder;
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        QuietLogging.install();
        Path folder = Files.createTempDirectory("simpul-warm-up");
        try {
            new WarmUp(folder).commands(Home.find());
        } finally {
            delete(folder);
        }
    }

    private void commands(Home home) throws IOException {
        String quads = folder.resolve("sample.nq").toString();
        String store = folder.resolve("store").toString();
        command("--help");
        command("extract", home.sample().resolve("16-commit-hanoi-2012.txt").toString(), "-o", quads);
        command("load", quads, "--store", store);
        command("query", "--list");
        for (String query : queries(home.queries())) {
            command("query", query, "--store", store);
        }
        command("lexicon", "check");
    }

    private static List<String> queries(Path queries) throws IOException {
        if (!Files.isDirectory(queries)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(queries)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.substring(0, name.length() - ".rq".length()))
                    .sorted()
                    .toList();
        }
    }

    private static void command(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        if (args[0].startsWith("-") || Commands.NAMES.contains(args[0])) {
            Main.run(args, nowhere, nowhere);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
