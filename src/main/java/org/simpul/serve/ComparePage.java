package org.simpul.serve;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Two states side by side, or two periods: what they share, what only one has. */
final class ComparePage implements Page {

    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final int YEAR_DIGITS = 4;

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit, View.COMPARE);
        Html html = layout.open(View.COMPARE.name(visit.tongue()), PeriodForm::head);
        html.element("h1", visit.text("compare.title"));
        html.element("p", visit.text("compare.lead"), "class", "lead");
        boolean periods =
                visit.parameter("from").isPresent() && visit.parameter(FIRST).isEmpty();
        stateForm(reading, html);
        periodForm(reading, html);
        if (periods) {
            comparePeriods(reading, html);
        } else {
            compareStates(reading, html);
        }
        return Reply.html(layout.close(html));
    }

    private static void stateForm(Reading reading, Html html) {
        Visit visit = reading.visit();
        html.element("h2", visit.text("compare.states"));
        html.open("form", "class", "inline", "action", View.COMPARE.path(), "method", "get");
        Collator order = Collator.getInstance(visit.tongue().locale());
        List<Node> states = reading.subjects(External.TYPE, Simpul.term("State"))
                .sorted(Comparator.comparing(reading.names()::text, order))
                .toList();
        List.of(FIRST, SECOND).forEach(name -> choice(reading, html, name, states));
        Layout.language(html, visit);
        html.element("button", visit.text("compare.go"), "type", "submit").close("form");
    }

    private static void choice(Reading reading, Html html, String name, List<Node> states) {
        html.open("div").element("label", reading.visit().text("compare." + name), "for", name);
        html.open("select", "id", name, "name", name, "required", "");
        Optional<Node> chosen = state(reading, name);
        html.element("option", reading.visit().text("compare.state"), "value", "");
        for (Node state : states) {
            String text = reading.names().text(state);
            if (chosen.filter(state::equals).isPresent()) {
                html.element("option", text, "value", state.getURI(), "selected", "");
            } else {
                html.element("option", text, "value", state.getURI());
            }
        }
        html.close("select").close("div");
    }

    private static Optional<Node> state(Reading reading, String name) {
        return reading.visit()
                .parameter(name)
                .map(NodeFactory::createURI)
                .filter(thing -> reading.names().kind(thing) == Kind.STATE);
    }

    private static void compareStates(Reading reading, Html html) {
        Optional<Node> first = state(reading, FIRST);
        Optional<Node> second = state(reading, SECOND);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            html.element("p", reading.visit().text("compare.choose"), "class", "soft");
            return;
        }
        PeriodFilter period = reading.period();
        List<Fact> ofFirst = Fact.about(reading, first.get());
        List<Fact> ofSecond = Fact.about(reading, second.get());
        PeriodForm form = new PeriodForm(reading.visit(), html, period, FIRST, SECOND);
        form.open(PeriodFilter.times(Stream.of(ofFirst, ofSecond).flatMap(List::stream), reading.spans()));
        StateComparison.Sides kept = new StateComparison.Sides(
                period.facts(ofFirst, reading.spans()), period.facts(ofSecond, reading.spans()));
        StateComparison.of(reading, first.get(), second.get(), kept).write(reading, html);
        form.close();
    }

    private static void periodForm(Reading reading, Html html) {
        Visit visit = reading.visit();
        html.element("h2", visit.text("compare.periods"));
        html.open("form", "class", "inline", "action", View.COMPARE.path(), "method", "get");
        year(visit, html, "from", "2000");
        year(visit, html, "to", "2018");
        year(visit, html, "from2", "2019");
        year(visit, html, "to2", "2026");
        Layout.language(html, visit);
        html.element("button", visit.text("compare.go"), "type", "submit").close("form");
    }

    private static void year(Visit visit, Html html, String name, String standard) {
        html.open("div").element("label", visit.text("compare." + name), "for", name);
        html.single(
                "input",
                "id",
                name,
                "name",
                name,
                "type",
                "number",
                "min",
                "1000",
                "max",
                "2999",
                "required",
                "",
                "value",
                year(visit, name)
                        .filter(year -> visit.parameter(FIRST).isEmpty())
                        .orElse(standard));
        html.close("div");
    }

    private static Optional<String> year(Visit visit, String name) {
        return visit.parameter(name).filter(text -> text.matches("[12]\\d{" + (YEAR_DIGITS - 1) + "}"));
    }

    private static void comparePeriods(Reading reading, Html html) {
        Visit visit = reading.visit();
        Optional<String> from = year(visit, "from");
        Optional<String> to = year(visit, "to");
        Optional<String> from2 = year(visit, "from2");
        Optional<String> to2 = year(visit, "to2");
        boolean complete = from.isPresent() && to.isPresent() && from2.isPresent() && to2.isPresent();
        if (!complete || from.get().compareTo(to.get()) > 0 || from2.get().compareTo(to2.get()) > 0) {
            html.element("p", visit.text("compare.years"), "class", "problem");
            return;
        }
        PeriodComparison.Years first = new PeriodComparison.Years(from.get(), to.get());
        PeriodComparison.of(reading, first, new PeriodComparison.Years(from2.get(), to2.get()))
                .write(reading, html);
    }
}
