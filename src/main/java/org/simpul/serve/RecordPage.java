package org.simpul.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** The page of what the graph keeps beside things and claims: a membership, an act on a treaty, a figure, a contradiction, a stretch of time. */
final class RecordPage {

    private static final List<Node> TIMES = List.of(
            Simpul.PERIOD,
            External.MEMBER_DURING,
            External.TEMPORAL,
            External.HAS_BEGINNING,
            External.HAS_END,
            Simpul.MENTIONS);

    private final Reading reading;
    private final Visit visit;
    private final Node thing;

    RecordPage(Reading reading, Node thing) {
        this.reading = reading;
        this.visit = reading.visit();
        this.thing = thing;
    }

    String write() {
        Kind kind = reading.names().kind(thing);
        Layout layout = Layout.of(visit);
        String name = reading.names().text(thing);
        Html html = layout.open(name);
        html.open("header", "class", "about " + kind.style());
        html.element("p", visit.text("record.kind." + kind.style()), "class", "kind");
        html.element("h1", name);
        html.open("p", "class", "identifiers small soft").element("code", thing.getURI());
        html.close("p").close("header");
        switch (kind) {
            case CONTRADICTION -> new Disagreements(reading, html).sides(sides());
            case INTERVAL -> within(html);
            default -> new Happened(reading, thing).write(html);
        }
        Downloads.write(reading, html, thing, Map.of());
        return layout.close(html);
    }

    private List<Row> sides() {
        return reading.ask("disagreements").stream()
                .filter(row -> row.get("contradiction").equals(thing))
                .toList();
    }

    /** What is dated so, by its kind, each by its name. */
    private void within(Html html) {
        Names names = reading.names();
        Map<Kind, List<Node>> dated = TIMES.stream()
                .flatMap(property -> reading.subjects(property, thing))
                .distinct()
                .sorted(Comparator.comparing(names::text).thenComparing(ClaimReader.BY_TEXT))
                .collect(Collectors.groupingBy(names::kind, TreeMap::new, Collectors.toList()));
        dated.forEach((kind, things) -> {
            html.element("h2", heading(kind)).open("ul", "class", "index");
            things.forEach(one -> {
                html.open("li");
                new Things(reading, html).link(one);
                html.close("li");
            });
            html.close("ul");
        });
    }

    private String heading(Kind kind) {
        return visit.tongue().find("record", "many." + kind.style()).orElseGet(() -> visit.text("record.many.other"));
    }
}
