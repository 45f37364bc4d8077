package org.simpul.evaluate;

import java.util.List;
import java.util.Map;

/**
 * How well one document, or all of them together, was read.
 *
 * @param name the document's name
 * @param tallies entities, claims, figures and times; of times only what was missed counts
 * @param shares of the entities found those with the gold type, of the claims found those with the gold time, of the figures found those with the gold place and period
 * @param types entities by type
 * @param predicates claims by predicate
 * @param missed what is in the gold file alone, in words
 * @param extra what was found alone, in words
 * @param wrong claims asserted though they are listed as wrong, with the reason
 */
public record DocumentScore(
        String name,
        Map<Measure, Tally> tallies,
        Map<Measure, Share> shares,
        Map<String, Tally> types,
        Map<String, Tally> predicates,
        Map<Measure, List<String>> missed,
        Map<Measure, List<String>> extra,
        List<String> wrong) {

    /** The tally of this measure. */
    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    /** The share of this measure. */
    public Share share(Measure measure) {
        return shares.getOrDefault(measure, Share.NONE);
    }
}
