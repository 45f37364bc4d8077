package org.simpul.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.simpul.lexicon.Trigger;
import org.simpul.mention.Match;

/**
 * Chooses among the pairs of one sentence that are likely enough, the likeliest first. A verb or noun has one subject and one object (a list counts as one): a pair that shares
 * its word and one of its names with a likelier one is left out. Where a relation has one object for each subject (a thing is founded on one day), so is one that shares its
 * subject, whatever its word.
 */
final class PairChoice {

    /**
     * A pair with its likelihood.
     *
     * @param pairing the pair
     * @param sure its likelihood, 0 to 1
     */
    record Judged(Pairing pairing, double sure) {}

    /** A word that a frame has read, with what stands in its slots. */
    private record Read(String predicate, Match match) {}

    private final List<Judged> judged = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();

    /** Tells that a frame has read the word at the anchor of this match: other names are not paired by it. */
    void read(String predicate, Match match) {
        read.add(new Read(predicate, match));
    }

    void add(Pairing pairing, double sure) {
        if (read.stream()
                .noneMatch(r -> r.predicate().equals(pairing.relation().predicate()) && excludes(r.match(), pairing))) {
            judged.add(new Judged(pairing, sure));
        }
    }

    private static boolean excludes(Match frame, Pairing pairing) {
        boolean owned = pairing.relation().oneSubject()
                && pairing.object().filter(o -> !differs(frame, "O", o)).isPresent()
                && differs(frame, "S", pairing.subject());
        boolean word = pairing.hit()
                .filter(h -> h.first() < frame.anchorEnd() && frame.anchor() < h.last())
                .isPresent();
        return owned
                || word
                        && (differs(frame, "S", pairing.subject())
                                || pairing.object()
                                        .filter(o -> differs(frame, "O", o))
                                        .isPresent());
    }

    private static boolean differs(Match frame, String slot, Pairing.Candidate candidate) {
        return frame.capture(slot)
                .filter(c -> !c.units().isEmpty() && !overlap(c, candidate.capture()))
                .isPresent();
    }

    /** The chosen pairs, the likeliest first; the choice is empty afterwards. */
    List<Judged> take() {
        List<Judged> taken = new ArrayList<>();
        judged.stream()
                .sorted(Comparator.comparingDouble((Judged j) -> -j.sure())
                        .thenComparing(j -> j.pairing().first())
                        .thenComparing(j -> j.pairing().last()))
                .filter(j -> taken.stream().noneMatch(t -> excludes(t.pairing(), j.pairing())))
                .forEach(taken::add);
        judged.clear();
        return taken;
    }

    private static boolean excludes(Pairing taken, Pairing other) {
        if (taken.relation() != other.relation()) {
            return false;
        }
        boolean subject = overlap(taken.subject().capture(), other.subject().capture());
        boolean object = taken.object().isPresent()
                && other.object().isPresent()
                && overlap(taken.object().get().capture(), other.object().get().capture());
        boolean oneWord = taken.hit().isPresent()
                && taken.hit().equals(other.hit())
                && taken.hit().get().voice() != Trigger.Voice.LINK
                && !taken.relation().many();
        boolean verb = oneWord && taken.hit().get().voice().isVerb();
        boolean only =
                taken.relation().oneObject() && subject || taken.relation().oneSubject() && object;
        return only || verb || oneWord && (subject || object);
    }

    private static boolean overlap(Match.Capture a, Match.Capture b) {
        return a.first() < b.last() && b.first() < a.last();
    }
}
