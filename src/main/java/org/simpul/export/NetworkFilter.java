package org.simpul.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims an export takes. A claim that gives no time passes every date filter, since nothing says that it did not hold, unless only dated ones are asked for.
 *
 * @param asOf the day for which the state of things is wanted. What an act brought about (a ratification, a signature, an adoption, an enactment, a foundation) holds from that
 *     act onward
 * @param from the first day of the period in which it must have held or happened, inclusive
 * @param to the last day of that period, inclusive
 * @param relations local names of predicates, such as {@code memberOf}, sub-properties included; empty for all
 * @param types local names of classes of entities, such as {@code Institution}, those below included: every entity of the claim must be of one of them; empty for all
 * @param documents IRIs of documents that claims may come from; empty for all
 * @param minConfidence the least confidence, 0 to 1 inclusive; a claim without one counts as 0
 * @param dated whether claims that give no time are left out
 */
public record NetworkFilter(
        Optional<LocalDate> asOf,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> relations,
        List<String> types,
        List<String> documents,
        double minConfidence,
        boolean dated) {

    private static final Set<String> ACTS =
            Set.of("ratified", "signed", "adoptedBy", "adoptedIn", "enacted", "foundedBy");

    /** Takes every claim. */
    public static final NetworkFilter ALL = new NetworkFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), 0, false);

    public NetworkFilter {
        relations = List.copyOf(relations);
        types = List.copyOf(types);
        documents = List.copyOf(documents);
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + minConfidence);
        }
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(
                    "the period ends before it begins: from " + from.get() + " to " + to.get());
        }
    }

    /** The same, for the state of things on this day. */
    public NetworkFilter withAsOf(Optional<LocalDate> day) {
        return new NetworkFilter(day, from, to, relations, types, documents, minConfidence, dated);
    }

    /**
     * The same, for this period.
     *
     * @throws IllegalArgumentException where it ends before it begins
     */
    public NetworkFilter withPeriod(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new NetworkFilter(asOf, first, last, relations, types, documents, minConfidence, dated);
    }

    /** The same, for these relations. */
    public NetworkFilter withRelations(List<String> names) {
        return new NetworkFilter(asOf, from, to, names, types, documents, minConfidence, dated);
    }

    /** The same, for entities of these types. */
    public NetworkFilter withTypes(List<String> names) {
        return new NetworkFilter(asOf, from, to, relations, names, documents, minConfidence, dated);
    }

    /** The same, for claims of these documents. */
    public NetworkFilter withDocuments(List<String> iris) {
        return new NetworkFilter(asOf, from, to, relations, types, iris, minConfidence, dated);
    }

    /**
     * The same, for claims of at least this confidence.
     *
     * @throws IllegalArgumentException where it does not lie between 0 and 1
     */
    public NetworkFilter withMinConfidence(double least) {
        return new NetworkFilter(asOf, from, to, relations, types, documents, least, dated);
    }

    /** The same, for claims that give a time alone, or for all. */
    public NetworkFilter withDated(boolean only) {
        return new NetworkFilter(asOf, from, to, relations, types, documents, minConfidence, only);
    }

    /** Whether every claim passes. */
    public boolean takesAll() {
        return equals(ALL);
    }

    /** Whether a claim of this relation with these times and this confidence passes. */
    boolean passes(String relation, List<Interval> times, double confidence) {
        return confidence >= minConfidence && passes(relation, times);
    }

    private boolean passes(String relation, List<Interval> times) {
        return times.isEmpty() ? !dated : times.stream().anyMatch(time -> holds(relation, time) && happens(time));
    }

    private boolean holds(String relation, Interval time) {
        Interval effect = ACTS.contains(relation) ? time.onward() : time;
        return asOf.map(effect::contains).orElse(true);
    }

    private boolean happens(Interval time) {
        return time.overlaps(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX));
    }
}
