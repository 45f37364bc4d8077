package org.simpul.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.lexicon.LexiconFinding.Kind;

/** Looks for flaws in the files of the {@code ontology} folder that analysts edit: lexicon, names and frames. */
public final class LexiconCheck {

    private final Path ontology;
    private final List<LexiconFinding> findings = new ArrayList<>();

    private LexiconCheck(Path ontology) {
        this.ontology = ontology;
    }

    /** Every flaw that can be seen without reading any document, by kind and then by text. */
    public static List<LexiconFinding> check(Path ontology) {
        return new LexiconCheck(ontology).run();
    }

    /** The name patterns of a lexicon that are not among those that matched, as findings. */
    public static List<LexiconFinding> idleNames(Lexicon lexicon, Collection<String> matched) {
        return without(lexicon.names(), NameRule::id, matched, Kind.IDLE_NAME_PATTERN);
    }

    /** The frames of a lexicon whose rules are not among those that matched, as findings. */
    public static List<LexiconFinding> idleFrames(Lexicon lexicon, Collection<String> matched) {
        return without(lexicon.frames(), Frame::rule, matched, Kind.IDLE_FRAME);
    }

    /** The entries of a lexicon that are not among those mentioned, as findings. */
    public static List<LexiconFinding> unused(Lexicon lexicon, Collection<String> mentioned) {
        return without(lexicon.entries(), entry -> entry.entity().key(), mentioned, Kind.UNUSED_ENTRY);
    }

    private static <T> List<LexiconFinding> without(
            List<T> all, Function<T, String> name, Collection<String> seen, Kind kind) {
        return all.stream()
                .map(name)
                .filter(n -> !seen.contains(n))
                .distinct()
                .sorted()
                .map(n -> new LexiconFinding(kind, n))
                .toList();
    }

    private List<LexiconFinding> run() {
        List<LexiconEntry> entries =
                files("lexicon", ".ttl").stream().flatMap(this::read).toList();
        if (findings.isEmpty()) {
            whole(entries);
        }
        findings.sort(Comparator.comparing(LexiconFinding::kind).thenComparing(LexiconFinding::what));
        return List.copyOf(findings);
    }

    private Stream<LexiconEntry> read(Path file) {
        try {
            return EntryReader.read(file).stream();
        } catch (LexiconException e) {
            findings.add(new LexiconFinding(Kind.UNREADABLE, e.getMessage()));
            return Stream.empty();
        }
    }

    private void whole(List<LexiconEntry> entries) {
        try {
            Lexicon lexicon = Lexicon.load(ontology);
            Set<String> topics = lexicon.knowledge().concepts().keySet();
            findings.addAll(new EntryCheck(entries, topics).findings());
            List<String> patternFiles = Stream.concat(
                            files("frames", ".yaml").stream(), files("names", ".yaml").stream())
                    .map(LexiconCheck::text)
                    .toList();
            findings.addAll(new FrameCheck(lexicon, macros(), patternFiles).findings());
        } catch (LexiconException e) {
            findings.add(new LexiconFinding(Kind.UNREADABLE, e.getMessage()));
        }
    }

    private Set<String> macros() {
        return YamlFiles.read(ontology.resolve("frames").resolve("_macros.yaml"), MacroFile.class)
                .macros()
                .keySet();
    }

    private List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(ontology.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            findings.add(new LexiconFinding(
                    Kind.UNREADABLE,
                    "the folder " + ontology.resolve(folder) + " cannot be listed: " + e.getMessage()));
            return List.of();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new LexiconException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
