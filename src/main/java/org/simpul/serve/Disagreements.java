package org.simpul.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Claims that cannot both hold, side by side with their sentences. */
final class Disagreements {

    private final Reading reading;
    private final Html html;

    Disagreements(Reading reading, Html html) {
        this.reading = reading;
        this.html = html;
    }

    /**
     * Writes the rows of the query {@code disagreements}: an article for each subject and relation, a column for each value that is claimed.
     *
     * @param heading the tag of its headings
     */
    void write(List<Row> rows, String heading) {
        Map<List<Node>, List<Row>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.get("subject"), row.get("relation"), row.get("kind")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.values().forEach(group -> article(group, heading));
    }

    private void article(List<Row> rows, String heading) {
        Things things = new Things(reading, html);
        Row first = rows.get(0);
        List<Node> values = rows.stream().map(row -> row.get("object")).toList();
        String question = reading.names().made().conflict(first.get("subject"), first.get("relation"), values);
        html.open("article", "class", "disagreement").element(heading, question);
        html.open("p", "class", "soft small").text(reading.names().text(first.get("kind")) + ": ");
        things.link(first.get("subject"));
        rows.stream()
                .map(row -> row.get("contradiction"))
                .distinct()
                .forEach(contradiction -> page(contradiction, "record.contradiction"));
        html.close("p");
        sides(rows);
        html.close("article");
    }

    /** Writes the values of one disagreement, side by side with their sentences. */
    void sides(List<Row> rows) {
        Things things = new Things(reading, html);
        html.open("div", "class", "sides");
        Map<Node, List<Said>> sides = Said.of(rows).stream()
                .collect(
                        Collectors.groupingBy(said -> said.triple().object(), LinkedHashMap::new, Collectors.toList()));
        sides.entrySet().stream()
                .sorted(Comparator.comparing(side -> reading.names().text(side.getKey())))
                .forEach(side -> side(things, side.getKey(), side.getValue()));
        html.close("div");
    }

    private void page(Node thing, String key) {
        reading.addresses()
                .of(thing)
                .ifPresent(path -> html.text(" · ")
                        .element(
                                "a",
                                reading.visit().text(key),
                                "href",
                                reading.visit().link(path)));
    }

    private void side(Things things, Node value, List<Said> claims) {
        html.open("section", "class", "side").open("p", "class", "value");
        things.link(value);
        html.close("p");
        for (Said said : claims) {
            html.open("ul", "class", "quotes");
            things.sentences(said);
            html.close("ul").open("p", "class", "small soft");
            html.text(reading.visit().text("claim.kind") + ": ");
            things.link(said.claim());
            html.close("p");
        }
        html.close("section");
    }
}
