package org.simpul.serve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What documents say of two periods.
 *
 * @param first the facts that hold in the first alone
 * @param both those that hold in both
 * @param second those that hold in the second alone
 * @param periods the periods' names
 */
record PeriodComparison(List<Fact> first, List<Fact> both, List<Fact> second, List<String> periods) {

    /**
     * A period of whole years.
     *
     * @param from the first, of four digits
     * @param to the last
     */
    record Years(String from, String to) {

        private List<Fact> facts(Reading reading) {
            return Fact.of(Said.of(reading.ask("claims-in-period", "from", from + "-01-01", "to", to + "-12-31")));
        }

        private String name() {
            return from.equals(to) ? from : from + "–" + to;
        }
    }

    /** Compares two periods. */
    static PeriodComparison of(Reading reading, Years first, Years second) {
        List<Fact> earlier = first.facts(reading);
        List<Fact> later = second.facts(reading);
        Set<Said.Triad> inFirst = triples(earlier);
        Set<Said.Triad> inSecond = triples(later);
        return new PeriodComparison(
                earlier.stream()
                        .filter(fact -> !inSecond.contains(fact.triple()))
                        .toList(),
                later.stream().filter(fact -> inFirst.contains(fact.triple())).toList(),
                later.stream().filter(fact -> !inFirst.contains(fact.triple())).toList(),
                List.of(first.name(), second.name()));
    }

    private static Set<Said.Triad> triples(List<Fact> facts) {
        return facts.stream().map(Fact::triple).collect(Collectors.toSet());
    }

    /** Writes what is said of either alone and of both. */
    void write(Reading reading, Html html) {
        Visit visit = reading.visit();
        section(reading, html, visit.text("compare.only", periods.get(1)), second);
        section(reading, html, visit.text("compare.only", periods.get(0)), first);
        section(reading, html, visit.text("compare.both"), both);
    }

    private static void section(Reading reading, Html html, String title, List<Fact> facts) {
        html.open("h2").text(title + " ");
        html.element("span", String.valueOf(facts.size()), "class", "count").close("h2");
        if (facts.isEmpty()) {
            html.element("p", reading.visit().text("compare.none"), "class", "soft");
        } else {
            new ClaimTable(reading, html).write(facts);
        }
    }
}
