package org.simpul.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.Quad;
import org.simpul.evaluate.DocumentScore;
import org.simpul.evaluate.Findings;
import org.simpul.evaluate.Gold;
import org.simpul.evaluate.Measure;
import org.simpul.evaluate.Reliability;
import org.simpul.evaluate.ScoreJson;
import org.simpul.evaluate.ScoreText;
import org.simpul.evaluate.Scorer;
import org.simpul.graph.Iris;
import org.simpul.store.QuadSource;
import org.simpul.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the extraction against gold files. */
@Command(
        name = "evaluate",
        description = {
            "Measure what is extracted against gold files: precision, recall and F1 of entities, claims and figures, recall of times.",
            "A gold folder holds a folder for each document, named as the document's identifier begins, with entities.jsonl, claims.jsonl, times.jsonl and figures.jsonl."
        },
        footer = {
            "",
            "Examples:",
            "  simpul evaluate --gold data/sample-gold data/sample",
            "  simpul evaluate --gold data/sample-gold data/sample --verbose --min claims=0.5 entities=0.8"
        })
public final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Documents and folders, of which those with gold files are extracted; or graphs that were extracted before (.nq, .trig).")
    private List<Path> inputs;

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "The folder of the gold files.")
    private Path gold;

    @Option(
            names = "--negatives",
            paramLabel = "FILE",
            description = "Claims that are wrong (JSON lines); how many of them are asserted is counted.")
    private Path negatives;

    @Option(names = "--reliability", description = "Also print how often claims of a confidence are right.")
    private boolean reliability;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the scores, misses and extras to this file as well.")
    private Path json;

    @Option(
            names = "--min",
            arity = "1..*",
            paramLabel = "MEASURE=NUMBER",
            description =
                    "Exit with 1 where a measure of all documents together is lower: entities, claims, figures (F1), times (recall), type, claimtime or figurefull (share).")
    private Map<String, Double> least = new LinkedHashMap<>();

    @Override
    public Integer call() {
        refuseUnknownMeasures();
        try {
            List<Gold> all = Gold.readAll(gold);
            Findings findings = Findings.of(quads(all));
            List<DocumentScore> scores = scores(all, findings);
            DocumentScore total = Scorer.total(scores);
            print(scores, total, all.size() - scores.size());
            if (reliability) {
                spec.commandLine()
                        .getOut()
                        .printf("%n%s", Reliability.of(all, findings).table());
                spec.commandLine().getOut().flush();
            }
            write(scores, total);
            return reached(total) ? 0 : 1;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        } catch (StoreException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    private void refuseUnknownMeasures() {
        for (String name : least.keySet()) {
            if (Measure.parse(name).isEmpty()) {
                String known = Stream.of(Measure.values()).map(Measure::key).collect(Collectors.joining(", "));
                throw Failure.usage("--min knows no measure " + name + "; it knows " + known);
            }
        }
    }

    private List<Quad> quads(List<Gold> all) {
        Map<Boolean, List<Path>> parts = inputs.stream().collect(Collectors.partitioningBy(EvaluateCommand::isGraph));
        PrintWriter err = spec.commandLine().getErr();
        List<Quad> quads =
                new ArrayList<>(new GoldDocuments(all, Home.find().ontology(), err).extract(parts.get(false)));
        err.flush();
        parts.get(true).forEach(file -> QuadSource.file(file, Iris.standard()).stream(quads::add));
        return quads;
    }

    private static boolean isGraph(Path input) {
        return Files.isRegularFile(input)
                && !input.toString().matches(".*\\.x?html?")
                && RDFLanguages.pathnameToLang(input.toString()) != null;
    }

    private List<DocumentScore> scores(List<Gold> all, Findings findings) {
        Scorer scorer = new Scorer(findings);
        List<DocumentScore> scores = all.stream()
                .filter(g -> findings.hasDocument(g.name()))
                .map(g -> scorer.score(g, negatives == null ? List.of() : Gold.wrongClaims(negatives, g.name())))
                .toList();
        if (scores.isEmpty()) {
            throw Failure.usage("no document among the inputs has gold files in " + gold
                    + "; a gold folder is named as the document is, such as "
                    + all.get(0).name());
        }
        return scores;
    }

    private void print(List<DocumentScore> scores, DocumentScore total, int missing) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(ScoreText.head());
        for (DocumentScore score : scores) {
            out.print(ScoreText.row(score));
            if (common.verbose()) {
                out.print(ScoreText.differences(score));
            }
        }
        out.print(ScoreText.row(total));
        if (!common.quiet()) {
            out.println();
            out.print(ScoreText.breakdown(total));
            if (negatives != null) {
                out.println("asserted though listed as wrong: " + total.wrong().size());
            }
            if (missing > 0) {
                out.println(missing + " gold folders have no document among the inputs and were left out");
            }
        }
        out.flush();
    }

    private void write(List<DocumentScore> scores, DocumentScore total) {
        if (json != null) {
            try {
                Files.writeString(json, ScoreJson.write(scores, total));
            } catch (IOException e) {
                throw Failure.failed("cannot write " + json + ": " + e.getMessage(), e);
            }
        }
    }

    private boolean reached(DocumentScore total) {
        boolean reached = true;
        for (Map.Entry<String, Double> entry : least.entrySet()) {
            double value = Measure.parse(entry.getKey()).orElseThrow().of(total);
            if (value < entry.getValue()) {
                reached = false;
                spec.commandLine()
                        .getErr()
                        .printf(Locale.ROOT, "%s is %.3f, asked for is %s%n", entry.getKey(), value, entry.getValue());
            }
        }
        spec.commandLine().getErr().flush();
        return reached;
    }
}
