package org.simpul.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.simpul.query.Answer;
import org.simpul.query.AnswerFormat;
import org.simpul.query.NamedQuery;

/**
 * The page of a query: its question, a form for its parameters, and its answer.
 *
 * @param reading who asks, and what things are called
 * @param query the query
 * @param arguments what was filled in, by the parameter's name
 * @param values what that means; empty where it means nothing
 */
record QueryPage(Reading reading, NamedQuery query, Map<String, String> arguments, Map<String, Node> values) {

    /** The words that scripts of the query view show. */
    static final List<String> SCRIPT_WORDS = List.of(
            "table",
            "chart",
            "graph",
            "label",
            "value",
            "count",
            "shape",
            "bars",
            "line",
            "unit",
            "sum",
            "sum-note",
            "row",
            "each",
            "by",
            "from",
            "to",
            "since",
            "until",
            "too-many",
            "nothing",
            "link",
            "own",
            "name");

    private static final int WIDTH = 120;

    /** The page before anything was asked. */
    String form() {
        return layout().close(head());
    }

    /** The page with an answer. */
    String answer(Answer answer) {
        Html html = head();
        if (answer instanceof Answer.Rows rows) {
            table(html, rows);
        } else {
            html.element("pre", AnswerFormat.TABLE.write(answer, WIDTH));
        }
        return layout().close(html);
    }

    /** The page with what is wrong about the request. */
    String problem(String message) {
        return layout().close(head().element("p", message, "class", "problem"));
    }

    private Visit visit() {
        return reading.visit();
    }

    private Layout layout() {
        return Layout.of(visit(), View.QUERY);
    }

    private Html head() {
        String language = visit().tongue().code();
        Html html = layout().open(query.question(language), QueryPage::scripts);
        html.open("p")
                .element("a", visit().text("query.all"), "href", visit().link(View.QUERY.path()))
                .close("p");
        html.element("h1", query.question(language));
        new QueryForm(reading, query, arguments).write(html);
        html.open("details").element("summary", visit().text("query.sparql"));
        html.open("pre", "tabindex", "0").text(query.written(language, values)).close("pre");
        html.open("p")
                .element("a", visit().text("query.edit"), "href", visit().link(View.QUERY.path(), editing()))
                .close("p")
                .close("details");
        return html;
    }

    private String[] editing() {
        List<String> pairs = new ArrayList<>(List.of(EditorPage.QUESTION, query.name()));
        pairs.addAll(fields());
        return pairs.toArray(String[]::new);
    }

    private List<String> fields() {
        return arguments.entrySet().stream()
                .flatMap(argument -> List.of(QueryForm.FIELD + argument.getKey(), argument.getValue()).stream())
                .toList();
    }

    private static void scripts(Html html) {
        html.single("link", "rel", "stylesheet", "href", Assets.own("visual.css"));
        html.single(
                "link",
                "id",
                "__________cytoscape_stylesheet",
                "rel",
                "stylesheet",
                "href",
                Assets.own("cytoscape.css"));
        html.element("script", "", "src", Library.CYTOSCAPE.address(), "defer", "");
        html.element("script", "", "src", Assets.own("results.js"), "type", "module");
    }

    private void table(Html html, Answer.Rows rows) {
        html.open("p", "class", "downloads")
                .text(visit().text("query.rows", rows.rows().size()) + " ");
        html.element("a", "CSV", "href", link("csv"))
                .text(" ")
                .element("a", "JSON", "href", link("json"))
                .close("p");
        html.element("div", "", "id", "views", "data-words", NetworkPage.words(visit(), "query", SCRIPT_WORDS));
        html.open(
                "div",
                "id",
                "answer",
                "class",
                "wide",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                visit().text("query.answer"));
        new AnswerTable(reading, query, rows, values).write(html);
        html.close("div");
    }

    private String link(String format) {
        List<String> pairs = new ArrayList<>(List.of("run", "1", "format", format));
        pairs.addAll(fields());
        return visit().link("/query/" + query.name(), pairs.toArray(String[]::new));
    }
}
