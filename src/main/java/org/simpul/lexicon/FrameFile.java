package org.simpul.lexicon;

import java.util.ArrayList;
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

    record Words(
            String language,
            String voice,
            String match,
            String time,
            String object,
            List<String> subjectTypes,
            List<String> objectTypes) {}

    record Example(String text, String language, List<String> claims, List<String> not) {}

    List<Frame> frames(PatternReader reader) {
        return patterns == null
                ? List.of()
                : patterns.stream().map(p -> frame(p, reader)).toList();
    }

    List<Trigger> wordTriggers(PatternReader reader) {
        List<Trigger> found = new ArrayList<>();
        if (triggers != null) {
            for (Words words : triggers) {
                found.add(trigger(words, found.size() + 1, reader));
            }
        }
        return found;
    }

    private Trigger trigger(Words words, int number, PatternReader reader) {
        Trigger.Voice voice = Trigger.Voice.valueOf(words.voice.toUpperCase(Locale.ROOT));
        Frame frame = new Frame(
                predicate,
                "trigger-" + number,
                words.language == null ? "any" : words.language,
                voice == Trigger.Voice.OBJECT ? new Node.Sequence(List.of()) : reader.read(words.match),
                0,
                types(words.subjectTypes, subject),
                types(words.objectTypes, object),
                1,
                timeUse(words.time == null ? time : words.time),
                Optional.ofNullable(words.object),
                true,
                new TreeSet<>(orNone(unless)));
        return new Trigger(frame, voice);
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
