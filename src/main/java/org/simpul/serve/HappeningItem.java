package org.simpul.serve;

import java.util.ArrayList;
import java.util.List;

/** Writes one line of the timeline. */
final class HappeningItem {

    private final Reading reading;
    private final Html html;
    private final Things things;

    HappeningItem(Reading reading, Html html) {
        this.reading = reading;
        this.html = html;
        this.things = new Things(reading, html);
    }

    /**
     * Writes the line.
     *
     * @param seen whether it is shown; a script may show it later
     */
    void write(Happening one, boolean seen) {
        Visit visit = reading.visit();
        List<String> item = new ArrayList<>(List.of("class", "kind-" + one.kind(), "data-kind", one.kind()));
        one.span().start().ifPresent(day -> item.addAll(List.of("data-start", String.valueOf(day.getYear()))));
        one.span().end().ifPresent(day -> item.addAll(List.of("data-end", String.valueOf(day.getYear()))));
        if (!seen) {
            item.addAll(List.of("hidden", ""));
        }
        html.open("li", item.toArray(String[]::new));
        html.element("span", Moments.words(one.span().edtf(), visit.tongue()), "class", "when");
        html.open("div", "class", "what").element("span", visit.text("timeline." + one.kind()), "class", "hidden");
        html.text(" ");
        switch (one.kind()) {
            case "meeting" -> meeting(one);
            case "figure" -> figure(one);
            default -> act(one);
        }
        html.open("details", "class", "evidence");
        html.element(
                "summary",
                visit.text(
                        "thing.sources",
                        one.sentences().values().stream()
                                .map(Happening.Sentence::document)
                                .distinct()
                                .count()));
        html.open("ul");
        one.sentences().values().forEach(this::sentence);
        html.close("ul").close("details").close("div").close("li");
    }

    private void meeting(Happening one) {
        things.link(one.items().get(0));
        if (!one.subjects().isEmpty()) {
            things.text(": ").links(one.subjects());
        }
        one.object().ifPresent(place -> things.text(", ").link(place));
    }

    private void act(Happening one) {
        if (!one.subjects().isEmpty()) {
            things.links(one.subjects()).text(" – ");
        }
        one.relation().ifPresent(relation -> html.element("em", reading.names().text(relation)));
        one.object().ifPresent(object -> things.text(" – ").link(object));
    }

    private void figure(Happening one) {
        one.value()
                .ifPresent(value -> html.element(
                        "strong", Numbers.words(value, reading.visit().tongue())));
        one.relation().ifPresent(unit -> html.text(" " + reading.names().text(unit)));
        one.measure()
                .map(reading.names()::of)
                .ifPresent(measure -> things.text(": ").name("span", measure));
        one.object().ifPresent(place -> things.text(" · ").link(place));
    }

    private void sentence(Happening.Sentence sentence) {
        html.open("li");
        things.quote(sentence.passage(), sentence.document(), List.of());
        html.close("li");
    }
}
