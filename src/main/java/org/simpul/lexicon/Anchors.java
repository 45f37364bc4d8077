package org.simpul.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the part of a pattern that a sentence is searched for: a required part that begins with fixed words, the rarer the better. */
public final class Anchors {

    /** Words that stand in most sentences: a pattern is not looked for by them if it has others. */
    private static final Set<String> COMMON = Set.of(
            "dan", "di", "yang", "dengan", "dari", "pada", "ke", "oleh", "untuk", "sebagai", "antara", "the", "of",
            "and", "in", "to", "a", "by", "is", "with", "for", "on", "as", "between", "has", "have", "was", "were",
            "are", "(", ")", ",", ":", "-", "adalah", "telah", "its", "at", "from", "'s", "juga", "been", "dalam");

    private Anchors() {}

    /** The index of the best part. */
    static int choose(Node.Sequence pattern, String rule) {
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < pattern.parts().size(); i++) {
            int score = score(pattern.parts().get(i));
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (atStart(pattern)) {
            return 0;
        }
        if (best < 0) {
            throw new LexiconException("the pattern of " + rule + " has no fixed word to look for");
        }
        return best;
    }

    /** Whether a pattern stands at the start of a sentence and has no rare word to look for: rows of tables and lists. */
    public static boolean atStart(Node.Sequence pattern) {
        return pattern.parts().get(0) instanceof Node.Edge edge
                && edge.start()
                && pattern.parts().stream().noneMatch(p -> score(p) > 1);
    }

    private static int score(Node node) {
        Set<Node.Word> first = new LinkedHashSet<>();
        if (!collect(node, first)) {
            return 0;
        }
        boolean common = first.stream().anyMatch(w -> w.exact().stream().anyMatch(COMMON::contains));
        return common ? 1 : 2;
    }

    /** The words that can begin this part. */
    public static Set<Node.Word> firstWords(Node node) {
        Set<Node.Word> first = new LinkedHashSet<>();
        collect(node, first);
        return first;
    }

    /** Collects the first words of a node; false where it can begin with something else or be empty. */
    private static boolean collect(Node node, Set<Node.Word> into) {
        if (node instanceof Node.Word word) {
            into.add(word);
            return true;
        }
        if (node instanceof Node.Ahead ahead) {
            into.add(ahead.word());
            return true;
        }
        if (node instanceof Node.Choice choice) {
            return choice.options().stream().allMatch(o -> collect(o, into));
        }
        if (node instanceof Node.Kept kept) {
            return collect(kept.part(), into);
        }
        return node instanceof Node.Sequence sequence && first(sequence.parts(), into);
    }

    private static boolean first(List<Node> parts, Set<Node.Word> into) {
        for (Node part : parts) {
            if (part instanceof Node.Maybe maybe) {
                if (!collect(maybe.part(), into)) {
                    return false;
                }
            } else {
                return collect(part, into);
            }
        }
        return false;
    }
}
