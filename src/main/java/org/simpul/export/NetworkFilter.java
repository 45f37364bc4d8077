package org.simpul.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims an export takes. A claim that gives no time passes every date filter, since nothing says that it did not hold.
 *
 * @param asOf the day for which the state of things is wanted. What an act brought about (a ratification, a signature, an adoption, an enactment, a foundation) holds from that
 *     act onward
 * @param from the first day of the period in which it must have held or happened, inclusive
 * @param to the last day of that period, inclusive
 * @param relations local names of predicates, such as {@code memberOf}, sub-properties included; empty for all
 */
public record NetworkFilter(Optional<LocalDate> asOf, Optional<LocalDate> from, Optional<LocalDate> to, List<String> relations) {

    private static final Set<String> ACTS = Set.of("ratified", "signed", "adoptedBy", "adoptedIn", "enacted", "foundedBy");

    /** Takes every claim. */
    public static final NetworkFilter ALL = new NetworkFilter(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public NetworkFilter {
        relations = List.copyOf(relations);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("the period ends before it begins: from " + from.get() + " to " + to.get());
        }
    }

    /** Whether every claim passes. */
    public boolean takesAll() {
        return equals(ALL);
    }

    /** Whether a claim of this relation with these times passes the date filters. */
    boolean passes(String relation, List<Interval> times) {
        return times.isEmpty() || times.stream().anyMatch(time -> holds(relation, time) && happens(time));
    }

    private boolean holds(String relation, Interval time) {
        Interval effect = ACTS.contains(relation) ? time.onward() : time;
        return asOf.map(effect::contains).orElse(true);
    }

    private boolean happens(Interval time) {
        return time.overlaps(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX));
    }
}
