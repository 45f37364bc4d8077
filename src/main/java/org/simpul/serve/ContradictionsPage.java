package org.simpul.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** What sources disagree on, side by side with the sentences. */
final class ContradictionsPage implements Page {

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit, View.CONTRADICTIONS);
        Html html = layout.open(View.CONTRADICTIONS.name(visit.tongue()), PeriodForm::head);
        html.element("h1", visit.text("contradictions.title"));
        html.element("p", visit.text("contradictions.lead"), "class", "lead");
        List<Row> all = reading.ask("disagreements");
        Map<Node, List<Spans.Span>> times = times(reading, all);
        PeriodFilter period = reading.period();
        PeriodForm form = new PeriodForm(visit, html, period);
        form.open(List.copyOf(times.values()));
        List<Row> rows = period.of(all, row -> times.get(row.get("contradiction")));
        if (rows.isEmpty()) {
            html.element("p", visit.text("contradictions.none"), "class", "note");
        } else {
            new Disagreements(reading, html).write(rows, "h2");
        }
        form.close();
        html.open("p", "class", "soft")
                .element(
                        "a",
                        visit.text("contradictions.table"),
                        "href",
                        visit.link("/query/contradictions", "run", "1"));
        html.close("p");
        return Reply.html(layout.close(html));
    }

    /** The times of each contradiction: those of all its claims, so that it stays whole. */
    private static Map<Node, List<Spans.Span>> times(Reading reading, List<Row> rows) {
        Map<Node, List<Row>> contradictions = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("contradiction"), LinkedHashMap::new, Collectors.toList()));
        Map<Node, List<Spans.Span>> times = new LinkedHashMap<>();
        contradictions.forEach((contradiction, those) -> times.put(
                contradiction,
                Said.of(those).stream()
                        .flatMap(said -> said.times(reading.spans()).stream())
                        .toList()));
        return times;
    }
}
