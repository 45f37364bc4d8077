package org.simpul.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The years that a page is asked for, by {@code ?from=…&to=…}: what documents date before or after them is left out, what nobody dates stays.
 *
 * @param from the first year, empty where it is open
 * @param to the last year, empty where it is open
 * @param wrong whether what was asked for is no period: then nothing is left out
 */
record PeriodFilter(Optional<Integer> from, Optional<Integer> to, boolean wrong) {

    /** The names of the parameters. */
    static final String FROM = "from";

    static final String TO = "to";

    /** The filter that a visit asks for. */
    static PeriodFilter of(Visit visit) {
        Optional<Integer> from = year(visit, FROM);
        Optional<Integer> to = year(visit, TO);
        boolean unread = from.isPresent() != visit.parameter(FROM).isPresent()
                || to.isPresent() != visit.parameter(TO).isPresent();
        boolean reversed = from.isPresent() && to.isPresent() && from.get() > to.get();
        return unread || reversed
                ? new PeriodFilter(Optional.empty(), Optional.empty(), true)
                : new PeriodFilter(from, to, false);
    }

    private static Optional<Integer> year(Visit visit, String name) {
        return visit.parameter(name).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf);
    }

    /** Whether it leaves anything out. */
    boolean isOn() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether something with these times is seen: one of them lies in the period, at least in part, or there are none. */
    boolean keeps(List<Spans.Span> times) {
        return !isOn() || times.isEmpty() || times.stream().anyMatch(this::overlaps);
    }

    private boolean overlaps(Spans.Span time) {
        boolean before = from.isPresent()
                && time.end().filter(end -> end.getYear() < from.get()).isPresent();
        boolean after = to.isPresent()
                && time.start().filter(start -> start.getYear() > to.get()).isPresent();
        return !before && !after;
    }

    /** What is left of these. */
    <T> List<T> of(List<T> all, Function<T, List<Spans.Span>> times) {
        return all.stream().filter(one -> keeps(times.apply(one))).toList();
    }

    /** What is left of facts: their claims within the period, and those without a time. */
    List<Fact> facts(List<Fact> facts, Spans spans) {
        return !isOn()
                ? facts
                : facts.stream()
                        .map(fact -> new Fact(
                                fact.triple(), fact.factuality(), of(fact.claims(), said -> said.times(spans))))
                        .filter(fact -> !fact.claims().isEmpty())
                        .toList();
    }

    /** The times of the claims of facts. */
    static List<List<Spans.Span>> times(Stream<Fact> facts, Spans spans) {
        return facts.flatMap(fact -> fact.claims().stream())
                .map(said -> said.times(spans))
                .toList();
    }
}
