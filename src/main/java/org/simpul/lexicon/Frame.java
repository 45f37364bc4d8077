package org.simpul.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * One way of saying a relation.
 *
 * @param predicate the local name of the property
 * @param id what tells it from the other frames of the predicate
 * @param language {@code id}, {@code en} or {@code any}
 * @param pattern what the sentence must hold
 * @param anchor the index of the part of the pattern that is looked for first; it begins with a fixed word
 * @param subjects classes that the subject slot accepts
 * @param objects classes that the object slot accepts
 * @param confidence how often it is right, 0 to 1
 * @param time which times of the sentence belong to the claim
 * @param object a fixed object (a role, topic or tier, or {@link #TIME_OBJECT}), where the pattern has no object slot
 * @param cues whether negation, plans and conditions around it are looked for
 * @param unless words of which none may stand in what matched ("dipulangkan" where victims are taken from one state to another)
 */
public record Frame(
        String predicate,
        String id,
        String language,
        Node.Sequence pattern,
        int anchor,
        Set<String> subjects,
        Set<String> objects,
        double confidence,
        TimeUse time,
        Optional<String> object,
        boolean cues,
        Set<String> unless) {

    /** The fixed object that stands for the time of what is said. */
    public static final String TIME_OBJECT = "@time";

    /** Which times of a sentence belong to a claim. */
    public enum TimeUse {
        /** The time next to the words that matched. */
        NEAREST,
        /** The time next to the words that matched, which begins a lasting state: joined in 2005 means 2005 onwards. */
        SINCE,
        /** The year of the report that the sentence or the sentences before it in the paragraph speak of. */
        REPORT_YEAR,
        /** Only a time that the pattern itself names in a slot T. */
        SLOT,
        /** None: the relation has no time of its own. */
        NONE
    }

    /** Whether the pattern itself holds the word before a doer, as passives do. */
    public boolean namesDoer() {
        return pattern.parts().stream().anyMatch(Frame::isBy);
    }

    private static boolean isBy(Node node) {
        if (node instanceof Node.Word word) {
            return word.exact().contains("by") || word.exact().contains("oleh");
        }
        if (node instanceof Node.Choice choice) {
            return choice.options().stream().anyMatch(Frame::isBy);
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream().anyMatch(Frame::isBy);
        }
        return node instanceof Node.Maybe maybe && isBy(maybe.part());
    }

    /** The same frame at another confidence. */
    public Frame with(double sure) {
        return new Frame(predicate, id, language, pattern, anchor, subjects, objects, sure, time, object, cues, unless);
    }

    /** Name of the rule in the graph: {@code ratified/active}. */
    public String rule() {
        return predicate + "/" + id;
    }
}
