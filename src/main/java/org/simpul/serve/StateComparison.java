package org.simpul.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What documents say of two states, by relation and by what it joins them to.
 *
 * @param first one state
 * @param second the other
 * @param between what joins the two
 * @param ties by the name of the relation, then by what it leads to, who has it
 */
record StateComparison(Node first, Node second, List<Fact> between, Map<String, Map<Node, Sides>> ties) {

    /**
     * Who has a tie: the facts of either side.
     *
     * @param first those of the first state
     * @param second those of the second
     */
    record Sides(List<Fact> first, List<Fact> second) {

        boolean isShared() {
            return !first.isEmpty() && !second.isEmpty();
        }

        private static Sides join(Sides one, Sides other) {
            return new Sides(both(one.first, other.first), both(one.second, other.second));
        }

        private static List<Fact> both(List<Fact> one, List<Fact> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }
    }

    /** Compares two states by these facts about them. */
    static StateComparison of(Reading reading, Node first, Node second, Sides facts) {
        Map<String, Map<Node, Sides>> ties = new TreeMap<>();
        facts.first().forEach(fact -> add(reading, ties, first, fact, new Sides(List.of(fact), List.of())));
        facts.second().forEach(fact -> add(reading, ties, second, fact, new Sides(List.of(), List.of(fact))));
        List<Fact> between = facts.first().stream()
                .filter(fact -> fact.otherThan(first).equals(second))
                .toList();
        ties.values().forEach(others -> List.of(first, second).forEach(others::remove));
        ties.values().removeIf(Map::isEmpty);
        return new StateComparison(first, second, between, ties);
    }

    private static void add(Reading reading, Map<String, Map<Node, Sides>> ties, Node state, Fact fact, Sides sides) {
        ties.computeIfAbsent(fact.relationFrom(state, reading.names()), key -> new LinkedHashMap<>())
                .merge(fact.otherThan(state), sides, Sides::join);
    }

    /** Writes what joins the two, what they share and what only one has. */
    void write(Reading reading, Html html) {
        Visit visit = reading.visit();
        html.element("h2", visit.text("compare.between"));
        if (between.isEmpty()) {
            html.element("p", visit.text("compare.between.none"), "class", "soft");
        } else {
            new ClaimTable(reading, html).write(between);
        }
        table(reading, html, "compare.shared", true);
        table(reading, html, "compare.differs", false);
    }

    private void table(Reading reading, Html html, String title, boolean shared) {
        html.element("h2", reading.visit().text(title));
        Map<String, Map<Node, Sides>> chosen = chosen(shared);
        if (chosen.isEmpty()) {
            html.element("p", reading.visit().text("compare.none"), "class", "soft");
            return;
        }
        html.open("div", "class", "wide")
                .open("table", "class", "compare")
                .open("thead")
                .open("tr");
        html.element("th", reading.visit().text("thing.relation"), "scope", "col");
        html.element("th", reading.visit().text("thing.whom"), "scope", "col");
        List.of(first, second)
                .forEach(state -> html.element("th", reading.names().text(state), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        chosen.forEach((relation, others) -> others.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(reading.names()::text)))
                .forEach(tie -> row(reading, html, relation, tie.getKey(), tie.getValue())));
        html.close("tbody").close("table").close("div");
    }

    private Map<String, Map<Node, Sides>> chosen(boolean shared) {
        Map<String, Map<Node, Sides>> chosen = new TreeMap<>();
        ties.forEach((relation, others) -> {
            Map<Node, Sides> some = others.entrySet().stream()
                    .filter(tie -> tie.getValue().isShared() == shared)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            if (!some.isEmpty()) {
                chosen.put(relation, some);
            }
        });
        return chosen;
    }

    private static void row(Reading reading, Html html, String relation, Node other, Sides sides) {
        html.open("tr").element("td", relation).open("td");
        new Things(reading, html).link(other);
        html.close("td");
        List.of(sides.first(), sides.second()).forEach(facts -> {
            html.open("td");
            side(reading, html, facts);
            html.close("td");
        });
        html.close("tr");
    }

    private static void side(Reading reading, Html html, List<Fact> facts) {
        if (facts.isEmpty()) {
            html.element("span", reading.visit().text("compare.unsaid"), "class", "soft");
        }
        for (Fact fact : facts) {
            Things things = new Things(reading, html);
            things.periods(fact.tellingPeriods(reading.spans())).factuality(fact.factuality());
            things.evidence(fact.claims());
        }
    }
}
