package org.simpul.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simpul.query.NamedQuery;
import org.simpul.query.QueryLibrary;

/** The questions of the library, and a form for a query of one's own, which {@code editor.js} makes an editor with completion, tables, charts and graphs. */
final class EditorPage {

    /** The parameter that opens the editor with a query of the library. */
    static final String QUESTION = "question";

    /** The parameter that opens the editor with any query. */
    static final String QUERY = "query";

    private static final List<String> FORMATS = List.of("text", "csv", "tsv", "json", "xml");

    private final Visit visit;
    private final QueryLibrary library;
    private final Optional<String> asked;

    /**
     * The page.
     *
     * @param visit who comes
     * @param library the questions
     * @param asked the query of the library that the address names
     */
    EditorPage(Visit visit, QueryLibrary library, Optional<String> asked) {
        this.visit = visit;
        this.library = library;
        this.asked = asked;
    }

    String write() {
        Layout layout = Layout.of(visit, View.QUERY);
        Html html = layout.open(title(), EditorPage::head);
        html.element("h1", visit.text("query.title")).element("p", visit.text("query.lead"), "class", "lead");
        html.element("h2", visit.text("query.own"), "id", "own");
        form(html);
        html.element("h2", visit.text("query.library"), "id", "library");
        html.open("ul", "class", "questions");
        library.all().forEach(query -> question(html, query));
        html.close("ul");
        html.open("p")
                .text(visit.text("query.programs") + " ")
                .element("code", "/simpul/sparql")
                .close("p");
        return layout.close(html);
    }

    /** The page with the question that it opens, by which bookmarks tell one from another. */
    private String title() {
        String view = View.QUERY.name(visit.tongue());
        return visit.parameter(QUESTION).stream()
                .flatMap(name ->
                        library.all().stream().filter(query -> query.name().equals(name)))
                .findFirst()
                .map(query -> view + ": " + query.question(visit.tongue().code()))
                .orElse(view);
    }

    private static void head(Html html) {
        html.single("link", "rel", "stylesheet", "href", Library.YASGUI_STYLE.address());
        html.single("link", "rel", "stylesheet", "href", Assets.own("visual.css"));
        html.element("script", "", "src", Library.YASGUI.address(), "defer", "");
        html.element("script", "", "src", Library.CYTOSCAPE.address(), "defer", "");
        html.element("script", "", "src", Assets.own("editor.js"), "type", "module");
    }

    private void form(Html html) {
        html.element(
                "div",
                "",
                "id",
                "editor",
                "hidden",
                "",
                "data-query",
                text(),
                "data-example",
                example(),
                "data-words",
                NetworkPage.words(visit, "query", QueryPage.SCRIPT_WORDS));
        html.open("form", "id", "plain", "method", "post", "action", "/simpul/sparql");
        html.element("label", visit.text("query.own"), "for", "query");
        html.element(
                "textarea",
                text(),
                "id",
                "query",
                "name",
                "query",
                "rows",
                "12",
                "required",
                "",
                "spellcheck",
                "false");
        html.element("label", visit.text("query.as"), "for", "output").open("select", "id", "output", "name", "output");
        FORMATS.forEach(format -> html.element("option", format));
        html.close("select")
                .element("button", visit.text("query.run"), "type", "submit")
                .close("form");
    }

    /** The query that the address names or holds. */
    private String text() {
        return visit.parameter(QUERY).or(() -> asked).orElse("");
    }

    /** What an empty editor begins with: the shortest query of the library, which runs as it is. */
    private String example() {
        String language = visit.tongue().code();
        return library.all().stream()
                .filter(query -> query.parameters().isEmpty())
                .map(query -> query.written(language, Map.of()))
                .min(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private void question(Html html, NamedQuery query) {
        html.open("li")
                .element("a", query.question(visit.tongue().code()), "href", visit.link("/query/" + query.name()));
        html.text(" ")
                .element(
                        "a",
                        visit.text("query.edit"),
                        "class",
                        "small soft",
                        "aria-label",
                        visit.text("query.edit") + ": "
                                + query.question(visit.tongue().code()),
                        "href",
                        visit.link(View.QUERY.path(), QUESTION, query.name()))
                .close("li");
    }
}
