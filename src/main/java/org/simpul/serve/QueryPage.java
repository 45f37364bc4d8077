package org.simpul.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param visit who asks
 * @param query the query
 * @param arguments what was filled in, by the parameter's name
 * @param addresses where the things of an answer have their pages
 */
record QueryPage(Visit visit, NamedQuery query, Map<String, String> arguments, Addresses addresses) {

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
            "by",
            "from",
            "to",
            "too-many",
            "nothing",
            "link",
            "own",
            "name");

    /** What the names of form fields begin with, so that a parameter may be called {@code run} or {@code format}. */
    static final String FIELD = "p-";

    private static final int WIDTH = 120;
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

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

    private Layout layout() {
        return Layout.of(visit, View.QUERY);
    }

    private Html head() {
        String language = visit.tongue().code();
        Html html = layout().open(query.question(language), QueryPage::scripts);
        html.open("p")
                .element("a", visit.text("query.all"), "href", visit.link(View.QUERY.path()))
                .close("p");
        html.element("h1", query.question(language));
        html.open("form", "method", "get", "action", "/query/" + query.name());
        query.parameters().forEach(parameter -> field(html, parameter));
        Layout.language(html, visit);
        html.element("button", visit.text("query.run"), "type", "submit", "name", "run", "value", "1")
                .close("form");
        html.open("details").element("summary", visit.text("query.sparql"));
        html.open("pre", "tabindex", "0").text(query.text()).close("pre");
        html.open("p")
                .element(
                        "a",
                        visit.text("query.edit"),
                        "href",
                        visit.link(View.QUERY.path(), EditorPage.NAME, query.name()))
                .close("p")
                .close("details");
        return html;
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

    private void field(Html html, Parameter parameter) {
        String name = FIELD + parameter.name();
        String value = Optional.ofNullable(arguments.get(parameter.name()))
                .or(parameter::standard)
                .orElse("");
        String need = parameter.optional() ? " (" + visit.text("query.optional") + ")" : "";
        html.element("label", parameter.name() + ": " + parameter.description() + need, "for", name);
        List<String> attributes = new ArrayList<>(List.of(
                "id", name, "name", name, "type", type(parameter), "value", value, "placeholder", hint(parameter)));
        if (parameter.type() == Parameter.Type.IRI) {
            attributes.addAll(List.of("autocomplete", "off", "data-suggest", "names"));
        }
        html.single("input", attributes.toArray(String[]::new));
    }

    private static String type(Parameter parameter) {
        return parameter.type() == Parameter.Type.DATE ? "date" : "text";
    }

    private String hint(Parameter parameter) {
        return visit.text("query.hint." + parameter.type().name().toLowerCase(Locale.ROOT));
    }

    private void table(Html html, Answer.Rows rows) {
        html.open("p", "class", "downloads")
                .text(visit.text("query.rows", rows.rows().size()) + " ");
        html.element("a", "CSV", "href", link("csv"))
                .text(" ")
                .element("a", "JSON", "href", link("json"))
                .close("p");
        html.element(
                "div",
                "",
                "id",
                "views",
                "data-source",
                link("json"),
                "data-words",
                NetworkPage.words(visit, "query", SCRIPT_WORDS));
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
                visit.text("query.answer"));
        html.open("table").open("thead").open("tr");
        rows.columns().forEach(column -> html.element("th", column, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        rows.rows().forEach(row -> row(html, row));
        html.close("tbody").close("table").close("div");
    }

    private void row(Html html, List<Optional<Node>> cells) {
        html.open("tr");
        for (Optional<Node> cell : cells) {
            String text = cell.map(Terms::show).orElse("");
            if (cell.filter(Terms::isNumber).isPresent()) {
                html.element("td", text, "class", "number");
            } else if (DAY.matcher(text).matches()) {
                html.element("td", text, "class", "time");
            } else {
                html.open("td");
                cell.flatMap(addresses::of)
                        .ifPresentOrElse(
                                path -> html.element("a", text, "href", visit.link(path)), () -> html.text(text));
                html.close("td");
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
