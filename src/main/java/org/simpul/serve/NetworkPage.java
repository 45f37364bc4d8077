package org.simpul.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.export.LabelLanguage;
import org.simpul.export.Network;
import org.simpul.export.NetworkFilter;
import org.simpul.export.NetworkReader;

/** The network view. Without scripts it is a form, a table of the edges that pass it, the shortest way between two entities and downloads; {@code network.js} adds the drawing. */
final class NetworkPage implements Page {

    private static final String DATA = NetworkData.PATH + "network.json";

    /** What network.js imports. */
    private static final List<String> MODULES = List.of(
            "dom.js",
            "network-filter.js",
            "network-drawing.js",
            "network-labels.js",
            "network-layout.js",
            "network-legend.js",
            "network-lines.js",
            "network-look.js",
            "network-paint.js",
            "network-panel.js",
            "network-period.js",
            "network-save.js",
            "network-shapes.js",
            "network-table.js");

    private static final List<String> SCRIPT_WORDS = List.of(
            "drawing",
            "chosen",
            "choose",
            "relations",
            "more",
            "around",
            "loading",
            "failed",
            "path",
            "noPath",
            "unknownName",
            "find",
            "size",
            "degree",
            "betweenness",
            "pageRank",
            "eigenvector",
            "colour",
            "byType",
            "byCommunity",
            "layout",
            "fcose",
            "force",
            "circle",
            "fit",
            "all",
            "png",
            "svg",
            "period",
            "from",
            "to",
            "play",
            "pause",
            "seen",
            "placing");

    private final ServedStore store;

    NetworkPage(Rooms.House house) {
        this.store = house.store();
    }

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        Network whole = store.read(graph -> new NetworkReader(graph).read(NetworkFilter.ALL));
        Fields fields = new Fields(visit);
        NetworkQuestion question = NetworkQuestion.of(visit, fields, () -> whole);
        Network seen = question.claims().takesAll() ? question.pick(whole) : store.read(question::read);
        Layout layout = Layout.of(visit, View.NETWORK);
        Html html = layout.open(View.NETWORK.name(visit.tongue()), head -> head(head, visit));
        html.element("h1", visit.text("network.title")).element("p", visit.text("network.lead"), "class", "lead");
        fields.write(html, "network");
        html.open("div", "class", "net");
        new NetworkForm(visit, whole, reading).write(html);
        drawing(html, visit);
        html.close("div");
        path(html, visit, seen);
        downloads(html, visit);
        new EdgeTable(visit, seen).write(html);
        return Reply.html(fields.status(), layout.close(html));
    }

    private static void head(Html html, Visit visit) {
        html.single("link", "rel", "stylesheet", "href", Assets.own("visual.css"));
        html.element("script", "", "src", Library.D3.address(), "defer", "");
        html.element("script", "", "src", Assets.own("network.js"), "type", "module");
        // asked for at once, not only when the script that needs them has come
        MODULES.forEach(module -> html.single("link", "rel", "modulepreload", "href", Assets.own(module)));
        html.single("link", "rel", "preload", "as", "fetch", "crossorigin", "anonymous", "href", visit.link(DATA));
    }

    private static void drawing(Html html, Visit visit) {
        Map<String, Object> libraries = new LinkedHashMap<>();
        libraries.put("worker", Assets.own("layout-worker.js"));
        libraries.put("force", List.of(Library.D3.address()));
        libraries.put(
                "fcose",
                Stream.of(Library.LAYOUT_BASE, Library.COSE_BASE, Library.CYTOSCAPE, Library.FCOSE)
                        .map(Library::address)
                        .toList());
        html.element(
                "section",
                "",
                "id",
                "network",
                "class",
                "network",
                "aria-label",
                visit.text("network.title"),
                "hidden",
                "",
                "data-source",
                visit.link(DATA),
                "data-metrics",
                visit.link("/data/metrics.json"),
                "data-lang",
                visit.chosen() ? visit.tongue().code() : "",
                "data-libraries",
                json(libraries),
                "data-words",
                words(visit, "network", SCRIPT_WORDS));
    }

    /** Words of a bundle for a script, as a JSON object. */
    static String words(Visit visit, String bundle, List<String> keys) {
        Map<String, Object> words = new LinkedHashMap<>();
        keys.forEach(key -> words.put(key, visit.text(bundle + "." + key)));
        return json(words);
    }

    private static String json(Map<String, Object> values) {
        try {
            return new ObjectMapper().writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and lists can be written as JSON", e);
        }
    }

    private static void path(Html html, Visit visit, Network network) {
        Optional<String> from = visit.parameter("path-from");
        Optional<String> to = visit.parameter("path-to");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        NetworkPath path = NetworkPath.between(network, from.get(), to.get());
        html.open("section", "id", "path").element("h2", visit.text("network.path"));
        if (path.edges().isEmpty()) {
            html.element("p", visit.text(path.known() ? "network.noPath" : "network.unknownName"));
        } else {
            LabelLanguage language = NetworkJson.language(visit.tongue());
            Map<String, String> names = network.nodes().stream()
                    .collect(Collectors.toMap(
                            node -> node.iri(), node -> node.name().in(language)));
            html.open("ol");
            path.edges()
                    .forEach(edge -> html.open("li")
                            .element(
                                    "a",
                                    names.get(edge.source()) + " – "
                                            + edge.name().in(language) + " – " + names.get(edge.target()),
                                    "href",
                                    EdgePage.address(visit, edge.source(), edge.relation(), edge.target()))
                            .close("li"));
            html.close("ol");
        }
        html.close("section");
    }

    private static void downloads(Html html, Visit visit) {
        html.open("p", "class", "downloads").text(visit.text("network.download") + " ");
        for (String format : List.of("graphml", "gexf")) {
            String path = "/data/network." + format;
            html.element(
                            "a",
                            format.equals("gexf") ? "GEXF" : "GraphML",
                            "href",
                            Repeat.at(visit, path),
                            "data-download",
                            path,
                            "download",
                            "simpul-network." + format)
                    .text(" ");
        }
        html.close("p");
    }
}
