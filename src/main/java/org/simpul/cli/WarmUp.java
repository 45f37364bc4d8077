package org.simpul.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.simpul.query.QueryLibrary;
import org.simpul.query.Search;
import org.simpul.serve.Server;
import org.simpul.serve.ServerSettings;
import org.simpul.store.RemoteStore;
import org.simpul.store.Tdb2Store;

/**
 * A short run through the commands, made once by the launcher so that the Java machine can write its classes into an archive. What the commands print is
 * dropped, and one that fails is passed over: the archive is then smaller, nothing else.
 */
public final class WarmUp {

    /** Less than what the launcher waits for. */
    private static final Duration LONGEST = Duration.ofSeconds(50);

    private final Path folder;

    private WarmUp(Path folder) {
        this.folder = folder;
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        QuietLogging.install();
        giveUpAfter(LONGEST);
        Path folder = Files.createTempDirectory("simpul-warm-up");
        try {
            new WarmUp(folder).commands(Home.find());
        } finally {
            delete(folder);
        }
    }

    /** Ends the program, by then without an archive, where a command hangs. */
    private static void giveUpAfter(Duration time) {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(time.toMillis());
                Runtime.getRuntime().halt(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.setDaemon(true);
        watch.start();
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
        serve(Path.of(store), home);
    }

    /** A server on any free port that is asked once, and closed. */
    private static void serve(Path folder, Home home) {
        ServerSettings settings = ServerSettings.standard().withPort(0);
        QueryLibrary library = new QueryLibrary(home.queries());
        try (Tdb2Store store = Tdb2Store.open(folder);
                Server server = Server.start(settings, store.searchable(), library);
                RemoteStore remote = RemoteStore.at(server.url() + "simpul", RemoteStore.Login.none())) {
            new Search(remote).suggest("bali", "id", 1);
        } catch (RuntimeException e) {
            // the archive then lacks the server's classes, which are read one by one as without an archive
        }
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
