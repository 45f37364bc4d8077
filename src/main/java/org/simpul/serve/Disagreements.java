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
        html.open("article", "class", "disagreement").open(heading);
        things.link(first.get("subject"));
        html.text(" · " + reading.names().text(first.get("relation")) + "? ");
        html.close(heading);
        html.element("p", reading.names().text(first.get("kind")), "class", "soft small");
        html.open("div", "class", "sides");
        Map<Node, List<Said>> sides = Said.of(rows).stream()
                .collect(
                        Collectors.groupingBy(said -> said.triple().object(), LinkedHashMap::new, Collectors.toList()));
        sides.entrySet().stream()
                .sorted(Comparator.comparing(side -> reading.names().text(side.getKey())))
                .forEach(side -> side(things, side.getKey(), side.getValue()));
        html.close("div").close("article");
    }

    private void side(Things things, Node value, List<Said> claims) {
        html.open("section", "class", "side").open("p", "class", "value");
        things.link(value);
        html.close("p");
        for (Said said : claims) {
            html.open("ul", "class", "quotes");
            things.sentences(said);
            html.close("ul");
        }
        html.close("section");
    }
}
