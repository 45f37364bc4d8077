package org.simpul.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.simpul.graph.Simpul;

/** The documents that name a thing, with how much each claims and counts of it; those that claim most first. */
final class ThingDocuments {

    private final Reading reading;
    private final Node thing;
    private final Map<Node, Set<Node>> claims = new HashMap<>();
    private final Map<Node, Set<Node>> figures = new HashMap<>();
    private final List<Node> documents;

    /**
     * The documents of a thing.
     *
     * @param said what they claim of it
     * @param counted the rows of the query {@code figures-of-place}
     */
    ThingDocuments(Reading reading, Node thing, Stream<Said> said, List<Row> counted) {
        this.reading = reading;
        this.thing = thing;
        said.forEach(one -> of(claims, one.document()).add(one.claim()));
        counted.forEach(row -> of(figures, row.get("document")).add(row.get("figure")));
        this.documents = Stream.of(
                        claims.keySet().stream(), figures.keySet().stream(), reading.subjects(Simpul.MENTIONS, thing))
                .flatMap(all -> all)
                .distinct()
                .sorted(Comparator.comparing((Node document) -> -number(claims, document))
                        .thenComparing(reading.names()::text))
                .toList();
    }

    private static Set<Node> of(Map<Node, Set<Node>> map, Node document) {
        return map.computeIfAbsent(document, key -> new HashSet<>());
    }

    private static int number(Map<Node, Set<Node>> map, Node document) {
        return map.getOrDefault(document, Set.of()).size();
    }

    /** Whether no document names the thing. */
    boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Writes the section, where there are documents; what none of them has gets no column. */
    void write(Html html) {
        if (documents.isEmpty()) {
            return;
        }
        Map<String, Map<Node, Set<Node>>> columns = new LinkedHashMap<>();
        columns.put("thing.claims", claims);
        columns.put("thing.figures", figures);
        columns.values().removeIf(Map::isEmpty);
        Visit visit = reading.visit();
        html.element("h2", visit.text("thing.documents"), "id", "documents");
        html.open("table").open("thead").open("tr");
        html.element("th", visit.text("thing.document"), "scope", "col");
        columns.keySet().forEach(key -> html.element("th", visit.text(key), "scope", "col", "class", "number"));
        html.close("tr").close("thead").open("tbody");
        documents.forEach(document -> {
            html.open("tr").open("th", "scope", "row");
            new Things(reading, html).link(document);
            mention(html, document);
            html.close("th");
            columns.values().forEach(column -> html.element("td", words(number(column, document)), "class", "number"));
            html.close("tr");
        });
        html.close("tbody").close("table");
    }

    /** Where the text of a document was kept, the way to the first place that names the thing. */
    private void mention(Html html, Node document) {
        Visit visit = reading.visit();
        if (reading.hasText(document)) {
            String place = "#" + ReaderText.mention(thing);
            reading.addresses()
                    .of(document)
                    .map(path -> visit.link(path + place))
                    .ifPresent(link ->
                            html.text(" ").element("a", visit.text("thing.mention"), "href", link, "class", "small"));
        }
    }

    private String words(int number) {
        return number == 0 ? "–" : Numbers.words(number, reading.visit().tongue());
    }
}
