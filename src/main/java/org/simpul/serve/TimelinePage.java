package org.simpul.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The timeline: meetings, acts on treaties, memberships and figures, year by year. What lies outside of the years asked for is there but hidden, so that {@code timeline.js}, which draws how
 * many each year has, can move the period over all of them.
 */
final class TimelinePage implements Page {

    private static final List<String> SCRIPT_WORDS = List.of(
            "period",
            "from",
            "to",
            "play",
            "pause",
            "chart",
            "meeting",
            "action",
            "membership",
            "figure",
            "shown",
            "most");

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        Layout layout = Layout.of(visit, View.TIMELINE);
        Html html = layout.open(View.TIMELINE.name(visit.tongue()), TimelinePage::head);
        html.element("h1", visit.text("timeline.title")).element("p", visit.text("timeline.lead"), "class", "lead");
        form(html, visit);
        Fields fields = new Fields(visit);
        List<Happening> happenings = happenings(reading, fields);
        Years years = Years.of(fields);
        fields.write(html, "timeline");
        html.element(
                "div", "", "id", "timeline-chart", "data-words", NetworkPage.words(visit, "timeline", SCRIPT_WORDS));
        long seen = happenings.stream().filter(one -> isSeen(one, years)).count();
        html.element("p", visit.text("timeline.count", seen), "class", "soft", "id", "timeline-count");
        Map<Integer, List<Happening>> byYear =
                happenings.stream().collect(Collectors.groupingBy(Happening::year, TreeMap::new, Collectors.toList()));
        byYear.forEach((year, those) -> year(html, reading, those, years));
        return Reply.html(fields.status(), layout.close(html));
    }

    private static void head(Html html) {
        html.single("link", "rel", "stylesheet", "href", Assets.own("visual.css"));
        html.element("script", "", "src", Assets.own("timeline.js"), "type", "module");
    }

    private static List<Happening> happenings(Reading reading, Fields fields) {
        Visit visit = reading.visit();
        Set<String> chosen = fields.names("kind", () -> Happening.KINDS);
        Optional<String> name = visit.parameter("name")
                .map(text -> text.toLowerCase(visit.tongue().locale()));
        return Happening.of(reading, reading.ask("happenings")).stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.kind()))
                .filter(one -> name.map(wanted -> one.names()
                                .anyMatch(node -> reading.names()
                                        .text(node)
                                        .toLowerCase(visit.tongue().locale())
                                        .contains(wanted)))
                        .orElse(true))
                .toList();
    }

    private static boolean isSeen(Happening one, Years years) {
        return years.meet(one.span().start(), one.span().end());
    }

    private static void form(Html html, Visit visit) {
        html.open("form", "id", "timeline-form", "class", "inline", "method", "get", "action", View.TIMELINE.path());
        field(html, visit, "name", "search");
        field(html, visit, "from", "number");
        field(html, visit, "to", "number");
        html.open("fieldset", "class", "kinds").element("legend", visit.text("timeline.kinds"), "class", "hidden");
        List<String> chosen = visit.parameters().getOrDefault("kind", Happening.KINDS);
        for (String kind : Happening.KINDS) {
            html.open("label", "class", "box kind-" + kind);
            if (chosen.contains(kind)) {
                html.single("input", "type", "checkbox", "name", "kind", "value", kind, "checked", "");
            } else {
                html.single("input", "type", "checkbox", "name", "kind", "value", kind);
            }
            html.element("span", "", "class", "dot")
                    .element("span", visit.text("timeline." + kind))
                    .close("label");
        }
        html.close("fieldset");
        Layout.language(html, visit);
        html.element("button", visit.text("timeline.show"), "type", "submit").close("form");
    }

    private static void field(Html html, Visit visit, String name, String type) {
        html.open("div").element("label", visit.text("timeline." + name), "for", "timeline-" + name);
        html.single(
                        "input",
                        "id",
                        "timeline-" + name,
                        "name",
                        name,
                        "type",
                        type,
                        "value",
                        visit.parameter(name).orElse(""))
                .close("div");
    }

    private static void year(Html html, Reading reading, List<Happening> happenings, Years years) {
        String year = String.valueOf(happenings.get(0).year());
        List<String> section = new ArrayList<>(List.of("class", "year", "id", "y" + year, "data-year", year));
        if (happenings.stream().noneMatch(one -> isSeen(one, years))) {
            section.addAll(List.of("hidden", ""));
        }
        html.open("section", section.toArray(String[]::new));
        html.element("h2", year).open("ol", "class", "happenings");
        happenings.forEach(one -> new HappeningItem(reading, html).write(one, isSeen(one, years)));
        html.close("ol").close("section");
    }
}
