package org.simpul.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The claims about a thing in groups, one for each relation as it is read from the thing, with when and by how many sources. */
final class ThingClaims {

    private final Reading reading;
    private final Node thing;
    private final Html html;

    ThingClaims(Reading reading, Node thing, Html html) {
        this.reading = reading;
        this.thing = thing;
        this.html = html;
    }

    /** Writes the section of these facts, of which the thing is subject or object, where there are any. */
    void write(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        html.element("h2", reading.visit().text("thing.claims.title"), "id", "claims");
        groups(facts).forEach(this::group);
    }

    /** The facts by the name of their relation as read from the thing, the names sorted; facts of a group by what they join it to. */
    private Map<String, List<Fact>> groups(List<Fact> facts) {
        return facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.relationFrom(thing, reading.names()), TreeMap::new, Collectors.toList()));
    }

    private void group(String relation, List<Fact> facts) {
        html.open("section", "class", "relation");
        html.open("h3").text(relation + " ");
        html.element("span", String.valueOf(facts.size()), "class", "count").close("h3");
        html.open("table").open("thead", "class", "hidden").open("tr");
        List.of("thing.other", "thing.when", "thing.evidence")
                .forEach(key -> html.element("th", reading.visit().text(key), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        facts.stream().sorted(order()).forEach(this::row);
        html.close("tbody").close("table").close("section");
    }

    private void row(Fact fact) {
        Things things = new Things(reading, html);
        html.open("tr").open("th", "scope", "row");
        things.link(fact.otherThan(thing)).factuality(fact.factuality());
        html.close("th").open("td", "class", "time");
        things.periods(fact.tellingPeriods(reading.spans()));
        html.close("td").open("td");
        things.evidence(fact.claims());
        html.close("td").close("tr");
    }

    /** In order of time, the undated ones last, by name. */
    private Comparator<Fact> order() {
        return Comparator.comparing((Fact fact) -> fact.periods().stream()
                        .map(period -> reading.spans().of(period).anchor())
                        .min(Comparator.naturalOrder())
                        .orElse(java.time.LocalDate.MAX))
                .thenComparing(fact -> reading.names().text(fact.otherThan(thing)));
    }
}
