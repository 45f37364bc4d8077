package org.simpul.serve;

import java.util.List;

/** Facts as a table of who, in which relation, to whom, when and by whom. */
final class ClaimTable {

    private final Reading reading;
    private final Html html;

    ClaimTable(Reading reading, Html html) {
        this.reading = reading;
        this.html = html;
    }

    /** Writes the facts in their order. */
    void write(List<Fact> facts) {
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        List.of("thing.who", "thing.relation", "thing.whom", "thing.when", "thing.evidence")
                .forEach(key -> html.element("th", reading.visit().text(key), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        facts.forEach(this::row);
        html.close("tbody").close("table").close("div");
    }

    private void row(Fact fact) {
        Things things = new Things(reading, html);
        html.open("tr").open("td");
        things.link(fact.triple().subject());
        html.close("td").open("td").text(reading.names().text(fact.triple().relation()));
        things.factuality(fact.factuality());
        html.close("td").open("td");
        things.link(fact.triple().object());
        html.close("td").open("td", "class", "time");
        things.periods(fact.tellingPeriods(reading.spans()));
        html.close("td").open("td");
        things.evidence(fact.claims());
        html.close("td").close("tr");
    }
}
