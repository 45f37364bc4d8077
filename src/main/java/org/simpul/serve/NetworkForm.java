package org.simpul.serve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.simpul.export.LabelLanguage;
import org.simpul.export.Network;

/** The form of the network view: period, confidence, document, relations, types, and two entities to find a way between. With a script it is the legend of the drawing as well. */
final class NetworkForm {

    private final Visit visit;
    private final Network network;
    private final Reading reading;
    private final LabelLanguage language;

    /** A form for what this whole network holds. */
    NetworkForm(Visit visit, Network network, Reading reading) {
        this.visit = visit;
        this.network = network;
        this.reading = reading;
        this.language = NetworkJson.language(visit.tongue());
    }

    void write(Html html) {
        html.open("details", "class", "net-form", "open", "").element("summary", visit.text("network.filters"));
        html.open("form", "id", "filters", "class", "net-filters", "method", "get", "action", "/network");
        if (visit.chosen()) {
            html.single(
                    "input",
                    "type",
                    "hidden",
                    "name",
                    Visit.LANG,
                    "value",
                    visit.tongue().code());
        }
        years(html);
        confidence(html);
        document(html);
        Map<String, String> relations = new TreeMap<>();
        network.edges()
                .forEach(edge -> relations.put(edge.relation(), edge.name().in(language)));
        boxes(html, "relation", relations);
        Map<String, String> types = new TreeMap<>();
        network.nodes().forEach(node -> types.put(node.type(), node.typeName().in(language)));
        boxes(html, "type", types);
        way(html);
        html.element("button", visit.text("network.show"), "type", "submit")
                .close("form")
                .close("details");
    }

    private void years(Html html) {
        List<Integer> years = NetworkJson.years(network);
        html.open("fieldset").element("legend", visit.text("network.period")).open("div", "class", "pair");
        for (String end : List.of("from", "to")) {
            html.open("div").element("label", visit.text("network." + end), "for", "filter-" + end);
            html.single(
                            "input",
                            "id",
                            "filter-" + end,
                            "name",
                            end,
                            "type",
                            "number",
                            "min",
                            String.valueOf(years.get(0)),
                            "max",
                            String.valueOf(years.get(1)),
                            "value",
                            value(end))
                    .close("div");
        }
        html.close("div");
        box(
                html,
                "dated",
                "1",
                visit.text("network.dated"),
                visit.parameter("dated").isPresent(),
                "");
        html.close("fieldset");
    }

    private void confidence(Html html) {
        html.element("label", visit.text("network.confidence"), "for", "filter-confidence");
        html.single(
                "input",
                "id",
                "filter-confidence",
                "name",
                "confidence",
                "type",
                "range",
                "min",
                "0",
                "max",
                "1",
                "step",
                "0.05",
                "value",
                visit.parameter("confidence").orElse("0"));
    }

    private void document(Html html) {
        html.element("label", visit.text("network.document"), "for", "filter-document");
        html.open("select", "id", "filter-document", "name", "document");
        html.element("option", visit.text("network.all-documents"), "value", "");
        Map<String, String> documents = new TreeMap<>();
        network.edges().stream()
                .flatMap(edge -> edge.documents().stream())
                .distinct()
                .forEach(iri -> documents.put(reading.names().text(NodeFactory.createURI(iri)) + " " + iri, iri));
        String chosen = value("document");
        documents.values().forEach(iri -> {
            String title = reading.names().text(NodeFactory.createURI(iri));
            if (iri.equals(chosen)) {
                html.element("option", title, "value", iri, "selected", "");
            } else {
                html.element("option", title, "value", iri);
            }
        });
        html.close("select");
    }

    private void boxes(Html html, String name, Map<String, String> choices) {
        List<String> chosen = visit.parameters().getOrDefault(name, List.of());
        html.open("details", "open", "").element("summary", visit.text("network." + name));
        html.open("fieldset", "class", "boxes").element("legend", visit.text("network." + name), "class", "hidden");
        choices.forEach(
                (value, label) -> box(html, name, value, label, chosen.isEmpty() || chosen.contains(value), name));
        html.close("fieldset").close("details");
    }

    private static void box(Html html, String name, String value, String label, boolean on, String swatch) {
        html.open("label", "class", "box");
        if (on) {
            html.single("input", "type", "checkbox", "name", name, "value", value, "checked", "");
        } else {
            html.single("input", "type", "checkbox", "name", name, "value", value);
        }
        if (!swatch.isEmpty()) {
            html.element("span", "", "class", "swatch-place", "data-swatch", swatch, "data-value", value);
        }
        html.element("span", label).close("label");
    }

    private void way(Html html) {
        html.open("fieldset").element("legend", visit.text("network.path"));
        for (String end : List.of("path-from", "path-to")) {
            html.element("label", visit.text("network." + end.substring("path-".length())), "for", "filter-" + end);
            html.single(
                    "input",
                    "id",
                    "filter-" + end,
                    "name",
                    end,
                    "type",
                    "text",
                    "list",
                    "net-names",
                    "autocomplete",
                    "off",
                    "value",
                    value(end));
        }
        html.close("fieldset");
    }

    private String value(String name) {
        return visit.parameter(name).orElse("");
    }
}
