package org.simpul.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.simpul.claim.Extractor;
import org.simpul.document.SourceDocument;
import org.simpul.graph.ClaimMapper;
import org.simpul.graph.Iris;
import org.simpul.graph.QuadFiles;
import org.simpul.graph.Vocabulary;
import org.simpul.text.ReadingLimits;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/** How fast one thread turns documents into quads once the machine is warm, and how much memory that takes. */
final class ExtractionBenchmark {

    /** The options that the launcher gives to commands that read documents. */
    static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms64m");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final TextReader reader = TextReader.within(
            new ReadingLimits(100_000_000, 50_000_000, ReadingLimits.standard().timeLimit()));
    private final Extractor extractor;
    private final ClaimMapper mapper;

    private ExtractionBenchmark(Path ontology) {
        extractor = Extractor.load(ontology);
        mapper = new ClaimMapper(Iris.standard(), Vocabulary.load(ontology));
    }

    /** Takes the folder of documents, and the file for the quads of 5 MB. */
    public static void main(String[] args) throws IOException, UnreadableDocumentException {
        long start = System.nanoTime();
        ExtractionBenchmark benchmark =
                new ExtractionBenchmark(Path.of("ontology").toAbsolutePath());
        double knowledge = Benchmarks.since(start);
        benchmark.measure(Workload.texts(Path.of(args[0])), knowledge);
        List<Quad> quads = new ArrayList<>();
        benchmark.extract(Workload.repeated(Workload.texts(Path.of(args[0])), 5), quads::add);
        QuadFiles.write(Path.of(args[1]), quads);
    }

    private void measure(List<SourceDocument> documents, double knowledge)
            throws IOException, UnreadableDocumentException {
        System.out.printf(Locale.ROOT, "Reading the lexicon and the frames: %.2f s%n%n", knowledge);
        System.out.println(
                "| work | seconds | of processor | MB/s | quads | resident, MB |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        row(Workload.repeated(documents, 1), "cold: ");
        row(Workload.repeated(documents, 5), "warming up: ");
        List<Workload> workloads = List.of(
                Workload.repeated(documents, 5),
                Workload.repeated(documents, 10),
                Workload.joined(documents, 5),
                Workload.joined(documents, 10));
        double many = row(workloads.get(0), "");
        double more = row(workloads.get(1), "");
        double one = row(workloads.get(2), "");
        double longer = row(workloads.get(3), "");
        System.out.printf(
                Locale.ROOT,
                "%n10 MB to 5 MB: %.2f (many documents), %.2f (one document)%n%n",
                more / many,
                longer / one);
    }

    private double row(Workload workload, String remark) throws IOException, UnreadableDocumentException {
        long[] quads = new long[1];
        long start = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        extract(workload, quad -> quads[0]++);
        double processor = (THREADS.getCurrentThreadCpuTime() - busy) / 1e9;
        double seconds = Benchmarks.since(start);
        System.out.printf(
                Locale.ROOT,
                "| %s%s | %.2f | %.2f | %.2f | %,d | %d |%n",
                remark,
                workload.name(),
                seconds,
                processor,
                workload.size() / 1e6 / seconds,
                quads[0],
                Benchmarks.peakMegabytes());
        return seconds;
    }

    private void extract(Workload workload, Consumer<Quad> quads) throws UnreadableDocumentException {
        for (SourceDocument document : workload.documents()) {
            mapper.map(extractor.extract(reader.read(document)), quads);
        }
    }
}
