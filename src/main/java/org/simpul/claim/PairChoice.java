package org.simpul.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.simpul.mention.Match;

/**
 * Chooses among the pairs of one sentence that are likely enough. Where a relation has one object for each subject (a thing is founded on one day), the likeliest pair
 * of a subject and of an object takes them away from the others.
 */
final class PairChoice {

    /**
     * A pair with its likelihood.
     *
     * @param pairing the pair
     * @param sure its likelihood, 0 to 1
     */
    record Judged(Pairing pairing, double sure) {}

    private final List<Judged> judged = new ArrayList<>();

    void add(Pairing pairing, double sure) {
        judged.add(new Judged(pairing, sure));
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
        if (taken.relation() != other.relation() || !taken.relation().single()) {
            return false;
        }
        return overlap(taken.subject().capture(), other.subject().capture())
                || taken.object().isPresent()
                        && other.object().isPresent()
                        && taken.relation().frame().objects().contains("Date")
                        && overlap(
                                taken.object().get().capture(),
                                other.object().get().capture());
    }

    private static boolean overlap(Match.Capture a, Match.Capture b) {
        return a.first() < b.last() && b.first() < a.last();
    }
}
