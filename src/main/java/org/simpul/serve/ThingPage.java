package org.simpul.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** The page of an actor, an instrument, an event, a place or a concept: all that documents say of it, by relation, over time, around it, in figures, against each other. */
final class ThingPage {

    private static final List<Node> ABOVE = List.of(Simpul.term("partOf"), Simpul.term("bodyOf"), Simpul.LOCATED_IN);

    private final Reading reading;
    private final Visit visit;
    private final Node thing;
    private final List<Fact> facts;

    private ThingPage(Reading reading, Node thing) {
        this.reading = reading;
        this.visit = reading.visit();
        this.thing = thing;
        this.facts = Fact.of(Said.of(reading.ask("claims-about", "thing", thing.getURI())));
    }

    /** The page of a thing that the graph knows. */
    static String of(Reading reading, Node thing) {
        return new ThingPage(reading, thing).write();
    }

    private String write() {
        Layout layout = Layout.of(visit);
        Html html = layout.open(reading.names().text(thing));
        head(html);
        new ThingClaims(reading, thing, html).write(facts);
        new ThingTimeline(reading, thing).write(html, facts);
        new Neighbourhood(reading, thing).write(html, facts);
        new ThingFigures(reading).write(html, thing);
        disagreements(html);
        documents(html);
        downloads(html);
        return layout.close(html);
    }

    private void head(Html html) {
        Names names = reading.names();
        Things things = new Things(reading, html);
        List<Node> types = names.specialTypes(thing);
        html.open("header", "class", "about " + names.kind(thing).style());
        html.element(
                "p",
                types.stream().map(names::text).sorted().collect(Collectors.joining(", ")),
                "class",
                "kind");
        things.name("h1", names.of(thing));
        List<Names.Name> others = names.others(thing);
        if (!others.isEmpty()) {
            html.open("p", "class", "names").text(visit.text("thing.also") + " ");
            for (int i = 0; i < others.size(); i++) {
                html.text(i == 0 ? "" : " · ");
                things.name("span", others.get(i));
            }
            html.close("p");
        }
        places(html, things);
        identifiers(html);
        html.close("header");
    }

    private void places(Html html, Things things) {
        for (Node relation : ABOVE) {
            List<Node> above = reading.objects(thing, relation)
                    .sorted(Comparator.comparing(reading.names()::text))
                    .toList();
            if (!above.isEmpty()) {
                html.open("p", "class", "above").element("span", reading.names().text(relation), "class", "soft");
                html.text(" ");
                things.links(above);
                html.close("p");
            }
        }
    }

    private void identifiers(Html html) {
        html.open("p", "class", "identifiers small soft");
        html.element("code", thing.getURI());
        reading.objects(thing, External.NOTATION)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .forEach(code -> html.text(" · ").element("code", code));
        html.close("p");
    }

    private void disagreements(Html html) {
        List<Row> rows = reading.ask("disagreements", "thing", thing.getURI());
        if (rows.isEmpty()) {
            return;
        }
        html.element("h2", visit.text("thing.disagreements"), "id", "disagreements");
        html.element("p", visit.text("thing.disagreements.help"), "class", "soft");
        new Disagreements(reading, html).write(rows, "h3");
    }

    private void documents(Html html) {
        List<Row> rows = reading.ask("documents-about", "thing", thing.getURI());
        if (rows.isEmpty()) {
            return;
        }
        html.element("h2", visit.text("thing.documents"), "id", "documents");
        html.open("table").open("thead").open("tr");
        html.element("th", visit.text("thing.document"), "scope", "col");
        html.element("th", visit.text("thing.claims"), "scope", "col", "class", "number");
        html.element("th", visit.text("thing.figures"), "scope", "col", "class", "number");
        html.close("tr").close("thead").open("tbody");
        Things things = new Things(reading, html);
        for (Row row : rows) {
            html.open("tr").open("th", "scope", "row");
            things.link(row.get("document"));
            html.close("th");
            html.element("td", reading.names().text(row.get("claims")), "class", "number");
            html.element("td", reading.names().text(row.get("figures")), "class", "number");
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private void downloads(Html html) {
        html.element("h2", visit.text("thing.downloads"), "id", "downloads");
        html.open("ul", "class", "downloads");
        Map<String, String> data = new TreeMap<>(
                Map.of("ttl", "Turtle", "jsonld", "JSON-LD", "rdf", "RDF/XML", "nt", "N-Triples"));
        data.forEach((ending, name) -> reading.addresses()
                .data(thing, ending)
                .ifPresent(address -> download(html, name, address)));
        String query = "/query/claims-about?run=1&p-thing=" + Visit.encode(thing.getURI()) + "&format=";
        download(html, visit.text("thing.downloads.table", "CSV"), query + "csv");
        download(html, visit.text("thing.downloads.table", "JSON"), query + "json");
        html.close("ul");
    }

    private static void download(Html html, String name, String address) {
        html.open("li").element("a", name, "href", address, "rel", "nofollow").close("li");
    }
}
