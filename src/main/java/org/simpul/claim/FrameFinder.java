package org.simpul.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Anchors;
import org.simpul.lexicon.Frame;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.Node;
import org.simpul.mention.AnchorIndex;
import org.simpul.mention.Match;
import org.simpul.mention.Matcher;
import org.simpul.mention.Mentions;
import org.simpul.text.Language;
import org.simpul.text.Sentence;

/** Tries the frames on every sentence: first those that find officials, whose names later frames need, then the rest. */
final class FrameFinder {

    /** Told of each match of a frame. */
    interface Found {
        void match(Frame frame, Match match, int sentence, int low, int high);
    }

    /** Frames of one pass: by their first word, and those that are tried once at the start of each sentence under a heading. */
    private record Pass(AnchorIndex<Needs> byWord, List<Needs> atStart) {}

    private final Pass makers;
    private final Pass others;

    FrameFinder(Lexicon lexicon) {
        List<Frame> making = new ArrayList<>();
        List<Frame> rest = new ArrayList<>();
        lexicon.frames().forEach(f -> (makesNames(f.pattern()) ? making : rest).add(f));
        makers = index(making);
        others = index(rest);
    }

    private static Pass index(List<Frame> frames) {
        List<Needs> atStart = frames.stream()
                .filter(f -> Anchors.atStart(f.pattern()))
                .map(Needs::of)
                .toList();
        List<Needs> byWord = frames.stream()
                .filter(f -> !Anchors.atStart(f.pattern()))
                .map(Needs::of)
                .toList();
        return new Pass(
                new AnchorIndex<>(
                        byWord,
                        n -> Anchors.firstWords(
                                n.frame().pattern().parts().get(n.frame().anchor()))),
                atStart);
    }

    private static boolean makesNames(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream().anyMatch(FrameFinder::makesNames);
        }
        if (node instanceof Node.Choice choice) {
            return choice.options().stream().anyMatch(FrameFinder::makesNames);
        }
        return node instanceof Node.Capitals || (node instanceof Node.Maybe maybe && makesNames(maybe.part()));
    }

    /** Frames that find officials. */
    void makers(Mentions mentions, Matcher matcher, Found found) {
        find(makers, mentions, matcher, found);
    }

    /** All other frames. */
    void others(Mentions mentions, Matcher matcher, Found found) {
        find(others, mentions, matcher, found);
    }

    private static void find(Pass pass, Mentions mentions, Matcher matcher, Found found) {
        List<Sentence> sentences = mentions.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int low = mentions.first(sentences.get(s));
            int high = mentions.last(sentences.get(s));
            matcher.within(low, high);
            matcher.under(mentions.topics().over(s));
            Place place = new Place(s, low, high, mentions.document().languageOf(sentences.get(s)));
            Set<String> held = new HashSet<>();
            mentions.units().within(low, high).forEach(u -> u.classes(held));
            long present = Classes.of(held);
            attempt(pass.atStart(), low, place, present, matcher, found);
            for (int t = low; t < high; t++) {
                attempt(pass.byWord().at(mentions.tokens().form(t)), t, place, present, matcher, found);
                if (mentions.tokens().form(t).equals(";")) {
                    attempt(pass.atStart(), t + 1, place, present, matcher, found);
                }
            }
        }
    }

    private record Place(int sentence, int low, int high, Language language) {}

    private static void attempt(
            List<Needs> frames, int token, Place place, long present, Matcher matcher, Found found) {
        for (Needs needs : frames) {
            Frame frame = needs.frame();
            if (needs.metBy(present) && speaks(frame, place.language())) {
                matcher.accept(frame.subjects(), frame.objects());
                Optional<Match> match = matcher.at(frame.pattern(), frame.anchor(), token);
                if (match.isPresent() && !excluded(frame, match.get(), matcher)) {
                    found.match(frame, match.get(), place.sentence(), place.low(), place.high());
                }
            }
        }
    }

    private static boolean excluded(Frame frame, Match match, Matcher matcher) {
        return !frame.unless().isEmpty() && matcher.holds(match, frame.unless());
    }

    /** Frames of one language are tried on paragraphs of that language and of ones that are neither Indonesian nor English for sure. */
    static boolean speaks(Frame frame, Language language) {
        return switch (frame.language()) {
            case "id" -> language != Language.ENGLISH;
            case "en" -> language != Language.INDONESIAN && language != Language.MALAY;
            default -> true;
        };
    }
}
