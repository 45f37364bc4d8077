package org.simpul.mention;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that hedge a number ("sekitar", "at least"), before it or after it. */
final class Hedges {

    private final WordTable<List<Phrase>> byLast;
    private final WordTable<List<Phrase>> byFirst;

    /**
     * Words that hedge.
     *
     * @param words the words in order
     * @param qualifier what they say
     */
    record Phrase(String[] words, Qualifier qualifier) {}

    Hedges(JsonNode before, JsonNode after) {
        byLast = new WordTable<>(phrases(before, true));
        byFirst = new WordTable<>(phrases(after, false));
    }

    private static Map<String, List<Phrase>> phrases(JsonNode node, boolean last) {
        Map<String, List<Phrase>> out = new HashMap<>();
        for (Qualifier qualifier : Qualifier.values()) {
            JsonNode phrases = node.path(qualifier.term());
            phrases.forEach(p -> {
                String[] words = p.asText().split(" ");
                out.computeIfAbsent(words[last ? words.length - 1 : 0], k -> new ArrayList<>())
                        .add(new Phrase(words, qualifier));
            });
        }
        out.values().forEach(l -> l.sort((a, b) -> b.words().length - a.words().length));
        return out;
    }

    /** The longest hedge that ends with this piece; null where none does. */
    Phrase before(Pieces pieces, int last) {
        return pieces.isWord(last)
                ? longest(byLast.get(pieces.text(), pieces.start(last), pieces.end(last)), pieces, last, true)
                : null;
    }

    /** The longest hedge that begins with this piece; null where none does. */
    Phrase after(Pieces pieces, int first) {
        return pieces.isWord(first)
                ? longest(byFirst.get(pieces.text(), pieces.start(first), pieces.end(first)), pieces, first, false)
                : null;
    }

    private static Phrase longest(List<Phrase> phrases, Pieces pieces, int at, boolean last) {
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                if (stands(phrase.words(), pieces, last ? at - phrase.words().length + 1 : at)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private static boolean stands(String[] words, Pieces pieces, int first) {
        for (int i = 0; i < words.length; i++) {
            if (!pieces.isWord(first + i, words[i])) {
                return false;
            }
        }
        return true;
    }
}
