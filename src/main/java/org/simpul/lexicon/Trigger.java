package org.simpul.lexicon;

/**
 * A word that carries a relation wherever it stands ("ratified", "penandatanganan", "headquartered"): which of the names around it are the subject and the object is
 * judged from how they stand to it, and not spelt out as in a {@link Frame}.
 *
 * @param frame what is claimed; its pattern holds the word or words and no slots
 * @param voice how the word joins its subject and object
 */
public record Trigger(Frame frame, Voice voice) {

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
        LINK,
        /** The object itself is the word: a tier or role beside a state. */
        OBJECT
    }
}
