package org.simpul.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.simpul.claim.Extractor;
import org.simpul.claim.SentenceTrace;
import org.simpul.claim.SentenceTrace.Trial;
import org.simpul.text.DocumentText;

/** Tells how one sentence of a file is read: what it mentions, what it claims, and of the other frames whose words stand in it which part is missing. */
final class SentenceExplanation {

    private static final int SHOWN = 12;

    private final PrintWriter out;
    private final boolean all;

    /** Prints to {@code out}; the frames that came furthest alone unless all are wanted. */
    SentenceExplanation(PrintWriter out, boolean all) {
        this.out = out;
        this.all = all;
    }

    /**
     * Explains a sentence.
     *
     * @param which its number, from 1, or words that stand in it
     */
    void explain(String file, String which, Path ontology, PrintWriter warnings) {
        if (!Files.isRegularFile(Path.of(file))) {
            throw Failure.usage("no such file: " + file);
        }
        DocumentText document = OneDocument.read(Path.of(file), warnings);
        print(Extractor.load(ontology).trace(document, sentence(document, file, which)));
    }

    private static int sentence(DocumentText document, String file, String which) {
        int count = document.sentences().size();
        if (which.matches("\\d{1,9}")) {
            int number = Integer.parseInt(which);
            if (number < 1 || number > count) {
                throw Failure.usage(file + " has the sentences 1 to " + count + "; 'simpul text " + file
                        + " --sentences' prints them, one a line");
            }
            return number - 1;
        }
        String wanted = which.replaceAll("\\s+", " ");
        return IntStream.range(0, count)
                .filter(i -> document.sentences()
                        .get(i)
                        .span()
                        .of(document.text())
                        .replaceAll("\\s+", " ")
                        .contains(wanted))
                .findFirst()
                .orElseThrow(() -> Failure.usage("no sentence of " + file + " holds these words: " + which));
    }

    private void print(SentenceTrace trace) {
        out.println("sentence " + trace.number() + ", page " + trace.page() + ", language "
                + trace.language().code());
        out.println("  " + trace.text());
        out.println();
        out.println(trace.mentions().isEmpty() ? "mentions nothing that is known" : "mentions");
        trace.mentions()
                .forEach(mention ->
                        out.println("  " + mention.words() + "  = " + String.join(", ", mention.meanings())));
        out.println();
        List<Trial> found = trace.trials().stream().filter(Trial::isMatch).toList();
        List<Trial> failed =
                trace.trials().stream().filter(trial -> !trial.isMatch()).toList();
        out.println(found.isEmpty() ? "no frame fits the sentence" : "frames that fit");
        found.forEach(trial -> out.println("  " + trial.rule() + at(trial) + ": " + trial.outcome()));
        printFailed(failed);
        printPairs(trace.pairs());
        out.flush();
    }

    private void printFailed(List<Trial> failed) {
        if (failed.isEmpty()) {
            return;
        }
        out.println();
        out.println("frames whose words stand in it, and the first part of them that is missing");
        int shown = all ? failed.size() : Math.min(SHOWN, failed.size());
        failed.subList(0, shown)
                .forEach(trial -> out.println("  " + trial.rule() + at(trial) + ": " + trial.outcome() + " ("
                        + trial.matched() + " of " + trial.parts() + " parts)"));
        if (shown < failed.size()) {
            out.println("  and " + (failed.size() - shown) + " more; --verbose lists all");
        }
    }

    private void printPairs(List<SentenceTrace.Pair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        out.println();
        out.println("pairs of names that were judged, and their likelihood");
        int shown = all ? pairs.size() : Math.min(SHOWN, pairs.size());
        pairs.subList(0, shown)
                .forEach(pair -> out.printf(
                        Locale.ROOT,
                        "  %s: %s%s%s  %.2f%s%n",
                        pair.predicate(),
                        pair.subject(),
                        pair.object().isEmpty() ? "" : " -> " + pair.object(),
                        pair.word().isEmpty() ? "" : " by '" + pair.word() + "'",
                        pair.likelihood(),
                        pair.taken() ? "" : ", not enough"));
        if (shown < pairs.size()) {
            out.println("  and " + (pairs.size() - shown) + " more; --verbose lists all");
        }
    }

    private static String at(Trial trial) {
        return trial.words().isEmpty() ? "" : " at '" + trial.words() + "'";
    }
}
