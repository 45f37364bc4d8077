package org.simpul.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.simpul.graph.Simpul;
import org.simpul.query.Search;

/** Things by their names and sentences by their words. A whole name leads to its page at once; {@code /suggest} gives names as JSON while someone types. */
final class SearchPage implements Page {

    /** Where names are suggested. */
    static final String SUGGEST = "/suggest";

    private static final int LONGEST = 200;
    private static final int MOST_THINGS = 50;
    private static final int MOST_QUOTES = 20;
    private static final int SUGGESTIONS = 8;
    private static final int SHORTEST = 2;

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        String text = visit.parameter("q")
                .map(q -> q.substring(0, Math.min(q.length(), LONGEST)))
                .filter(q -> q.length() >= SHORTEST)
                .orElse("");
        String language = visit.tongue().code();
        if (visit.path().equals(SUGGEST)) {
            return Optional.of(new Reply(200, "application/json", suggestions(reading, text)));
        }
        List<Search.Thing> found = reading.search().suggest(text, language, MOST_THINGS);
        return meant(text, found)
                .flatMap(thing -> reading.addresses().of(thing))
                .map(path -> Reply.elsewhere(visit.link(path)))
                .orElseGet(() -> Reply.html(page(reading, text, found)));
    }

    /** The one thing that is called exactly so. */
    private static Optional<Node> meant(String text, List<Search.Thing> found) {
        List<String> whole = found.stream()
                .filter(thing ->
                        thing.matched().equalsIgnoreCase(text) || thing.label().equalsIgnoreCase(text))
                .map(Search.Thing::iri)
                .toList();
        return whole.size() == 1 ? Optional.of(NodeFactory.createURI(whole.get(0))) : Optional.empty();
    }

    private static String page(Reading reading, String text, List<Search.Thing> found) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit);
        String title = visit.text("search.title");
        Html html = layout.open(title).element("h1", title);
        html.open("form", "class", "search big", "action", "/search", "method", "get");
        html.element("label", visit.text("home.search"), "for", "again", "class", "hidden");
        html.single(
                "input",
                "id",
                "again",
                "name",
                "q",
                "type",
                "search",
                "maxlength",
                "200",
                "autocomplete",
                "off",
                "data-suggest",
                "pages",
                "value",
                text);
        Layout.language(html, visit);
        html.element("button", visit.text("layout.find"), "type", "submit").close("form");
        String words = text.isEmpty() ? visit.text("search.short") : visit.text("search.found", found.size());
        html.element("p", words, "class", "soft", "role", "status");
        results(reading, html, found);
        if (found.isEmpty()) {
            similar(reading, html, text);
        }
        quotes(reading, html, text);
        return layout.close(html);
    }

    /** What else may be meant, where nothing has the name. */
    private static void similar(Reading reading, Html html, String text) {
        List<Search.Thing> similar =
                reading.search().meant(text, reading.visit().tongue().code(), SUGGESTIONS);
        if (!similar.isEmpty()) {
            html.element("h2", reading.visit().text("search.meant"));
            results(reading, html, similar);
        }
    }

    private static void results(Reading reading, Html html, List<Search.Thing> found) {
        if (!found.isEmpty()) {
            html.open("ul", "class", "results");
            found.forEach(thing -> result(reading, html, thing));
            html.close("ul");
        }
    }

    private static void result(Reading reading, Html html, Search.Thing found) {
        Node thing = NodeFactory.createURI(found.iri());
        html.open("li");
        new Things(reading, html).link(thing);
        html.open("span", "class", "soft small").text(" " + type(reading, found));
        if (!found.matched().equals(reading.names().text(thing))) {
            html.text(" · " + reading.visit().text("thing.also") + " " + found.matched());
        }
        html.close("span").close("li");
    }

    private static void quotes(Reading reading, Html html, String text) {
        List<Search.Quote> quotes = reading.search().quotes(text, MOST_QUOTES);
        if (quotes.isEmpty()) {
            return;
        }
        html.element("h2", reading.visit().text("search.sentences")).open("ul", "class", "quotes");
        for (Search.Quote quote : quotes) {
            Node words = NodeFactory.createLiteralLang(quote.text(), quote.language());
            Node passage = NodeFactory.createURI(quote.iri());
            int page = reading.object(passage, Simpul.PAGE)
                    .map(number -> Integer.parseInt(number.getLiteralLexicalForm()))
                    .orElse(1);
            html.open("li");
            new Things(reading, html)
                    .quote(new Said.Passage(passage, page, words), NodeFactory.createURI(quote.document()), List.of());
            html.close("li");
        }
        html.close("ul");
    }

    /** Names that begin as what was typed; where there are none, names that may be meant, with a word that says so. */
    private static String suggestions(Reading reading, String text) {
        String language = reading.visit().tongue().code();
        List<Search.Thing> found = reading.search().suggest(text, language, SUGGESTIONS);
        List<Search.Thing> similar = found.isEmpty() ? reading.search().meant(text, language, SUGGESTIONS) : List.of();
        ArrayNode list = JSON.createArrayNode();
        found.forEach(thing -> suggestion(list, reading, thing));
        similar.forEach(thing ->
                suggestion(list, reading, thing).put("about", reading.visit().text("search.meant")));
        return list.toString();
    }

    private static ObjectNode suggestion(ArrayNode list, Reading reading, Search.Thing thing) {
        String other = thing.matched().equals(thing.label()) ? type(reading, thing) : thing.label();
        ObjectNode one = list.addObject().put("name", thing.matched()).put("about", other);
        reading.addresses().of(NodeFactory.createURI(thing.iri())).ifPresent(path -> one.put("page", path));
        return one;
    }

    private static String type(Reading reading, Search.Thing thing) {
        return thing.type().isEmpty() ? "" : reading.names().text(Simpul.term(thing.type()));
    }
}
