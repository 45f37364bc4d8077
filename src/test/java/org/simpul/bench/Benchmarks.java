package org.simpul.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The benchmarks of docs/benchmarks.md: {@code Benchmarks [FOLDER]} measures with the documents of the folder, by default the sample, and prints the
 * results as Markdown tables. Each measurement runs in a Java machine of its own.
 */
public final class Benchmarks {

    private final Path home = Path.of("").toAbsolutePath();
    private final Path work;

    private Benchmarks(Path work) {
        this.work = work;
    }

    /** Takes the folder of documents, or nothing. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path documents = Path.of(args.length > 0 ? args[0] : "data/sample").toAbsolutePath();
        Path work = Files.createTempDirectory("simpul-bench");
        try {
            new Benchmarks(work).run(documents);
        } finally {
            delete(work);
        }
    }

    private void run(Path documents) throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, documents of %s%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                documents.getFileName());
        Path quads = work.resolve("quads.nq");
        child(ExtractionBenchmark.OPTIONS, ExtractionBenchmark.class, documents.toString(), quads.toString());
        child(
                List.of("-Xmx2g"),
                LoadBenchmark.class,
                home.resolve("ontology").toString(),
                quads.toString(),
                work.toString());
        child(List.of(), StartBenchmark.class, home.toString(), quads.toString(), work.toString());
        child(List.of(), PagesBenchmark.class, home.toString(), quads.toString(), work.toString());
        child(List.of(), ServeBenchmark.class, home.toString(), quads.toString(), work.toString());
    }

    private void child(List<String> options, Class<?> main, String... args) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of(java()));
        call.addAll(options);
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        call.addAll(List.of(args));
        int code = new ProcessBuilder(call).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + code);
        }
    }

    /** The Java machine that runs this. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The most memory this process has had resident so far, in MB; 0 where the system does not tell. */
    static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** The middle one of these durations. */
    static double median(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Seconds since a reading of {@link System#nanoTime()}. */
    static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Deletes a folder and all in it. */
    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
