package org.simpul.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A piece of a token pattern. Patterns are written in the files of {@code ontology/frames} and {@code ontology/names}; {@link PatternReader} documents the notation. */
public sealed interface Node {

    /**
     * One token: one of these forms, or one that begins with one of these prefixes.
     *
     * @param exact folded forms
     * @param prefixes folded beginnings
     */
    record Word(Set<String> exact, List<String> prefixes) implements Node {

        /** Whether this token form fits. */
        public boolean fits(String form) {
            if (exact.contains(form)) {
                return true;
            }
            for (String prefix : prefixes) {
                if (form.startsWith(prefix)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A place for mentions: one, or a list of them.
     *
     * @param name {@code S} for the subject, {@code O} for the object, any other for context
     * @param types names of classes ({@code State}), or {@code Date}, {@code Topic}, {@code Role}, {@code Tier}, {@code Number}, {@code Person}; empty stands for the frame's own
     * @param single whether a list is not allowed here
     */
    record Slot(String name, Set<String> types, boolean single) implements Node {}

    /**
     * Up to {@code max} tokens of the same clause.
     *
     * @param max at least 1
     * @param bare whether it may not cross a mention
     */
    record Gap(int max, boolean bare) implements Node {}

    /**
     * What the heading, head word or lead-in over this sentence names; takes no tokens.
     *
     * @param name the slot it fills, or empty where only its words matter
     * @param types classes it must have; empty stands for the frame's own
     * @param words a word that the heading must hold, or empty
     */
    record Topic(String name, Set<String> types, Optional<Word> words) implements Node {}

    /** One after the other. */
    record Sequence(List<Node> parts) implements Node {}

    /** One of these. */
    record Choice(List<Node> options) implements Node {}

    /** This or nothing. */
    record Maybe(Node part) implements Node {}

    /** Nothing, before a token that fits: for a name that is itself the word looked for ("meratifikasinya"). */
    record Ahead(Word word) implements Node {}

    /**
     * The start or end of a sentence or clause.
     *
     * @param start whether the start, else the end
     * @param sentence whether of the sentence alone
     */
    record Edge(boolean start, boolean sentence) implements Node {}

    /**
     * A run of capitalised words (with small words such as "of" and "dan" inside).
     *
     * @param name what it captures
     * @param min fewest words
     * @param max most words
     */
    record Capitals(String name, int min, int max) implements Node {}

    /**
     * A token that begins with a digit.
     *
     * @param name what it captures, or empty
     */
    record Digits(String name) implements Node {}

    /**
     * A part whose words are kept under a name.
     *
     * @param name what it captures
     * @param part what must stand there
     */
    record Kept(String name, Node part) implements Node {}

    /**
     * The nearest mention before, taking no tokens: "Panama joined as a party in 2020" speaks of the treaty named last.
     *
     * @param name what it captures
     * @param types as in {@link Slot}
     */
    record Earlier(String name, Set<String> types) implements Node {}
}
