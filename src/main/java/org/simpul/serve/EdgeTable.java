package org.simpul.serve;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.simpul.export.LabelLanguage;
import org.simpul.export.Network;
import org.simpul.export.NetworkEdge;
import org.simpul.export.NetworkNode;

/** The network as a table, for those who do not see the drawing and for printing: a row for each edge, in parts of some hundred. */
final class EdgeTable {

    /** How many rows a page has. */
    static final int ROWS = 200;

    private final Visit visit;
    private final Network network;
    private final LabelLanguage language;

    EdgeTable(Visit visit, Network network) {
        this.visit = visit;
        this.network = network;
        this.language = NetworkJson.language(visit.tongue());
    }

    void write(Html html) {
        int parts = Math.max(1, (network.edges().size() + ROWS - 1) / ROWS);
        int part = Math.min(parts, Math.max(1, part()));
        Map<String, NetworkNode> nodes =
                network.nodes().stream().collect(Collectors.toMap(NetworkNode::iri, node -> node));
        List<NetworkEdge> shown = network.edges().stream()
                .sorted(byNames(nodes))
                .skip((long) (part - 1) * ROWS)
                .limit(ROWS)
                .toList();
        html.open("section", "id", "table").element("h2", visit.text("network.table"));
        html.element(
                "p",
                visit.text(
                        "network.count", network.nodes().size(), network.edges().size()),
                "class",
                "soft");
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", visit.text("network.table"))
                .open("table");
        html.open("thead").open("tr");
        List.of("source", "relation-one", "target", "when", "sources", "confidence")
                .forEach(column -> html.element("th", visit.text("network." + column), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        shown.forEach(edge -> row(html, nodes, edge));
        html.close("tbody").close("table").close("div");
        if (parts > 1) {
            parts(html, part, parts);
        }
        html.close("section");
    }

    /** By what is read: source, relation, target. */
    private Comparator<NetworkEdge> byNames(Map<String, NetworkNode> nodes) {
        Collator order = Collator.getInstance(visit.tongue().locale());
        return Comparator.comparing(
                        (NetworkEdge edge) -> nodes.get(edge.source()).name().in(language), order)
                .thenComparing(edge -> edge.name().in(language), order)
                .thenComparing(edge -> nodes.get(edge.target()).name().in(language), order)
                .thenComparing(NetworkEdge::id);
    }

    private void row(Html html, Map<String, NetworkNode> nodes, NetworkEdge edge) {
        html.open("tr").element("td", nodes.get(edge.source()).name().in(language));
        html.open("td")
                .element(
                        "a",
                        edge.name().in(language),
                        "href",
                        EdgePage.address(visit, edge.source(), edge.relation(), edge.target()))
                .close("td");
        html.element("td", nodes.get(edge.target()).name().in(language));
        html.element(
                "td",
                edge.intervals().stream()
                        .map(time -> Moments.words(time.edtf(), visit.tongue()))
                        .collect(Collectors.joining(", ")),
                "class",
                "time");
        html.element("td", Numbers.words(edge.sources(), visit.tongue()), "class", "number");
        html.element("td", String.format(visit.tongue().locale(), "%.2f", edge.confidence()), "class", "number");
        html.close("tr");
    }

    private void parts(Html html, int part, int parts) {
        html.open("nav", "class", "parts", "aria-label", visit.text("network.parts"))
                .open("ul");
        for (int i = 1; i <= parts; i++) {
            html.open("li");
            String address = Repeat.with(visit, "part", String.valueOf(i)) + "#table";
            if (i == part) {
                html.element("a", String.valueOf(i), "href", address, "aria-current", "page");
            } else {
                html.element("a", String.valueOf(i), "href", address);
            }
            html.close("li");
        }
        html.close("ul").close("nav");
    }

    private int part() {
        return visit.parameter("part")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
