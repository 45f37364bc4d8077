package org.simpul.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.store.QuadSource;
import org.simpul.store.Tdb2Store;

/** How long a question takes from the shell, start of the Java machine included: {@code simpul query} against Jena's own command, same query, same Java. */
final class StartBenchmark {

    private static final int ROUNDS = 11;

    private static final String QUESTION = """
            PREFIX tc: <https://w3id.org/simpul/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?member (COUNT(DISTINCT ?document) AS ?documents)
            WHERE {
              GRAPH ?document { ?state tc:memberOf ?institution }
              ?state skos:prefLabel ?member
              FILTER (lang(?member) = "en")
            }
            GROUP BY ?member
            ORDER BY DESC(?documents) ?member
            """;

    private final Path home;
    private final Path work;

    private StartBenchmark(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    /** Takes the folder of Simpul, a file of quads, and a folder for a store and the query. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new StartBenchmark(Path.of(args[0]), Path.of(args[2])).measure(Path.of(args[1]));
    }

    private void measure(Path quads) throws IOException, InterruptedException {
        Path folder = work.resolve("asked");
        try (Tdb2Store store = Tdb2Store.create(folder)) {
            store.load(
                    List.of(QuadSource.file(quads, Iris.standard())),
                    Ontology.load(home.resolve("ontology")),
                    Iris.standard());
        }
        Path question = Files.writeString(work.resolve("question.rq"), QUESTION);
        List<String> simpul =
                List.of(home.resolve("simpul").toString(), "query", question.toString(), "--store", folder.toString());
        List<String> jena = List.of(
                Benchmarks.java(),
                "-cp",
                home.resolve("target/lib") + "/*",
                "tdb2.tdbquery",
                "--set",
                "http://jena.apache.org/2.0/tdb#unionDefaultGraph=true",
                "--loc",
                folder.toString(),
                "--query",
                question.toString());
        time(simpul);
        time(jena);
        compare(simpul, jena);
    }

    private void compare(List<String> simpul, List<String> jena) throws IOException, InterruptedException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(time(simpul));
            theirs.add(time(jena));
        }
        System.out.println("| one question from the shell | seconds |\n| --- | ---: |");
        System.out.printf(Locale.ROOT, "| simpul query | %.2f |%n", Benchmarks.median(ours));
        System.out.printf(Locale.ROOT, "| tdb2.tdbquery | %.2f |%n", Benchmarks.median(theirs));
        System.out.printf(
                Locale.ROOT, "%nsimpul to tdb2.tdbquery: %.2f%n", Benchmarks.median(ours) / Benchmarks.median(theirs));
    }

    private double time(List<String> call) throws IOException, InterruptedException {
        File answer = work.resolve("answer.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(call)
                .redirectOutput(answer)
                .redirectError(work.resolve("errors.txt").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double seconds = Benchmarks.since(start);
        if (code != 0 || answer.length() == 0) {
            throw new IllegalStateException(
                    call + " ended with " + code + ": " + Files.readString(work.resolve("errors.txt")));
        }
        return seconds;
    }
}
