package org.simpul.serve;

import java.util.List;
import java.util.Optional;

/** What sources disagree on, side by side with the sentences. */
final class ContradictionsPage implements Page {

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit, View.CONTRADICTIONS);
        Html html = layout.open(View.CONTRADICTIONS.name(visit.tongue()));
        html.element("h1", visit.text("contradictions.title"));
        html.element("p", visit.text("contradictions.lead"), "class", "lead");
        List<Row> rows = reading.ask("disagreements");
        if (rows.isEmpty()) {
            html.element("p", visit.text("contradictions.none"), "class", "note");
        } else {
            new Disagreements(reading, html).write(rows, "h2");
        }
        html.open("p", "class", "soft")
                .element(
                        "a",
                        visit.text("contradictions.table"),
                        "href",
                        visit.link("/query/contradictions", "run", "1"));
        html.close("p");
        return Reply.html(layout.close(html));
    }
}
