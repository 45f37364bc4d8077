package org.simpul.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** What no source says, by the kind of gap. */
final class CoveragePage implements Page {

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit, View.COVERAGE);
        Html html = layout.open(View.COVERAGE.name(visit.tongue()), PeriodForm::head);
        html.element("h1", visit.text("coverage.title"));
        html.element("p", visit.text("coverage.lead"), "class", "lead");
        List<Row> all = reading.ask("coverage");
        PeriodForm form = new PeriodForm(visit, html, reading.period());
        form.open(all.stream().map(row -> times(reading, row)).toList());
        Map<String, List<Row>> gaps = reading.period().of(all, row -> times(reading, row)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("gap").getLiteralLexicalForm(), LinkedHashMap::new, Collectors.toList()));
        contents(visit, html, gaps);
        gaps.forEach((gap, rows) -> gap(reading, html, gap, rows));
        form.close();
        return Reply.html(layout.close(html));
    }

    /** When documents say that what lacks something joins two things, such as a flow without an instrument; a single thing has no time. */
    private static List<Spans.Span> times(Reading reading, Row row) {
        ClaimReader claims = new ClaimReader(reading);
        return row.find("other").stream()
                .flatMap(other -> reading.subjects(External.SUBJECT, row.get("thing"))
                        .flatMap(claim -> claims
                                .triple(claim)
                                .filter(triple -> triple.object().equals(other))
                                .map(triple -> reading.objects(claim, Simpul.PERIOD))
                                .stream())
                        .flatMap(periods -> periods))
                .map(reading.spans()::of)
                .toList();
    }

    private static void contents(Visit visit, Html html, Map<String, List<Row>> gaps) {
        html.open("nav", "class", "contents", "aria-label", visit.text("coverage.contents"))
                .open("ul");
        gaps.forEach((gap, rows) -> html.open("li")
                .element("a", visit.text("coverage." + gap), "href", "#" + gap)
                .text(" ")
                .element("span", String.valueOf(rows.size()), "class", "count")
                .close("li"));
        html.close("ul").close("nav");
    }

    private static void gap(Reading reading, Html html, String gap, List<Row> rows) {
        Visit visit = reading.visit();
        html.open("section").open("h2", "id", gap).text(visit.text("coverage." + gap) + " ");
        html.element("span", String.valueOf(rows.size()), "class", "count").close("h2");
        html.element("p", visit.text("coverage." + gap + ".help"), "class", "soft");
        boolean pairs = rows.stream().anyMatch(row -> row.find("other").isPresent());
        html.open("ul", "class", pairs ? "pairs" : "index");
        if (pairs) {
            pairs(reading, html, rows, gap.startsWith("flow"));
        } else {
            rows.stream()
                    .map(row -> row.get("thing"))
                    .sorted(Comparator.comparing(reading.names()::text))
                    .forEach(thing -> item(reading, html, List.of(thing)));
        }
        html.close("ul").close("section");
    }

    /** Pairs by what many have in common: members below their institution, flows below their origin. */
    private static void pairs(Reading reading, Html html, List<Row> rows, boolean byFirst) {
        Map<Node, List<Node>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(byFirst ? "thing" : "other"),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.get(byFirst ? "other" : "thing"), Collectors.toList())));
        Comparator<Node> byName = Comparator.comparing(reading.names()::text);
        groups.entrySet().stream().sorted(Map.Entry.comparingByKey(byName)).forEach(group -> {
            html.open("li").open("strong");
            Things things = new Things(reading, html);
            things.link(group.getKey());
            html.close("strong").text(byFirst ? " → " : ": ");
            things.links(group.getValue().stream().sorted(byName).toList());
            html.close("li");
        });
    }

    private static void item(Reading reading, Html html, List<Node> things) {
        html.open("li");
        new Things(reading, html).links(things);
        html.close("li");
    }
}
