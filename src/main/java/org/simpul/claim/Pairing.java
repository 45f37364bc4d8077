package org.simpul.claim;

import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Relation;
import org.simpul.lexicon.Trigger;
import org.simpul.mention.Match;

/**
 * Two names that may be the subject and object of a relation, with the word that may carry it.
 *
 * @param relation the relation
 * @param subject the name or names that may be the subject
 * @param object the name or names that may be the object; empty where the subjects are joined with each other
 * @param hit the word; empty where none of the relation stands near
 * @param hits how many words of the relation stand in the sentence
 */
record Pairing(Relation relation, Candidate subject, Optional<Candidate> object, Optional<Hit> hit, int hits) {

    private static final int NEAR = 8;

    /**
     * A word of a relation in the text.
     *
     * @param voice how it joins subject and object
     * @param group which words it is one of, see {@link Trigger#group}
     * @param first its first token
     * @param last the token after it
     */
    record Hit(Trigger.Voice voice, String group, int first, int last) {}

    /** Where a name was taken from. */
    enum Origin {
        /** The same sentence. */
        HERE,
        /** The sentence before. */
        BEFORE,
        /** What stands over the sentence. */
        HEADING
    }

    /**
     * A name, or a list of names, that may be the subject or object.
     *
     * @param capture the name with its place; one from elsewhere has the place of that
     * @param origin where it was taken from
     */
    record Candidate(Match.Capture capture, Origin origin) {

        boolean isHere() {
            return origin == Origin.HERE;
        }
    }

    /** The first token of the names in the sentence. */
    int first() {
        int s = subject.isHere() ? subject.capture().first() : Integer.MAX_VALUE;
        return Math.min(
                s,
                object.filter(Candidate::isHere).map(o -> o.capture().first()).orElse(s));
    }

    /** The token after the last of the names in the sentence. */
    int last() {
        int s = subject.isHere() ? subject.capture().last() : 0;
        return Math.max(
                s, object.filter(Candidate::isHere).map(o -> o.capture().last()).orElse(s));
    }

    /** The pairing as a match whose slots S and O hold the names and whose anchor is the word, or what comes first of the names. */
    Match match() {
        return match(first(), last());
    }

    /** The part of the match near the word, in which the words that deny or announce it are looked for. */
    Match near() {
        return hit.map(h -> match(Math.max(first(), h.first() - NEAR), Math.min(last(), h.last() + NEAR)))
                .orElseGet(this::match);
    }

    private Match match(int low, int high) {
        int anchor = hit.map(Hit::first).orElse(low);
        int anchorEnd = hit.map(Hit::last).orElse(low);
        Match.Capture s = named("S", subject);
        List<Match.Capture> captures =
                object.map(o -> List.of(s, named("O", o))).orElse(List.of(s));
        return new Match(Math.min(low, anchor), Math.max(high, anchorEnd), anchor, anchorEnd, captures);
    }

    private static Match.Capture named(String name, Candidate candidate) {
        Match.Capture c = candidate.capture();
        return new Match.Capture(name, c.units(), c.first(), c.last());
    }
}
