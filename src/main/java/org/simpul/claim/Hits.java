package org.simpul.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.simpul.lexicon.Anchors;
import org.simpul.lexicon.Relation;
import org.simpul.lexicon.Trigger;
import org.simpul.mention.AnchorIndex;
import org.simpul.mention.Match;
import org.simpul.mention.Matcher;
import org.simpul.mention.Mentions;
import org.simpul.text.Language;

/** Finds the words of a sentence that carry relations. */
final class Hits {

    private record Word(Relation relation, Trigger trigger) {}

    /**
     * The words of one sentence.
     *
     * @param byRelation those of each relation, in order
     * @param verbs the first tokens of those that are verbs
     */
    record Found(Map<Relation, List<Pairing.Hit>> byRelation, BitSet verbs) {

        List<Pairing.Hit> of(Relation relation) {
            return byRelation.getOrDefault(relation, List.of());
        }
    }

    /** No words. */
    static final Found NONE = new Found(Map.of(), new BitSet());

    private final AnchorIndex<Word> index;

    Hits(List<Relation> relations) {
        List<Word> words = new ArrayList<>();
        relations.forEach(r -> r.triggers().forEach(t -> words.add(new Word(r, t))));
        index = new AnchorIndex<>(
                words, w -> Anchors.firstWords(w.trigger().words().parts().get(0)));
    }

    /** The words from token {@code low} to before {@code high}, none of them inside a name of several words. */
    Found in(Mentions mentions, Matcher matcher, Language language, int low, int high) {
        Map<Relation, List<Pairing.Hit>> byRelation = new TreeMap<>(Comparator.comparing(Relation::predicate));
        BitSet verbs = new BitSet();
        matcher.within(low, high);
        for (int t = low; t < high; t++) {
            if (isIndonesianVerb(mentions.tokens().form(t)) && !inName(mentions, t)) {
                verbs.set(t);
            }
            List<Word> words = index.at(mentions.tokens().form(t));
            if (!words.isEmpty() && !inName(mentions, t)) {
                for (Word word : words) {
                    if (speaks(word.trigger(), language)) {
                        matcher.at(word.trigger().words(), 0, t).ifPresent(m -> add(word, m, byRelation, verbs));
                    }
                }
            }
        }
        return new Found(byRelation, verbs);
    }

    /** Whether a word has the prefix of a verb and the length that nouns with the same letters seldom have. */
    private static boolean isIndonesianVerb(String form) {
        return form.length() > 6 && (form.startsWith("me") || form.startsWith("di") || form.startsWith("ber"));
    }

    private static void add(Word word, Match match, Map<Relation, List<Pairing.Hit>> byRelation, BitSet verbs) {
        Trigger.Voice voice = word.trigger().voice();
        byRelation
                .computeIfAbsent(word.relation(), k -> new ArrayList<>())
                .add(new Pairing.Hit(voice, word.trigger().group(), match.first(), match.last()));
        if (voice.isVerb()) {
            verbs.set(match.first());
        }
    }

    private static boolean inName(Mentions mentions, int token) {
        return mentions.units()
                .covering(token)
                .filter(u -> u.last() - u.first() > 1 && !u.isPronoun())
                .isPresent();
    }

    private static boolean speaks(Trigger trigger, Language language) {
        return switch (trigger.language()) {
            case "id" -> language != Language.ENGLISH;
            case "en" -> language != Language.INDONESIAN && language != Language.MALAY;
            default -> true;
        };
    }
}
