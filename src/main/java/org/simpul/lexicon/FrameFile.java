package org.simpul.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The YAML form of a frame file; see {@code docs/extraction.md}. */
record FrameFile(
        String predicate,
        List<String> subject,
        List<String> object,
        String time,
        List<String> unless,
        Boolean symmetric,
        Boolean oneObject,
        Boolean oneSubject,
        Boolean many,
        List<Pattern> patterns,
        List<Words> triggers,
        List<Example> examples) {

    record Pattern(
            String id,
            String language,
            String match,
            Double confidence,
            String time,
            String object,
            List<String> subjectTypes,
            List<String> objectTypes,
            Boolean cues,
            List<String> unless) {}

    record Words(String language, String voice, String match) {}

    record Example(String text, String language, List<String> claims, List<String> not) {}

    List<Frame> frames(PatternReader reader) {
        return patterns == null
                ? List.of()
                : patterns.stream().map(p -> frame(p, reader)).toList();
    }

    /** The relation as it is judged; empty where the file lists no words that carry it. */
    Optional<Relation> relation(PatternReader reader) {
        if (triggers == null) {
            return Optional.empty();
        }
        Frame frame = new Frame(
                predicate,
                "judged",
                "any",
                new Node.Sequence(List.of()),
                0,
                types(null, subject),
                types(null, object),
                1,
                timeUse(time),
                Optional.empty(),
                true,
                new TreeSet<>(orNone(unless)));
        return Optional.of(new Relation(
                frame,
                Boolean.TRUE.equals(symmetric),
                Boolean.TRUE.equals(oneObject),
                Boolean.TRUE.equals(oneSubject),
                Boolean.TRUE.equals(many),
                triggers.stream().map(w -> trigger(w, reader)).toList()));
    }

    private static Trigger trigger(Words words, PatternReader reader) {
        return new Trigger(
                words.language == null ? "any" : words.language,
                Trigger.Voice.valueOf(words.voice.toUpperCase(Locale.ROOT)),
                group(words.match),
                reader.read(words.match));
    }

    /** The first of the words that a line lists. */
    private static String group(String match) {
        return match.replaceFirst("^\\(", "")
                .replaceFirst("[|)].*$", "")
                .strip()
                .replace(' ', '-');
    }

    private static Set<String> types(List<String> own, List<String> usual) {
        return own == null && usual == null ? Set.of() : new TreeSet<>(own == null ? usual : own);
    }

    List<FrameExample> frameExamples() {
        return examples == null
                ? List.of()
                : examples.stream().map(this::example).toList();
    }

    private FrameExample example(Example e) {
        return new FrameExample(predicate, e.language, e.text, orNone(e.claims), orNone(e.not));
    }

    private Frame frame(Pattern p, PatternReader reader) {
        Node.Sequence pattern = reader.read(p.match);
        return new Frame(
                predicate,
                p.id,
                p.language == null ? "any" : p.language,
                pattern,
                Anchors.choose(pattern, predicate + "/" + p.id),
                types(p.subjectTypes, subject),
                types(p.objectTypes, object),
                p.confidence == null ? 0.85 : p.confidence,
                timeUse(p.time == null ? time : p.time),
                Optional.ofNullable(p.object),
                p.cues == null || p.cues,
                excluded(p));
    }

    private Set<String> excluded(Pattern p) {
        Set<String> words = new TreeSet<>(orNone(unless));
        words.addAll(orNone(p.unless));
        return words;
    }

    private static Frame.TimeUse timeUse(String name) {
        return name == null
                ? Frame.TimeUse.NEAREST
                : Frame.TimeUse.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<String> orNone(List<String> list) {
        return list == null ? List.of() : list;
    }
}
