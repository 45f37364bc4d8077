package org.simpul.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.Quad;
import org.simpul.claim.Extractor;
import org.simpul.graph.ClaimMapper;
import org.simpul.graph.ContradictionFinder;
import org.simpul.graph.Iris;
import org.simpul.graph.QuadFiles;
import org.simpul.graph.QuadFormat;
import org.simpul.graph.Validation;
import org.simpul.graph.Vocabulary;
import org.simpul.lexicon.LexiconException;
import org.simpul.reader.Endpoint;
import org.simpul.reader.LanguageModelReader;
import org.simpul.store.ReadText;
import org.simpul.store.ReadTexts;
import org.simpul.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Documents to RDF. */
@Command(
        name = "extract",
        description = {
            "Read documents and write what they say as RDF, each claim with its passage.",
            "Reads PDF, DOCX, ODT, HTML, Markdown, RTF and plain text, in Indonesian and English."
        },
        footer = {
            "",
            "Examples:",
            "  simpul extract report.pdf papers/ -o graph.nq.gz",
            "  simpul extract thesis.docx -o - --report report.json"
        })
public final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private ConfidenceOption confidence;

    @Mixin
    private ReaderOptions reader;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders.")
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description =
                    "Where to write: .nq or .trig, with .gz if wanted; '-' writes N-Quads to the standard output.")
    private String output;

    @Option(names = "--report", paramLabel = "FILE.json", description = "Also write a report on every document.")
    private Path report;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Also write the text of every document into this folder, for 'simpul load --texts'.")
    private Path textFolder;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at a time (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Iris.DEFAULT_BASE,
            description = "What identifiers begin with (default: ${DEFAULT-VALUE}).")
    private String base;

    @Override
    public Integer call() {
        if (!output.equals("-") && QuadFormat.of(output).isEmpty()) {
            throw Failure.usage("cannot tell the format of " + output + ": end it in .nq or .trig, with .gz if wanted");
        }
        if (threads < 1) {
            throw Failure.usage("--threads needs a number from 1");
        }
        try {
            return extract();
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        } catch (LexiconException | StoreException e) {
            throw Failure.failed(e.getMessage(), e);
        } catch (IOException e) {
            throw Failure.failed("cannot write " + output + ": " + e.getMessage(), e);
        }
    }

    private int extract() throws IOException {
        Optional<Endpoint> endpoint = reader.endpoint();
        announce(endpoint);
        Path ontology = Home.find().ontology();
        Vocabulary vocabulary = Vocabulary.load(ontology);
        Iris iris = new Iris(base);
        List<Quad> quads = new ArrayList<>();
        List<ReadText> texts = new ArrayList<>();
        List<DocumentReport> reports;
        try (Progression progress = new Progression(common, spec.commandLine().getErr())) {
            Extractor extractor = Extractor.load(ontology);
            ClaimMapper mapper = new ClaimMapper(iris, vocabulary);
            Optional<LanguageModelReader> model = endpoint.map(
                    e -> new LanguageModelReader(e, extractor.lexicon(), mapper, Validation.load(ontology)));
            reports = new ExtractionRun(extractor, mapper, threads, confidence.least(), model)
                    .run(inputs, quads::add, texts::add, progress);
        }
        quads.addAll(new ContradictionFinder(iris, vocabulary).find(quads));
        write(quads);
        if (textFolder != null) {
            ReadTexts.in(textFolder).put(texts);
        }
        if (report != null) {
            writeReport(reports);
        }
        summary(reports);
        return reports.stream().anyMatch(r -> r.isRejected() || r.isReadInPart()) ? 1 : 0;
    }

    /** Says where the text goes before any of it does. */
    private void announce(Optional<Endpoint> endpoint) {
        PrintWriter err = spec.commandLine().getErr();
        endpoint.ifPresent(e -> err.println("sending the text of the documents to " + e));
        if (reader.isIdle()) {
            err.println("warning: no language model is asked without --reader llm");
        }
        err.flush();
    }

    private void write(List<Quad> quads) throws IOException {
        if (output.equals("-")) {
            QuadFiles.write(System.out, QuadFormat.NQUADS, quads);
            System.out.flush();
        } else {
            QuadFiles.write(Path.of(output), quads);
        }
    }

    private void writeReport(List<DocumentReport> reports) throws IOException {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Files.write(report, json.writeValueAsBytes(reports));
    }

    private void summary(List<DocumentReport> reports) {
        if (!common.quiet()) {
            long read = reports.stream().filter(DocumentReport::isRead).count();
            spec.commandLine()
                    .getErr()
                    .printf(
                            "%d documents read, %d rejected; %d claims, %d figures.%n",
                            read,
                            reports.stream().filter(DocumentReport::isRejected).count(),
                            reports.stream().mapToInt(DocumentReport::claims).sum(),
                            reports.stream().mapToInt(DocumentReport::figures).sum());
        }
    }
}
