package org.simpul.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The timeline: meetings, acts on treaties, memberships and figures, year by year. {@code timeline.js} draws how many each year has, and moves a period over them. */
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
        fields.write(html, "timeline");
        html.element(
                "div", "", "id", "timeline-chart", "data-words", NetworkPage.words(visit, "timeline", SCRIPT_WORDS));
        html.element("p", visit.text("timeline.count", happenings.size()), "class", "soft", "id", "timeline-count");
        Map<Integer, List<Happening>> years =
                happenings.stream().collect(Collectors.groupingBy(Happening::year, TreeMap::new, Collectors.toList()));
        years.forEach((year, those) -> year(html, reading, year, those));
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
        return Happening.of(reading, reading.ask("happenings", period(fields))).stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.kind()))
                .filter(one -> name.map(wanted -> one.names()
                                .anyMatch(node -> reading.names()
                                        .text(node)
                                        .toLowerCase(visit.tongue().locale())
                                        .contains(wanted)))
                        .orElse(true))
                .toList();
    }

    private static String[] period(Fields fields) {
        String from = fields.year("from").map(year -> year + "-01-01").orElse("");
        String to = fields.year("to").map(year -> year + "-12-31").orElse("");
        if (!to.isEmpty() && from.compareTo(to) > 0) {
            fields.order("to");
            return new String[] {"from", "", "to", ""};
        }
        return new String[] {"from", from, "to", to};
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

    private static void year(Html html, Reading reading, int year, List<Happening> happenings) {
        html.open("section", "class", "year", "id", "y" + year, "data-year", String.valueOf(year));
        html.element("h2", String.valueOf(year)).open("ol", "class", "happenings");
        happenings.forEach(one -> new HappeningItem(reading, html).write(one));
        html.close("ol").close("section");
    }
}
