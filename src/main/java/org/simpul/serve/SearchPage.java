package org.simpul.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** What has a name with the words that were typed. One whole name leads to its page at once; {@code /suggest} gives the same as JSON while someone types. */
final class SearchPage implements Page {

    private static final String SUGGEST = "/suggest";
    private static final int LONGEST = 200;
    private static final int MOST = 50;
    private static final int SUGGESTIONS = 8;
    private static final int SHORTEST = 2;
    private static final int WHOLE = 1;

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Optional<Reply> visit(Reading reading) {
        String text = reading.visit()
                .parameter("q")
                .map(q -> q.substring(0, Math.min(q.length(), LONGEST)))
                .orElse("");
        if (reading.visit().path().equals(SUGGEST)) {
            return Optional.of(new Reply(200, "application/json", suggestions(reading, find(reading, text, SUGGESTIONS))));
        }
        List<Row> found = find(reading, text, MOST);
        List<Row> whole =
                found.stream().filter(row -> row.number("rank") <= WHOLE).toList();
        return whole.size() == 1
                ? reading.addresses()
                        .of(whole.get(0).get("thing"))
                        .flatMap(path -> Reply.elsewhere(reading.visit().link(path)))
                : Reply.html(page(reading, text, found));
    }

    private static List<Row> find(Reading reading, String text, int most) {
        return text.length() < SHORTEST
                ? List.of()
                : reading.ask("names-containing", "text", text, "limit", String.valueOf(most));
    }

    private static String page(Reading reading, String text, List<Row> found) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit);
        String title = visit.text("search.title");
        Html html = layout.open(title).element("h1", title);
        html.open("form", "class", "search big", "action", "/search", "method", "get");
        html.element("label", visit.text("home.search"), "for", "again", "class", "hidden");
        html.single("input", "id", "again", "name", "q", "type", "search", "maxlength", "200", "value", text);
        Layout.language(html, visit);
        html.element("button", visit.text("layout.find"), "type", "submit").close("form");
        String words = text.length() < SHORTEST ? visit.text("search.short") : visit.text("search.found", found.size());
        html.element("p", words, "class", "soft", "role", "status");
        html.open("ul", "class", "results");
        found.forEach(row -> result(reading, html, row));
        html.close("ul");
        return layout.close(html);
    }

    private static void result(Reading reading, Html html, Row row) {
        Node thing = row.get("thing");
        String matched = row.get("label").getLiteralLexicalForm();
        html.open("li");
        new Things(reading, html).link(thing);
        html.open("span", "class", "soft small").text(" " + types(reading, thing));
        if (!matched.equals(reading.names().text(thing))) {
            html.text(" · " + reading.visit().text("thing.also") + " " + matched);
        }
        html.close("span").close("li");
    }

    private static String suggestions(Reading reading, List<Row> found) {
        ArrayNode list = JSON.createArrayNode();
        for (Row row : found) {
            String name = reading.names().text(row.get("thing"));
            String matched = row.get("label").getLiteralLexicalForm();
            list.addObject()
                    .put("name", matched)
                    .put("about", matched.equals(name) ? types(reading, row.get("thing")) : name);
        }
        return list.toString();
    }

    private static String types(Reading reading, Node thing) {
        return reading.names().specialTypes(thing).stream()
                .map(reading.names()::text)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
