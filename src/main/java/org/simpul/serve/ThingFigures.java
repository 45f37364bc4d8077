package org.simpul.serve;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The figures that documents give for a place: a chart for each unit, a bar for each figure in order of time, with the sentence it comes from. */
final class ThingFigures {

    private static final double WIDTH = 100;

    private final Reading reading;

    ThingFigures(Reading reading) {
        this.reading = reading;
    }

    /** Writes the section with the rows of the query {@code figures-of-place}, where there are any. */
    void write(Html html, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.element("h2", reading.visit().text("thing.figures.title"), "id", "figures");
        html.element("p", reading.visit().text("thing.figures.help"), "class", "soft");
        Map<Node, List<Row>> units = rows.stream()
                .collect(Collectors.groupingBy(row -> row.get("unit"), LinkedHashMap::new, Collectors.toList()));
        units.entrySet().stream()
                .sorted(Comparator.comparing(unit -> -unit.getValue().size()))
                .forEach(unit -> chart(html, unit.getKey(), unit.getValue()));
    }

    private void chart(Html html, Node unit, List<Row> rows) {
        BigDecimal most = rows.stream()
                .map(ThingFigures::value)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        html.element("h3", reading.names().text(unit));
        String name = reading.names().text(unit);
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", name);
        html.open("table", "class", "figures").open("thead").open("tr");
        html.element("th", reading.visit().text("thing.when"), "scope", "col");
        html.element("th", reading.visit().text("thing.value"), "scope", "col", "class", "number");
        List.of("thing.bar", "thing.measure", "thing.evidence")
                .forEach(key -> html.element("th", reading.visit().text(key), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        Map<Node, List<Row>> figures = rows.stream()
                .collect(Collectors.groupingBy(row -> row.get("figure"), LinkedHashMap::new, Collectors.toList()));
        figures.values().forEach(figure -> row(html, figure, most));
        html.close("tbody").close("table").close("div");
    }

    private void row(Html html, List<Row> rows, BigDecimal most) {
        Row row = rows.get(0);
        Things things = new Things(reading, html);
        html.open("tr").open("td", "class", "time");
        things.periods(row.find("period").stream().toList());
        html.close("td").open("td", "class", "number");
        html.text(row.find("qualifier")
                .map(reading.names()::text)
                .map(text -> text + " ")
                .orElse(""));
        html.element("b", reading.names().text(row.get("value"))).close("td");
        html.open("td", "class", "bars");
        bar(html, value(row), most);
        html.close("td").open("td");
        things.name("span", reading.names().of(row.get("measure")));
        html.close("td").open("td").open("details", "class", "evidence");
        html.element("summary", reading.visit().text("thing.sentence"))
                .open("ul")
                .open("li");
        List<Node> sources = rows.stream()
                .map(one -> one.find("source"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        things.quote(Said.passage(row), row.get("document"), sources);
        html.close("li").close("ul").close("details").close("td").close("tr");
    }

    private static void bar(Html html, BigDecimal value, BigDecimal most) {
        double width = most.signum() <= 0 ? 0 : WIDTH * value.doubleValue() / most.doubleValue();
        html.open("svg", "class", "bar", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
        html.open("rect", "width", Drawing.number(Math.max(width, 0.6)), "height", "10")
                .close("rect");
        html.close("svg");
    }

    private static BigDecimal value(Row row) {
        return new BigDecimal(row.get("value").getLiteralLexicalForm());
    }
}
