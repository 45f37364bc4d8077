package org.simpul.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.simpul.query.ClaimAccount;
import org.simpul.query.ClaimExplainer;
import org.simpul.query.QueryException;
import org.simpul.store.GraphStore;
import org.simpul.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a claim of the store. */
@Command(
        name = "explain",
        description = {
            "Explain a claim of the store: the passages that say it, with file and page and the names marked, the rule that found it, how sure it is, "
                    + "whom it is attributed to, and what contradicts it.",
            "With --sentence: how a sentence of a file is read, what it mentions, and why frames found nothing in it.",
            "Subject and object may be labels or IRIs, the predicate is a property of the ontology such as coChairOf, a date is written 2007 or 2007-11."
        },
        footer = {
            "",
            "Examples:",
            "  simpul explain Indonesia coChairOf \"Bali Process\"",
            "  simpul explain ACTIP adoptedOn 2015 --store simpul-store",
            "  simpul explain id:claim/report-0f3c2a11/5d2e9a7c1b3f4e60",
            "  simpul explain thesis.pdf --sentence 12",
            "  simpul explain thesis.pdf --sentence \"joined the forum\""
        })
public final class ExplainCommand implements Callable<Integer> {

    private static final int TRIPLE = 3;
    private static final int PASSAGES = 5;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StoreOptions store;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..3",
            paramLabel = "CLAIM | SUBJECT PREDICATE OBJECT | FILE",
            description = "The identifier of a claim, or what it says; or a document.")
    private List<String> what = new ArrayList<>();

    @Option(
            names = "--sentence",
            paramLabel = "NUMBER|WORDS",
            description =
                    "Explain this sentence of the file: its number, as 'simpul text FILE --sentences' prints them, or words that stand in it.")
    private String sentence;

    @Override
    public Integer call() {
        if (sentence != null) {
            return explainSentence();
        }
        if (what.size() != 1 && what.size() != TRIPLE) {
            throw Failure.usage(
                    "give the identifier of a claim, or a subject, a predicate and an object; names of several words stand in quotes");
        }
        try (GraphStore source = store.open()) {
            ClaimExplainer explainer = new ClaimExplainer(source);
            List<ClaimAccount> accounts = what.size() == 1
                    ? List.of(explainer.claim(what.get(0)))
                    : explainer.saying(what.get(0), what.get(1), what.get(2));
            PrintWriter out = spec.commandLine().getOut();
            for (int i = 0; i < accounts.size(); i++) {
                out.print(i == 0 ? "" : "\n");
                print(accounts.get(i), out);
            }
            out.flush();
            return 0;
        } catch (QueryException e) {
            throw Failure.failed(e.getMessage(), e);
        } catch (StoreException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    private int explainSentence() {
        if (what.size() != 1) {
            throw Failure.usage("with --sentence give one file");
        }
        PrintWriter warnings = common.quiet()
                ? new PrintWriter(Writer.nullWriter())
                : spec.commandLine().getErr();
        new SentenceExplanation(spec.commandLine().getOut(), common.verbose())
                .explain(what.get(0), sentence, Home.find().ontology(), warnings);
        return 0;
    }

    private void print(ClaimAccount account, PrintWriter out) {
        out.println(account.says());
        out.println("  " + account.factuality().toLowerCase(Locale.ROOT)
                + (account.times().isEmpty() ? "" : ", time " + String.join(" and ", account.times()))
                + account.confidence().map(c -> ", confidence " + c).orElse(""));
        account.rule().ifPresent(rule -> out.println("  found by " + rule + place(rule)));
        if (!account.sources().isEmpty()) {
            out.println("  said after " + String.join("; ", account.sources()));
        }
        out.println("  " + account.iri());
        print(account.passages(), List.of(account.subject(), account.object()), out);
        for (ClaimAccount.Conflict conflict : account.conflicts()) {
            out.println("  contradicted (" + conflict.kind() + ") by: " + conflict.says());
            out.println("  " + conflict.claim());
            print(conflict.passages(), List.of(conflict.subject(), conflict.object()), out);
        }
    }

    private void print(List<ClaimAccount.Passage> passages, List<ClaimAccount.Thing> things, PrintWriter out) {
        PassageMarks marks = PassageMarks.forTerminal(System.console() != null);
        int shown = common.verbose() ? passages.size() : Math.min(passages.size(), PASSAGES);
        for (ClaimAccount.Passage passage : passages.subList(0, shown)) {
            out.println("    " + passage.file() + ", page " + passage.page() + ", characters " + passage.start()
                    + " to " + passage.end() + ":");
            out.println("      "
                    + marks.mark(
                            passage.quote(),
                            things.stream().map(ClaimAccount.Thing::labels).toList()));
            things.stream()
                    .filter(thing -> !marks.names(passage.quote(), thing.labels()))
                    .forEach(thing -> out.println("      (" + thing.name() + " is meant here without being named)"));
        }
        if (shown < passages.size()) {
            out.println("    and " + (passages.size() - shown) + " more passages; --verbose shows all");
        }
    }

    /** The file where the rule is written, for those that frames of the ontology gave. */
    private static String place(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 || rule.startsWith("names/") ? "" : " (ontology/frames/" + rule.substring(0, slash) + ".yaml)";
    }
}
