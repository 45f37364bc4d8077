package org.simpul.serve;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The years that a page is asked for, by {@code ?from=…&to=…}: what documents date before or after them is left out, what nobody dates stays.
 *
 * @param years which years are seen
 * @param wrong whether what was asked for is no period: then nothing is left out
 */
record PeriodFilter(Years years, boolean wrong) {

    /** The names of the parameters. */
    static final String FROM = "from";

    static final String TO = "to";

    /** The filter that a visit asks for. */
    static PeriodFilter of(Visit visit) {
        Fields fields = new Fields(visit);
        Years years = Years.of(fields);
        boolean wrong = !fields.wrong().isEmpty();
        return new PeriodFilter(wrong ? Years.ALL : years, wrong);
    }

    /** Whether it leaves anything out. */
    boolean isOn() {
        return !years.equals(Years.ALL);
    }

    /** Whether something with these times is seen: one of them lies in the period, at least in part, or there are none. */
    boolean keeps(List<Spans.Span> times) {
        return !isOn() || times.isEmpty() || times.stream().anyMatch(time -> years.meet(time.start(), time.end()));
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
