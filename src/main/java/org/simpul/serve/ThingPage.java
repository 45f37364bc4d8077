package org.simpul.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** The page of an actor, an instrument, an event, a place or a concept: all that documents say of it, by relation, over time, around it, in figures, against each other. */
final class ThingPage {

    private static final List<Node> ABOVE = List.of(Simpul.term("partOf"), Simpul.term("bodyOf"), Simpul.LOCATED_IN);

    /** How many other names are seen at once. */
    private static final int MOST_ALIASES = 5;

    /** What figures are given for. */
    private static final Set<Kind> PLACED = Set.of(Kind.STATE, Kind.PLACE);

    private final Reading reading;
    private final Visit visit;
    private final Node thing;
    private final List<Fact> all;
    private final PeriodFilter period;
    private final List<Fact> facts;
    private final Happened happened;

    private ThingPage(Reading reading, Node thing) {
        this.reading = reading;
        this.visit = reading.visit();
        this.thing = thing;
        this.all = Fact.about(reading, thing);
        this.period = reading.period();
        this.facts = period.facts(all, reading.spans());
        this.happened = new Happened(reading, thing);
    }

    /** The page of a thing that the graph knows. */
    static String of(Reading reading, Node thing) {
        return new ThingPage(reading, thing).write();
    }

    private String write() {
        Layout layout = Layout.of(visit);
        Html html = layout.open(reading.names().title(thing), PeriodForm::head);
        head(html);
        if (happened.isKnown()) {
            html.element("h2", visit.text("record.happened"), "id", "happened");
            happened.write(html);
        }
        List<Row> everyFigure = PLACED.contains(reading.names().kind(thing))
                ? reading.ask("figures-of-place", "place", thing.getURI())
                : List.of();
        PeriodForm form = new PeriodForm(visit, html, period);
        form.open(times(everyFigure));
        List<Row> figures = period.of(everyFigure, this::times);
        new ThingClaims(reading, thing, html).write(facts);
        new ThingTimeline(reading, thing).write(html, facts);
        new Neighbourhood(reading, thing).write(html, facts);
        new ThingFigures(reading).write(html, figures);
        disagreements(html);
        ThingDocuments documents = documents(figures);
        documents.write(html);
        form.close();
        if (documents.isEmpty() && all.isEmpty() && !happened.isKnown()) {
            html.element("p", visit.text("thing.claims.none"), "class", "soft");
        }
        downloads(html);
        return layout.close(html);
    }

    /** The times of all claims and figures. */
    private List<List<Spans.Span>> times(List<Row> figures) {
        return Stream.concat(
                        PeriodFilter.times(all.stream(), reading.spans()).stream(),
                        figures.stream().map(this::times))
                .toList();
    }

    private List<Spans.Span> times(Row figure) {
        return figure.find("period").map(reading.spans()::of).stream().toList();
    }

    private void head(Html html) {
        Names names = reading.names();
        Things things = new Things(reading, html);
        List<Node> types = names.specialTypes(thing);
        html.open("header", "class", "about " + names.kind(thing).style());
        html.element("p", types.stream().map(names::text).sorted().collect(Collectors.joining(", ")), "class", "kind");
        things.name("h1", names.of(thing));
        aliases(html, things, names.others(thing));
        places(html, things);
        identifiers(html);
        html.close("header");
    }

    /** The other names; beyond a few they are there on demand, for lists of spellings would fill the screen. */
    private void aliases(Html html, Things things, List<Names.Name> others) {
        if (others.isEmpty()) {
            return;
        }
        int seen = others.size() <= MOST_ALIASES + 1 ? others.size() : MOST_ALIASES;
        html.open("p", "class", "names").text(visit.text("thing.also") + " ");
        names(html, things, others.subList(0, seen));
        html.close("p");
        if (seen < others.size()) {
            html.open("details", "class", "names");
            html.element("summary", visit.text("thing.also.more", others.size() - seen));
            html.open("p");
            names(html, things, others.subList(seen, others.size()));
            html.close("p").close("details");
        }
    }

    private static void names(Html html, Things things, List<Names.Name> names) {
        for (int i = 0; i < names.size(); i++) {
            html.text(i == 0 ? "" : " · ");
            things.name("span", names.get(i));
        }
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
        boolean any = facts.stream()
                .flatMap(fact -> fact.claims().stream())
                .anyMatch(said -> reading.isDisputed(said.claim()));
        List<Row> rows = any ? reading.ask("disagreements", "thing", thing.getURI()) : List.of();
        if (rows.isEmpty()) {
            return;
        }
        html.element("h2", visit.text("thing.disagreements"), "id", "disagreements");
        html.element("p", visit.text("thing.disagreements.help"), "class", "soft");
        new Disagreements(reading, html).write(rows, "h3");
    }

    private ThingDocuments documents(List<Row> figures) {
        Stream<Said> said =
                Stream.concat(facts.stream().flatMap(fact -> fact.claims().stream()), happened.claims().stream());
        return new ThingDocuments(reading, thing, said, figures);
    }

    private void downloads(Html html) {
        String query = "/query/claims-about?run=1&p-thing=" + Visit.encode(thing.getURI()) + "&format=";
        Map<String, String> tables = new TreeMap<>();
        if (!facts.isEmpty()) {
            tables.put(visit.text("thing.downloads.table", "CSV"), query + "csv");
            tables.put(visit.text("thing.downloads.table", "JSON"), query + "json");
        }
        Downloads.write(reading, html, thing, tables);
    }
}
