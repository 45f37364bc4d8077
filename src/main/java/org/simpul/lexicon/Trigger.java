package org.simpul.lexicon;

/**
 * A word, or one of several words, that carries a relation wherever it stands ("ratified", "penandatanganan", "headquartered").
 *
 * @param language {@code id}, {@code en} or {@code any}
 * @param voice how the word joins its subject and object
 * @param group what the words of one line of the frame file have in common, named by the first of them
 * @param words the words, without slots
 */
public record Trigger(String language, Voice voice, String group, Node.Sequence words) {

    /** How a word joins its subject and object. */
    public enum Voice {
        /** A verb whose subject does it: "ratifies", "meratifikasi". */
        ACTIVE,
        /** A verb whose subject it is done to: "diratifikasi". */
        PASSIVE,
        /** An English form that may be either: "ratified". */
        PARTICIPLE,
        /** A noun for the act or the bond: "ratification", "keanggotaan". */
        NOUN,
        /** A preposition or adjective: "against", "di". */
        LINK;

        /** Whether it is a form of a verb. */
        public boolean isVerb() {
            return this == ACTIVE || this == PASSIVE || this == PARTICIPLE;
        }
    }
}
