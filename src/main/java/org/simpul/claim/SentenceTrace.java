package org.simpul.claim;

import java.util.List;
import org.simpul.text.Language;

/**
 * How one sentence was read: what was found in it, and how far each frame came whose words stand in it.
 *
 * @param text the sentence
 * @param number its number in the document, from 1
 * @param page from 1
 * @param language the language of its paragraph
 * @param mentions what was found, in order
 * @param trials the frames tried, those that came furthest first
 * @param pairs the pairs of names that were judged, the likeliest first
 */
public record SentenceTrace(
        String text,
        int number,
        int page,
        Language language,
        List<Mentioned> mentions,
        List<Trial> trials,
        List<Pair> pairs) {

    public SentenceTrace {
        mentions = List.copyOf(mentions);
        trials = List.copyOf(trials);
        pairs = List.copyOf(pairs);
    }

    /**
     * A stretch of the sentence that means something.
     *
     * @param words the stretch
     * @param meanings keys of entities (with a question mark where it may be one of several), an EDTF value, or a topic, role or tier
     */
    public record Mentioned(String words, List<String> meanings) {}

    /**
     * A frame that was tried.
     *
     * @param rule its name
     * @param words the words by which it was looked for
     * @param matched how many parts of its pattern were found
     * @param parts how many it has
     * @param outcome the first check that failed, or what it gave
     */
    public record Trial(String rule, String words, int matched, int parts, String outcome) {

        /** Whether the whole pattern was found. */
        public boolean isMatch() {
            return matched == parts;
        }
    }

    /**
     * A pair of names that was judged.
     *
     * @param predicate the relation
     * @param subject the name or names that would be the subject
     * @param object the name, names or time that would be the object; empty where the subjects are joined with each other
     * @param word the word that carries the relation; empty where none stands near
     * @param likelihood 0 to 1
     * @param taken whether that is enough
     */
    public record Pair(
            String predicate, String subject, String object, String word, double likelihood, boolean taken) {}

    /** The same with these pairs. */
    SentenceTrace with(List<Pair> judged) {
        return new SentenceTrace(text, number, page, language, mentions, trials, judged);
    }
}
