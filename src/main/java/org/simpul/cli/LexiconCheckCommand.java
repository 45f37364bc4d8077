package org.simpul.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.simpul.claim.Extractor;
import org.simpul.claim.LexiconUse;
import org.simpul.document.DocumentSource;
import org.simpul.document.Input;
import org.simpul.document.SourceDocument;
import org.simpul.lexicon.FrameExample;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.LexiconCheck;
import org.simpul.lexicon.LexiconFinding;
import org.simpul.lexicon.NameExample;
import org.simpul.text.ReadingLimits;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the files that analysts edit. */
@Command(
        name = "check",
        description = {
            "Look for flaws in ontology/lexicon, ontology/names and ontology/frames: labels of several entries, references that lead nowhere, "
                    + "entries without a label in a language, frames without examples, lists and patterns that nothing uses.",
            "Exit code 1 where there are errors; warnings are worth a look."
        },
        footer = {"", "Examples:", "  simpul lexicon check", "  simpul lexicon check --corpus data/sample --verbose"})
public final class LexiconCheckCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            description = "Also list the entries that these documents never mention.")
    private List<Path> corpus = new ArrayList<>();

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "The folder to check (default: Simpul's own ontology folder).")
    private Path ontology;

    @Override
    public Integer call() {
        Path folder = ontology == null ? Home.find().ontology() : ontology;
        List<LexiconFinding> findings = new ArrayList<>(LexiconCheck.check(folder));
        String size = "";
        if (findings.stream().noneMatch(f -> f.kind() == LexiconFinding.Kind.UNREADABLE)) {
            Extractor extractor = Extractor.load(folder);
            findings.addAll(inUse(extractor));
            size = size(extractor.lexicon());
        }
        print(findings);
        if (!common.quiet()) {
            spec.commandLine().getOut().print(size);
        }
        spec.commandLine().getOut().flush();
        return findings.stream().anyMatch(f -> f.kind().isError()) ? 1 : 0;
    }

    private static String size(Lexicon lexicon) {
        return lexicon.entries().size() + " entries, " + lexicon.names().size() + " name patterns, "
                + lexicon.frames().size() + " frames with " + lexicon.examples().size() + " examples\n";
    }

    private List<LexiconFinding> inUse(Extractor extractor) {
        LexiconUse examples = new LexiconUse(extractor);
        Stream<String> frames = extractor.lexicon().examples().stream().map(FrameExample::text);
        Stream<String> names = extractor.lexicon().nameExamples().stream().map(NameExample::text);
        Stream.concat(frames, names)
                .forEach(text ->
                        read(SourceDocument.of("example.txt", text.getBytes(StandardCharsets.UTF_8)), examples));
        List<LexiconFinding> findings =
                new ArrayList<>(LexiconCheck.idleNames(extractor.lexicon(), examples.namePatterns()));
        findings.addAll(LexiconCheck.idleFrames(extractor.lexicon(), examples.frames()));
        if (!corpus.isEmpty()) {
            LexiconUse documents = new LexiconUse(extractor);
            corpus(documents);
            findings.addAll(LexiconCheck.unused(extractor.lexicon(), documents.entries()));
        }
        return findings;
    }

    private void corpus(LexiconUse use) {
        try {
            DocumentSource.of(corpus, ReadingLimits.standard().maxBytes()).stream()
                    .forEach(input -> {
                        if (input instanceof Input.Document document) {
                            read(document.source(), use);
                        }
                    });
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        }
    }

    private void read(SourceDocument source, LexiconUse use) {
        try {
            use.read(TextReader.standard().read(source));
        } catch (UnreadableDocumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
        }
    }

    private void print(List<LexiconFinding> findings) {
        Map<LexiconFinding.Kind, List<String>> groups = new EnumMap<>(LexiconFinding.Kind.class);
        findings.forEach(
                f -> groups.computeIfAbsent(f.kind(), k -> new ArrayList<>()).add(f.what()));
        PrintWriter out = spec.commandLine().getOut();
        groups.forEach((kind, items) -> {
            if (kind.isError() || !common.quiet()) {
                out.println((kind.isError() ? "error: " : "warning: ") + kind.title() + " (" + items.size() + ")");
                int shown = kind.isError() || common.verbose() ? items.size() : Math.min(SHOWN, items.size());
                items.subList(0, shown).forEach(item -> out.println("  " + item));
                if (shown < items.size()) {
                    out.println("  and " + (items.size() - shown) + " more; --verbose lists all");
                }
                out.println();
            }
        });
    }
}
