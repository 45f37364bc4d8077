package org.simpul.claim;

import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Trigger;
import org.simpul.mention.Match;

/**
 * A word that carries a relation with two names that may be its subject and object.
 *
 * @param trigger the word
 * @param first its first token
 * @param last the token after it
 * @param subject the name or names that may be the subject
 * @param object the name or names that may be the object; empty where the subjects are joined with each other
 */
record Pairing(Trigger trigger, int first, int last, Candidate subject, Optional<Candidate> object) {

    private static final int NEAR = 8;

    /** Where a name was taken from. */
    enum Origin {
        /** The sentence of the word. */
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
     * @param rank how many others of its kind are nearer to the word on the same side
     */
    record Candidate(Match.Capture capture, Origin origin, int rank) {

        boolean isHere() {
            return origin == Origin.HERE;
        }
    }

    /** The pairing as a match whose slots S and O hold the names. */
    Match match() {
        Match.Capture s = named("S", subject);
        List<Match.Capture> captures =
                object.map(o -> List.of(s, named("O", o))).orElse(List.of(s));
        int low = first;
        int high = last;
        for (Candidate c : object.map(o -> List.of(subject, o)).orElse(List.of(subject))) {
            if (c.isHere()) {
                low = Math.min(low, c.capture().first());
                high = Math.max(high, c.capture().last());
            }
        }
        return new Match(low, high, first, last, captures);
    }

    /** The part of the match near the word, in which the words that deny or announce it are looked for. */
    Match near() {
        Match whole = match();
        return new Match(
                Math.max(whole.first(), first - NEAR), Math.min(whole.last(), last + NEAR), first, last, whole.captures());
    }

    private static Match.Capture named(String name, Candidate candidate) {
        Match.Capture c = candidate.capture();
        return new Match.Capture(name, c.units(), c.first(), c.last());
    }
}
