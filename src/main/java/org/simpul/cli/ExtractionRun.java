package org.simpul.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.simpul.claim.Extraction;
import org.simpul.claim.Extractor;
import org.simpul.document.DocumentSource;
import org.simpul.document.Input;
import org.simpul.document.SourceDocument;
import org.simpul.graph.ClaimMapper;
import org.simpul.reader.LanguageModelReader;
import org.simpul.reader.ModelReading;
import org.simpul.store.ReadText;
import org.simpul.text.ReadingLimits;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/** Reads documents and maps what they say to quads, on several threads; the result does not depend on their number. A file that cannot be read is reported, the rest goes on. */
final class ExtractionRun {

    private final Extractor extractor;
    private final ClaimMapper mapper;
    private final TextReader reader;
    private final int threads;
    private final double leastConfidence;
    private final Optional<LanguageModelReader> model;

    ExtractionRun(Extractor extractor, ClaimMapper mapper, int threads) {
        this(extractor, mapper, threads, 0, Optional.empty());
    }

    /**
     * A run.
     *
     * @param leastConfidence claims below it are left out, 0 to 1
     * @param model a language model that reads along
     */
    ExtractionRun(
            Extractor extractor,
            ClaimMapper mapper,
            int threads,
            double leastConfidence,
            Optional<LanguageModelReader> model) {
        this.extractor = extractor;
        this.mapper = mapper;
        this.reader = TextReader.standard();
        this.threads = threads;
        this.leastConfidence = leastConfidence;
        this.model = model;
    }

    /** One document's quads, its text, and its line of the report. */
    private record Result(DocumentReport report, List<Quad> quads, Optional<ReadText> text) {

        static Result without(DocumentReport report) {
            return new Result(report, List.of(), Optional.empty());
        }
    }

    /**
     * Reads everything under these paths.
     *
     * @param inputs files and folders
     * @param quads given each document's quads, in the order of the paths
     * @param texts given each document's text, in the same order
     * @param done told of each report as soon as its turn comes
     * @return a report for each file, in the order of the paths
     */
    List<DocumentReport> run(List<Path> inputs, Consumer<Quad> quads, Consumer<ReadText> texts, Progress done) {
        DocumentSource source =
                DocumentSource.of(inputs, ReadingLimits.standard().maxBytes());
        done.expect(source.files().size());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Result>> results = source.stream()
                    .map(input -> pool.submit(() -> result(input)))
                    .toList();
            List<DocumentReport> reports = new ArrayList<>();
            for (Future<Result> result : results) {
                Result finished = result.get();
                finished.quads().forEach(quads);
                finished.text().ifPresent(texts);
                reports.add(finished.report());
                done.finished(finished.report());
            }
            return reports;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.failed("interrupted before all documents were read; nothing was written", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document was neither read nor rejected", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Result result(Input input) {
        if (input instanceof Input.Document document) {
            return read(document.path().toString(), document.source());
        }
        DocumentReport report = input instanceof Input.Duplicate duplicate
                ? DocumentReport.duplicate(
                        duplicate.path().toString(), duplicate.first().toString())
                : DocumentReport.rejected(input.path().toString(), ((Input.Rejected) input).message());
        return Result.without(report);
    }

    private Result read(String file, SourceDocument source) {
        try {
            Extraction byRules = extractor.extract(reader.read(source));
            Optional<LanguageModelReader.Result> byModel = model.map(m -> m.read(byRules));
            Extraction extraction = byModel.map(LanguageModelReader.Result::extraction)
                    .orElse(byRules)
                    .withClaimsFrom(leastConfidence);
            List<ModelReading> readings =
                    byModel.map(LanguageModelReader.Result::reading).stream().toList();
            List<Quad> quads = new ArrayList<>();
            mapper.map(extraction, quads::add);
            String iri = mapper.documentIri(extraction.text()).getURI();
            return new Result(
                    DocumentReport.of(file, iri, extraction, readings),
                    quads,
                    Optional.of(TextOfDocument.of(iri, extraction.text())));
        } catch (UnreadableDocumentException e) {
            return Result.without(DocumentReport.rejected(file, e.getMessage()));
        }
    }

    /** Is told how far the run is. */
    interface Progress {

        /** How many files there are. */
        void expect(int files);

        /** The next file in order is finished. */
        void finished(DocumentReport report);

        /** Nobody watches. */
        Progress NONE = new Progress() {
            @Override
            public void expect(int files) {}

            @Override
            public void finished(DocumentReport report) {}
        };
    }
}
