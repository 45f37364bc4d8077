package org.simpul.serve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The dated facts about a thing as a drawing: a line for each, from its first to its last day, which leads to the sentence. */
final class ThingTimeline {

    private static final int MOST = 30;
    private static final double WIDTH = 960;
    private static final double LABELS = 330;
    private static final double RIGHT = 24;
    private static final double TOP = 28;
    private static final double ROW = 24;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100};
    private static final int MOST_TICKS = 11;

    private final Reading reading;
    private final Node thing;

    ThingTimeline(Reading reading, Node thing) {
        this.reading = reading;
        this.thing = thing;
    }

    /** A fact at a time. */
    private record Moment(Fact fact, Node period, Spans.Span span) {

        double from() {
            return span.start().or(span::end).map(ThingTimeline::year).orElse(0.0);
        }

        double to() {
            return span.end().or(span::start).map(day -> year(day.plusDays(1))).orElse(0.0);
        }
    }

    /** The years that are drawn, and where. */
    private record Axis(double first, double last) {

        static Axis of(List<Moment> moments) {
            double first = moments.stream().mapToDouble(Moment::from).min().orElse(0);
            double last = moments.stream().mapToDouble(Moment::to).max().orElse(0);
            return new Axis(Math.floor(first) - 0.5, Math.ceil(last) + 0.5);
        }

        double x(double year) {
            return LABELS + (year - first) / (last - first) * (WIDTH - LABELS - RIGHT);
        }

        int step() {
            for (int step : STEPS) {
                if ((last - first) / step <= MOST_TICKS) {
                    return step;
                }
            }
            return STEPS[STEPS.length - 1] * 2;
        }
    }

    /** Writes the section, where anything is dated. */
    void write(Html html, List<Fact> facts) {
        List<Moment> all = facts.stream().flatMap(this::moments).sorted(order()).toList();
        if (all.isEmpty()) {
            return;
        }
        Visit visit = reading.visit();
        html.element("h2", visit.text("thing.timeline"), "id", "timeline");
        List<Moment> moments = all.subList(0, Math.min(MOST, all.size()));
        html.open(
                "div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", visit.text("thing.timeline"));
        draw(html, moments, Axis.of(moments));
        html.close("div");
        if (all.size() > MOST) {
            html.element("p", visit.text("thing.timeline.more", all.size() - MOST), "class", "soft small");
        }
    }

    private Stream<Moment> moments(Fact fact) {
        return fact.tellingPeriods(reading.spans()).stream()
                .map(period -> new Moment(fact, period, reading.spans().of(period)))
                .filter(moment -> moment.span().start().or(moment.span()::end).isPresent());
    }

    private static Comparator<Moment> order() {
        return Comparator.comparing((Moment moment) -> moment.span().anchor())
                .thenComparing(moment -> moment.span().edtf());
    }

    private void draw(Html html, List<Moment> moments, Axis axis) {
        double height = TOP + moments.size() * ROW + 8;
        Drawing drawing =
                Drawing.open(html, "timeline", WIDTH, height, reading.visit().text("thing.timeline"));
        int step = axis.step();
        for (int year = (int) Math.ceil(axis.first() / step) * step; year < axis.last(); year += step) {
            drawing.line("grid", axis.x(year), TOP - 6, axis.x(year), height);
            drawing.text("tick", axis.x(year), TOP - 12, "middle", String.valueOf(year));
        }
        for (int row = 0; row < moments.size(); row++) {
            row(drawing, moments.get(row), axis, TOP + row * ROW + ROW / 2);
        }
        drawing.close();
    }

    private void row(Drawing drawing, Moment moment, Axis axis, double y) {
        String words = words(moment.fact());
        String when = Moments.words(moment.span().edtf(), reading.visit().tongue());
        String address = sentence(moment);
        String kind = reading.names().kind(moment.fact().otherThan(thing)).style();
        drawing.open(address, "moment " + kind).title(words + ", " + when);
        drawing.text("label", LABELS - 14, y + 4, "end", Drawing.fit(words, LABELS - 14));
        double from = moment.span().start().isEmpty() ? LABELS : axis.x(moment.from());
        double to = moment.span().end().isEmpty() ? WIDTH - RIGHT : axis.x(moment.to());
        boolean open = moment.span().start().isEmpty() || moment.span().end().isEmpty();
        drawing.rectangle(open ? "bar open" : "bar", from, y - 5, Math.max(to - from, 6), 10);
        drawing.shut(address);
    }

    private String words(Fact fact) {
        return fact.relationFrom(thing, reading.names()) + " " + reading.names().text(fact.otherThan(thing));
    }

    /** The first sentence that gives this time. */
    private String sentence(Moment moment) {
        Optional<String> path = moment.fact().claims().stream()
                .filter(said -> said.periods().contains(moment.period()))
                .flatMap(said -> said.passages().stream())
                .findFirst()
                .flatMap(passage -> reading.addresses().of(passage.iri()));
        return path.map(reading.visit()::link).orElse("");
    }

    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }
}
