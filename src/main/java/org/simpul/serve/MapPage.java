package org.simpul.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.simpul.export.LabelLanguage;
import org.simpul.export.Network;
import org.simpul.export.NetworkEdge;
import org.simpul.export.NetworkFilter;
import org.simpul.export.NetworkReader;

/**
 * The map: trafficking flows between states, cooperation between them, and the instruments that join both ends; below it the same as tables. What does not hold within the years asked for is
 * there but hidden, so that {@code map.js} can move the period over all of it.
 */
final class MapPage implements Page {

    private static final List<String> SCRIPT_WORDS =
            List.of("period", "from", "to", "play", "pause", "closer", "wider", "flows", "ties", "undated");

    private final ServedStore store;

    MapPage(Rooms.House house) {
        this.store = house.store();
    }

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        Fields fields = new Fields(visit);
        NetworkQuestion question = NetworkQuestion.of(
                visit, fields, () -> store.read(graph -> new NetworkReader(graph).read(NetworkFilter.ALL)));
        Years years = question.years();
        Network network = store.read(question.anytime()::read);
        StateMap map = StateMap.of(network, NetworkJson.language(visit.tongue()));
        Layout layout = Layout.of(visit, View.MAP);
        Html html = layout.open(View.MAP.name(visit.tongue()), MapPage::head);
        html.element("h1", visit.text("map.title")).element("p", visit.text("map.lead"), "class", "lead");
        form(html, visit);
        fields.write(html, "map");
        html.open("figure", "class", "map", "data-words", NetworkPage.words(visit, "map", SCRIPT_WORDS));
        new MapDrawing(visit, map, html).draw(years);
        html.element("figcaption", visit.text("map.legend"), "class", "small soft")
                .close("figure");
        table(html, visit, map, map.flows(), "flows", years);
        table(html, visit, map, map.ties(), "ties", years);
        html.element("p", visit.text("map.source"), "class", "small soft");
        return Reply.html(fields.status(), layout.close(html));
    }

    private static void head(Html html) {
        html.single("link", "rel", "stylesheet", "href", Assets.own("visual.css"));
        html.element("script", "", "src", Assets.own("map.js"), "type", "module");
    }

    private static void form(Html html, Visit visit) {
        html.open("form", "id", "map-form", "class", "inline", "method", "get", "action", View.MAP.path());
        for (String name : List.of("from", "to")) {
            html.open("div").element("label", visit.text("map." + name), "for", "map-" + name);
            html.single(
                    "input",
                    "id",
                    "map-" + name,
                    "name",
                    name,
                    "type",
                    "number",
                    "value",
                    visit.parameter(name).orElse(""));
            html.close("div");
        }
        Layout.language(html, visit);
        html.element("button", visit.text("map.show"), "type", "submit").close("form");
    }

    private static void table(
            Html html, Visit visit, StateMap map, List<StateMap.Line> lines, String what, Years years) {
        html.open("section", "id", what).element("h2", visit.text("map." + what));
        if (lines.isEmpty()) {
            html.element("p", visit.text("map.none"), "class", "soft").close("section");
            return;
        }
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", visit.text("map." + what));
        html.open("table").open("thead").open("tr");
        List.of("one", "relation", "other", "when", "sources", "instruments")
                .forEach(column -> html.element("th", visit.text("map." + column), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        lines.forEach(line -> row(html, visit, map, line, years));
        html.close("tbody").close("table").close("div").close("section");
    }

    private static void row(Html html, Visit visit, StateMap map, StateMap.Line line, Years years) {
        NetworkEdge edge = line.edge();
        LabelLanguage language = NetworkJson.language(visit.tongue());
        html.open("tr", MapDrawing.line(edge, years));
        html.element("td", map.states().get(edge.source()).name().in(language)).open("td");
        html.element(
                "a",
                edge.name().in(language),
                "href",
                EdgePage.address(visit, edge.source(), edge.relation(), edge.target()));
        html.close("td").element("td", map.states().get(edge.target()).name().in(language));
        String when = edge.intervals().stream()
                .map(time -> Moments.words(time.edtf(), visit.tongue()))
                .collect(Collectors.joining(", "));
        html.element("td", when, "class", "time");
        html.element("td", Numbers.words(edge.sources(), visit.tongue()), "class", "number");
        html.element("td", line.instruments().isEmpty() ? "–" : String.join(", ", line.instruments()));
        html.close("tr");
    }
}
