package org.simpul.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is known before reading, loaded from the {@code ontology} folder. Immutable; one instance serves all documents and threads. */
public final class Lexicon {

    private final List<LexiconEntry> entries;
    private final Map<String, LexiconEntry> byKey;
    private final Knowledge knowledge;
    private final List<Reference> references;
    private final Heads heads;
    private final Officials officials;
    private final Towns towns;
    private final Set<String> officeNouns;
    private final List<NameRule> names;
    private final List<NameExample> nameExamples;
    private final Map<String, Map<String, String>> translations;
    private final List<Frame> frames;
    private final List<Relation> relations;
    private final List<FrameExample> examples;
    private final List<Frame> speech;
    private final TableRules tables;

    private Lexicon(Path ontology) {
        entries = EntryReader.readFolder(ontology.resolve("lexicon"));
        towns = Towns.read(ontology.resolve("lexicon"), entries);
        byKey = new HashMap<>();
        entries.forEach(e -> byKey.put(e.entity().key(), e));
        Path frameFolder = ontology.resolve("frames");
        knowledge = YamlFiles.read(frameFolder.resolve("_language.yaml"), LanguageFile.class)
                .knowledge(ontology.resolve("lexicon"));
        references = YamlFiles.read(frameFolder.resolve("_references.yaml"), ReferenceFile.class)
                .references();
        heads = YamlFiles.read(ontology.resolve("names/_heads.yaml"), Heads.class);
        officials = YamlFiles.read(ontology.resolve("names/_officials.yaml"), Officials.class);
        PatternReader reader = new PatternReader(YamlFiles.read(frameFolder.resolve("_macros.yaml"), MacroFile.class)
                .macros());
        names = new ArrayList<>();
        nameExamples = new ArrayList<>();
        translations = new LinkedHashMap<>();
        readNames(ontology.resolve("names"), reader);
        officeNouns = nouns();
        tables = inFile(
                ontology.resolve("tables.yaml"),
                () -> YamlFiles.read(ontology.resolve("tables.yaml"), TableFile.class)
                        .tableRules());
        speech = inFile(
                frameFolder.resolve("_speech.yaml"),
                () -> YamlFiles.read(frameFolder.resolve("_speech.yaml"), FrameFile.class)
                        .frames(reader));
        frames = new ArrayList<>();
        relations = new ArrayList<>();
        examples = new ArrayList<>();
        readFrames(frameFolder, reader);
    }

    /**
     * Loads the ontology folder.
     *
     * @throws LexiconException where a file is missing or wrong; the message names it
     */
    public static Lexicon load(Path ontology) {
        if (!Files.isDirectory(ontology)) {
            throw new LexiconException(
                    "no ontology folder at " + ontology + "; set SIMPUL_HOME to the folder that holds it");
        }
        return new Lexicon(ontology);
    }

    private void readNames(Path folder, PatternReader reader) {
        for (Path file : YamlFiles.list(folder)) {
            NameFile parsed = YamlFiles.read(file, NameFile.class);
            names.addAll(inFile(file, () -> parsed.rules(reader)));
            nameExamples.addAll(parsed.orNoExamples());
            if (parsed.translations() != null) {
                translations.putAll(parsed.translations());
            }
        }
    }

    private void readFrames(Path folder, PatternReader reader) {
        for (Path file : YamlFiles.list(folder)) {
            FrameFile parsed = YamlFiles.read(file, FrameFile.class);
            frames.addAll(inFile(file, () -> distinct(parsed.frames(reader))));
            inFile(file, () -> parsed.relation(reader)).ifPresent(relations::add);
            examples.addAll(parsed.frameExamples());
        }
    }

    /** Rules are told apart by their names in the graph. */
    private static List<Frame> distinct(List<Frame> frames) {
        Set<String> rules = new HashSet<>();
        frames.stream().map(Frame::rule).filter(r -> !rules.add(r)).findFirst().ifPresent(r -> {
            throw new IllegalArgumentException("the id of " + r + " stands twice");
        });
        return frames;
    }

    private static <T> T inFile(Path file, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new LexiconException(file + ": " + e.getMessage(), e);
        }
    }

    /** Every entry, sorted by key. */
    public List<LexiconEntry> entries() {
        return entries;
    }

    /** The entry of this key, such as {@code state/indonesia}. */
    public Optional<LexiconEntry> entry(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Words about language. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** Phrases that refer back. */
    public List<Reference> references() {
        return references;
    }

    /** Nouns that tell the class of a name. */
    public Heads heads() {
        return heads;
    }

    /** Towns that are no entries. */
    public Towns towns() {
        return towns;
    }

    /** Words that tell a person in a public function. */
    public Officials officials() {
        return officials;
    }

    /** Words that name functions, portfolios and bodies: no person's name holds one of them. */
    public Set<String> officeNouns() {
        return officeNouns;
    }

    private Set<String> nouns() {
        Set<String> nouns = new HashSet<>(officials.modifiers());
        heads.en().values().forEach(nouns::addAll);
        heads.id().values().forEach(nouns::addAll);
        nouns.addAll(officials.ranks());
        nouns.addAll(officials.rankParts());
        nouns.addAll(officials.allTitles());
        translations.getOrDefault("portfolio", Map.of()).forEach((id, en) -> {
            nouns.addAll(List.of(id.split(" ")));
            nouns.addAll(List.of(en.toLowerCase(Locale.ROOT).split(" ")));
        });
        return Set.copyOf(nouns);
    }

    /** Patterns of names that are not listed. */
    public List<NameRule> names() {
        return List.copyOf(names);
    }

    /** Every example of the files of name patterns. */
    public List<NameExample> nameExamples() {
        return List.copyOf(nameExamples);
    }

    /** Named word lists that name patterns translate by: list, then word, then English. */
    public Map<String, Map<String, String>> translations() {
        return translations;
    }

    /** Every frame, in the order of the files. */
    public List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** Every relation that is judged, in the order of the files. */
    public List<Relation> relations() {
        return List.copyOf(relations);
    }

    /** How tables are read. */
    public TableRules tables() {
        return tables;
    }

    /** Patterns that tell who says a sentence, in the slot S. */
    public List<Frame> speech() {
        return speech;
    }

    /** Every example of the frame files. */
    public List<FrameExample> examples() {
        return List.copyOf(examples);
    }
}
