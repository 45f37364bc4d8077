package org.simpul.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.store.QuadSource;
import org.simpul.store.Tdb2Store;

/** How long {@code simpul serve} takes from the shell until it answers: the first time, when it makes the text index, and after that. */
final class ServeBenchmark {

    private static final int ROUNDS = 7;
    private static final int PORT = 39_117;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Path home;
    private final Path work;

    private ServeBenchmark(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    /** Takes the folder of Simpul, a file of quads, and a folder for a store. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new ServeBenchmark(Path.of(args[0]), Path.of(args[2])).measure(Path.of(args[1]));
    }

    private void measure(Path quads) throws IOException, InterruptedException {
        Path folder = work.resolve("served");
        try (Tdb2Store store = Tdb2Store.create(folder)) {
            store.load(
                    List.of(QuadSource.file(quads, Iris.standard())),
                    Ontology.load(home.resolve("ontology")),
                    Iris.standard());
        }
        launcher("--version").start().waitFor(); // a short command makes the class archive where there is none
        double first = ready(folder);
        List<Double> later = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            later.add(ready(folder));
        }
        System.out.println("| simpul serve answers after | seconds |\n| --- | ---: |");
        System.out.printf(Locale.ROOT, "| the first time, with the text index to make | %.2f |%n", first);
        System.out.printf(Locale.ROOT, "| later, median of %d | %.2f |%n", ROUNDS, Benchmarks.median(later));
    }

    private double ready(Path folder) throws IOException, InterruptedException {
        ProcessBuilder serve = launcher("serve", "--store", folder.toString(), "--port", Integer.toString(PORT));
        long start = System.nanoTime();
        Process process = serve.start();
        while (!answers()) {
            if (!process.isAlive() || Benchmarks.since(start) > 120) {
                throw new IllegalStateException("simpul serve did not start");
            }
            Thread.sleep(10);
        }
        double seconds = Benchmarks.since(start);
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
        return seconds;
    }

    private ProcessBuilder launcher(String... arguments) {
        List<String> call = new ArrayList<>(List.of(home.resolve("simpul").toString()));
        call.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(call)
                .redirectOutput(work.resolve("served.txt").toFile())
                .redirectError(work.resolve("served-errors.txt").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static boolean answers() throws InterruptedException {
        URI ask = URI.create("http://localhost:" + PORT + "/simpul/sparql?query=ASK%7B%7D");
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(ask).timeout(Duration.ofSeconds(10)).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
