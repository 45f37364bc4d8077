package org.simpul.lexicon;

import java.util.List;

/**
 * A relation whose subject and object are judged from how two names stand to each other and to the words that carry it, and not spelt out as in a {@link Frame}.
 *
 * @param frame what is claimed of the names; its pattern is empty
 * @param symmetric whether subject and object can change places
 * @param oneObject whether a subject has one object of it, as a thing has one day on which it was founded
 * @param oneSubject whether what is named once is the object of one subject, as a law is of one state
 * @param many whether one word can join a subject to several objects ("held in Bangkok, Thailand")
 * @param triggers the words that carry it
 */
public record Relation(
        Frame frame, boolean symmetric, boolean oneObject, boolean oneSubject, boolean many, List<Trigger> triggers) {

    public Relation {
        triggers = List.copyOf(triggers);
    }

    /** The local name of the property. */
    public String predicate() {
        return frame.predicate();
    }
}
