package org.simpul.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.simpul.query.Answer;
import org.simpul.query.AnswerFormat;
import org.simpul.query.NamedQuery;
import org.simpul.query.Parameter;
import org.simpul.query.Terms;

/**
 * The page of a query: its question, a form for its parameters, and its answer.
 *
 * @param query the query
 * @param arguments what was filled in, by the parameter's name
 */
record QueryPage(NamedQuery query, Map<String, String> arguments) {

    /** What the names of form fields begin with, so that a parameter may be called {@code run} or {@code format}. */
    static final String FIELD = "p-";

    private static final int WIDTH = 120;

    /** The page before anything was asked. */
    String form() {
        return head().end();
    }

    /** The page with an answer. */
    String answer(Answer answer) {
        Html html = head();
        if (answer instanceof Answer.Rows rows) {
            table(html, rows);
        } else {
            html.element("pre", AnswerFormat.TABLE.write(answer, WIDTH));
        }
        return html.end();
    }

    /** The page with what is wrong about the request. */
    String problem(String message) {
        return head().element("p", message, "class", "problem").end();
    }

    private Html head() {
        Html html = Html.page("Simpul: " + query.name()).open("main");
        html.open("p").element("a", "All questions", "href", "/").close("p");
        html.element("h1", query.question("en")).element("p", query.question("id"), "lang", "id");
        html.open("form", "method", "get", "action", "/query/" + query.name());
        query.parameters().forEach(parameter -> field(html, parameter));
        html.element("button", "Run", "type", "submit", "name", "run", "value", "1")
                .close("form");
        html.open("details")
                .element("summary", "The query in SPARQL")
                .element("pre", query.text())
                .close("details");
        return html;
    }

    private void field(Html html, Parameter parameter) {
        String name = FIELD + parameter.name();
        String value = Optional.ofNullable(arguments.get(parameter.name()))
                .or(parameter::standard)
                .orElse("");
        String need = parameter.optional() ? " (optional)" : "";
        html.element("label", parameter.name() + ": " + parameter.description() + need, "for", name);
        html.single(
                "input",
                "id",
                name,
                "name",
                name,
                "type",
                type(parameter),
                "value",
                value,
                "placeholder",
                hint(parameter));
    }

    private static String type(Parameter parameter) {
        return parameter.type() == Parameter.Type.DATE ? "date" : "text";
    }

    private static String hint(Parameter parameter) {
        return switch (parameter.type()) {
            case IRI -> "a name or an IRI";
            case DATE -> "2023-12-31";
            case STRING -> "a text";
            case INTEGER, DECIMAL -> "a number";
            case PREDICATE -> "a relation, such as cooperatesWith";
        };
    }

    private void table(Html html, Answer.Rows rows) {
        html.open("p").text(rows.rows().size() + (rows.rows().size() == 1 ? " row. " : " rows. "));
        html.element("a", "CSV", "href", link("csv"))
                .text(" ")
                .element("a", "JSON", "href", link("json"))
                .close("p");
        html.open("table").open("thead").open("tr");
        rows.columns().forEach(column -> html.element("th", column, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        rows.rows().forEach(row -> row(html, row));
        html.close("tbody").close("table");
    }

    private static void row(Html html, List<Optional<Node>> cells) {
        html.open("tr");
        for (Optional<Node> cell : cells) {
            String text = cell.map(Terms::show).orElse("");
            if (cell.filter(Terms::isNumber).isPresent()) {
                html.element("td", text, "class", "number");
            } else if (cell.filter(Node::isURI).isPresent()) {
                html.element("td", text, "title", cell.get().getURI());
            } else {
                html.element("td", text);
            }
        }
        html.close("tr");
    }

    private String link(String format) {
        String fields = arguments.entrySet().stream()
                .map(a -> "&" + FIELD + encode(a.getKey()) + "=" + encode(a.getValue()))
                .collect(Collectors.joining());
        return "/query/" + query.name() + "?run=1&format=" + format + fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
