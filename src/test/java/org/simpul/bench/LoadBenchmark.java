package org.simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.store.QuadSource;
import org.simpul.store.Tdb2Store;

/** How fast a file of quads is loaded into an empty store, against one plain TDB2 transaction that reads the same file. */
final class LoadBenchmark {

    private static final int ROUNDS = 5;

    private final Ontology ontology;
    private final Path quads;
    private final Path work;
    private int folders;

    private LoadBenchmark(Path ontology, Path quads, Path work) {
        this.ontology = Ontology.load(ontology);
        this.quads = quads;
        this.work = work;
    }

    /** Takes the folder of the ontology, the file of quads, and a folder for stores. */
    public static void main(String[] args) throws IOException {
        new LoadBenchmark(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).measure();
    }

    private void measure() throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        long count;
        try (Stream<String> lines = Files.lines(quads)) {
            count = lines.count();
        }
        for (int round = 0; round < ROUNDS; round++) {
            plain.add(plain());
            ours.add(ours());
        }
        System.out.println("| load of " + String.format(Locale.ROOT, "%,d", count)
                + " quads | seconds | quads/s |\n| --- | ---: | ---: |");
        row("simpul load", count, Benchmarks.median(ours));
        row("plain TDB2 transaction", count, Benchmarks.median(plain));
        System.out.printf(
                Locale.ROOT,
                "%nrate against the plain transaction: %.2f%n%n",
                Benchmarks.median(plain) / Benchmarks.median(ours));
    }

    private static void row(String what, long count, double seconds) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %,.0f |%n", what, seconds, count / seconds);
    }

    private double ours() throws IOException {
        Path folder = folder();
        long start = System.nanoTime();
        try (Tdb2Store store = Tdb2Store.create(folder)) {
            store.load(List.of(QuadSource.file(quads, Iris.standard())), ontology, Iris.standard());
        }
        return done(folder, start);
    }

    private double plain() throws IOException {
        Path folder = folder();
        long start = System.nanoTime();
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        Txn.executeWrite(dataset, () -> RDFDataMgr.parse(StreamRDFLib.dataset(dataset), quads.toString()));
        TDBInternal.expel(dataset, true);
        return done(folder, start);
    }

    private Path folder() throws IOException {
        return Files.createDirectory(work.resolve("store-" + folders++));
    }

    private static double done(Path folder, long start) throws IOException {
        double seconds = Benchmarks.since(start);
        Benchmarks.delete(folder);
        return seconds;
    }
}
