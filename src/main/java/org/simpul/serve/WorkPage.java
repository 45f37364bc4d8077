package org.simpul.serve;

import java.util.List;
import org.apache.jena.graph.Node;

/** The page of a work that documents cite: what they say after it. */
final class WorkPage {

    private WorkPage() {}

    static String of(Reading reading, Node work) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit);
        Html html = layout.open(reading.names().title(work));
        html.open("header", "class", "about document").element("p", visit.text("thing.work"), "class", "kind");
        new Things(reading, html).name("h1", reading.names().of(work));
        html.close("header");
        html.element("h2", visit.text("thing.sourced"));
        List<Fact> facts = Fact.of(Said.of(reading.ask("claims-after-source", "origin", work.getURI())));
        if (facts.isEmpty()) {
            html.element("p", visit.text("thing.claims.none"), "class", "soft");
        } else {
            new ClaimTable(reading, html).write(facts);
        }
        return layout.close(html);
    }
}
