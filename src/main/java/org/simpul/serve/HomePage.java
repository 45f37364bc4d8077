package org.simpul.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.simpul.graph.Simpul;
import org.simpul.query.NamedQuery;

/** The first page: search, how much there is, and questions to start from. */
final class HomePage implements Page {

    /** The named queries that show best what can be asked, in this order. */
    static final List<String> QUESTIONS = List.of(
            "members-of-institution",
            "ratifications",
            "trafficking-flows",
            "bilateral-profile",
            "tier-history",
            "figures",
            "cooperation-partners",
            "co-chairs",
            "meetings",
            "who-addresses-topic",
            "flows-without-instrument",
            "contradictions");

    private static final List<String> COUNTED = List.of(
            "Document",
            "Claim",
            "State",
            "Institution",
            "Instrument",
            "Event",
            "Official",
            "Place",
            "Figure",
            "Contradiction");

    private static final List<String> START =
            List.of("forum/bali-process", "igo/asean", "state/indonesia", "treaty/actip");

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit, View.HOME);
        Html html = layout.open("Simpul");
        html.open("div", "class", "welcome").element("h1", visit.text("home.title"));
        html.element("p", visit.text("home.lead"), "class", "lead");
        search(reading, html);
        html.close("div");
        counts(reading, html);
        questions(reading, html);
        views(visit, html);
        return Reply.html(layout.close(html));
    }

    private static void search(Reading reading, Html html) {
        Visit visit = reading.visit();
        html.open("form", "class", "search big", "action", "/search", "method", "get");
        html.element("label", visit.text("home.search"), "for", "home-search", "class", "hidden");
        html.single(
                "input",
                "id",
                "home-search",
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
                "placeholder",
                visit.text("home.search"));
        Layout.language(html, visit);
        html.element("button", visit.text("layout.find"), "type", "submit").close("form");
        List<Node> known = START.stream()
                .map(path -> reading.addresses().iris().of(path))
                .filter(reading::knows)
                .toList();
        if (!known.isEmpty()) {
            html.open("p", "class", "soft").text(visit.text("home.try") + " ");
            new Things(reading, html).links(known);
            html.close("p");
        }
    }

    private static void counts(Reading reading, Html html) {
        Visit visit = reading.visit();
        html.element("h2", visit.text("home.counts"), "class", "hidden").open("ul", "class", "counts");
        Map<Node, Node> counts = reading.ask("size-of-graph").stream()
                .collect(Collectors.toMap(row -> row.get("class"), row -> row.get("things")));
        for (String name : COUNTED) {
            Optional<Node> count = Optional.ofNullable(counts.get(Simpul.term(name)));
            html.open("li");
            html.element(
                            "strong",
                            count.map(number -> Numbers.words(number, visit.tongue()))
                                    .orElse("0"))
                    .text(" ");
            long many = count.map(number -> Long.parseLong(number.getLiteralLexicalForm()))
                    .orElse(0L);
            String words = visit.text("home.count." + name, many);
            address(name)
                    .ifPresentOrElse(
                            path -> html.element("a", words, "href", visit.link(path)),
                            () -> html.element("span", words));
            html.close("li");
        }
        html.close("ul");
    }

    private static Optional<String> address(String type) {
        return switch (type) {
            case "Document" -> Optional.of("/documents");
            case "Contradiction" -> Optional.of(View.CONTRADICTIONS.path());
            case "Event" -> Optional.of(View.TIMELINE.path());
            case "State", "Institution", "Instrument", "Official", "Place" -> Optional.of("/things/" + type);
            default -> Optional.empty();
        };
    }

    private static void questions(Reading reading, Html html) {
        Visit visit = reading.visit();
        html.element("h2", visit.text("home.questions")).open("ol", "class", "starters");
        for (String name : QUESTIONS) {
            NamedQuery query = reading.library().get(name);
            html.open("li")
                    .element(
                            "a",
                            query.question(visit.tongue().code()),
                            "href",
                            visit.link("/query/" + name, "run", "1"))
                    .close("li");
        }
        html.close("ol").open("p");
        html.element("a", visit.text("home.all"), "href", visit.link("/query")).close("p");
    }

    private static void views(Visit visit, Html html) {
        html.element("h2", visit.text("home.views")).open("ul", "class", "cards");
        for (View view : View.values()) {
            if (view != View.HOME) {
                html.open("li").open("a", "href", visit.link(view.path()));
                html.element("strong", view.name(visit.tongue()));
                html.element("span", visit.text("home.view." + view.path().substring(1)));
                html.close("a").close("li");
            }
        }
        html.close("ul");
    }
}
