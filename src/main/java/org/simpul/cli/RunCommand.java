package org.simpul.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.Quad;
import org.simpul.claim.Extractor;
import org.simpul.graph.ClaimMapper;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.graph.RunMapper;
import org.simpul.graph.Simpul;
import org.simpul.lexicon.LexiconException;
import org.simpul.query.AnswerFormat;
import org.simpul.query.NamedQuery;
import org.simpul.query.QueryLibrary;
import org.simpul.query.Question;
import org.simpul.serve.ServerException;
import org.simpul.serve.ServerSettings;
import org.simpul.store.LoadReport;
import org.simpul.store.QuadSource;
import org.simpul.store.ReadText;
import org.simpul.store.StoreException;
import org.simpul.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The whole way in one command: documents in, store loaded, three questions answered, graph served. */
@Command(
        name = "run",
        description = {
            "Read documents, load the store, answer three questions and serve the graph until Ctrl-C.",
            "Without a PATH it reads the sample corpus. Documents already in the store are replaced; others stay."
        },
        footer = {"", "Examples:", "  simpul run", "  simpul run --no-serve my-papers/ report.pdf"})
public final class RunCommand implements Callable<Integer> {

    private static final List<String> SHOWCASE = List.of("co-chairs", "ratifications", "contradictions");
    private static final int WIDTH = 120;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files and folders; the sample corpus where none is given.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "simpul-store",
            description = "The embedded store (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(names = "--no-serve", negatable = false, description = "Stop after the tables.")
    private boolean noServe;

    @Option(
            names = "--no-texts",
            description = "Keep no texts beside the store; the reader then shows only sentences that say something.")
    private boolean noTexts;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Where to serve (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at a time (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws InterruptedException {
        try {
            return run(Home.find());
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        } catch (LexiconException | StoreException | ServerException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    private int run(Home home) throws InterruptedException {
        Instant started = Instant.now();
        Iris iris = Iris.standard();
        Ontology ontology = Ontology.load(home.ontology());
        List<Quad> quads = new ArrayList<>();
        List<ReadText> texts = new ArrayList<>();
        List<DocumentReport> reports;
        try (Progression progress = new Progression(common, spec.commandLine().getErr())) {
            ExtractionRun run = new ExtractionRun(
                    Extractor.load(home.ontology()), new ClaimMapper(iris, ontology.vocabulary()), threads);
            reports = run.run(inputs.isEmpty() ? List.of(home.sample()) : inputs, quads::add, texts::add, progress);
        }
        try (Tdb2Store store = Tdb2Store.create(folder)) {
            quads.addAll(new RunMapper(iris).map(record(started, reports)));
            LoadReport loaded = store.load(List.of(QuadSource.of("documents", quads)), ontology, iris);
            if (!noTexts) {
                store.texts().put(texts);
            }
            summary(reports, entities(quads), loaded, started);
            QueryLibrary library = new QueryLibrary(home.queries());
            SHOWCASE.forEach(name -> answer(library.get(name), store));
            if (!noServe) {
                spec.commandLine().getOut().println();
                ServeCommand.serve(
                        store,
                        ServerSettings.standard().withPort(port),
                        library,
                        spec.commandLine().getOut());
            }
        }
        return reports.stream().anyMatch(DocumentReport::isRejected) ? 1 : 0;
    }

    private static RunMapper.Run record(Instant started, List<DocumentReport> reports) {
        List<String> documents = reports.stream()
                .filter(DocumentReport::isRead)
                .map(DocumentReport::document)
                .toList();
        return new RunMapper.Run(started, Instant.now(), HostName.local(), Main.versionNumber(), documents);
    }

    /** How many different entities the documents name. */
    private static long entities(List<Quad> quads) {
        return quads.stream()
                .filter(q -> q.getPredicate().equals(Simpul.MENTIONS)
                        && !q.getObject().getURI().contains("/period/"))
                .map(Quad::getObject)
                .distinct()
                .count();
    }

    private void summary(List<DocumentReport> reports, long entities, LoadReport loaded, Instant started) {
        PrintWriter out = spec.commandLine().getOut();
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        List<DocumentReport> read =
                reports.stream().filter(DocumentReport::isRead).toList();
        List<DocumentReport> rejected =
                reports.stream().filter(DocumentReport::isRejected).toList();
        out.printf(Locale.ROOT, "%-16s%,d read, %,d rejected%n", "Documents", read.size(), rejected.size());
        out.printf(Locale.ROOT, "%-16s%,d%n", "Entities", entities);
        out.printf(
                Locale.ROOT,
                "%-16s%,d, of which %,d asserted%n",
                "Claims",
                read.stream().mapToInt(DocumentReport::claims).sum(),
                read.stream().mapToInt(DocumentReport::asserted).sum());
        out.printf(
                Locale.ROOT,
                "%-16s%,d%n",
                "Figures",
                read.stream().mapToInt(DocumentReport::figures).sum());
        out.printf(Locale.ROOT, "%-16s%,d in the store%n", "Contradictions", loaded.contradictions());
        out.printf(Locale.ROOT, "%-16s%,d quads into %s%n", "Loaded", loaded.quads(), folder);
        out.printf(Locale.ROOT, "%-16s%.1f s%n", "Time", seconds);
        rejected.forEach(r -> out.println("Rejected        " + r.file() + ": " + r.reason()));
        out.flush();
    }

    private void answer(NamedQuery query, Tdb2Store store) {
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        out.println(query.question("en") + "  (simpul query " + query.name() + ")");
        out.print(AnswerFormat.TABLE.write(Question.of(query, Map.of()).readable(store), WIDTH));
        out.flush();
    }
}
