package org.simpul.serve;

import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.export.LabelLanguage;
import org.simpul.export.NetworkEdge;

/** Draws the map: all land, the states that a line joins, and the lines as arcs that lead to their sentences. Everything drawn stands in the table of the page as well. */
final class MapDrawing {

    private static final double BEND = 0.18;
    private static final double GAP = 9;
    private static final int SMALL = 6;
    private static final int ROOM = 45;

    private final Visit visit;
    private final StateMap map;
    private final Html html;
    private final LabelLanguage language;
    private final Map<String, Outlines.Outline> places = new TreeMap<>();

    MapDrawing(Visit visit, StateMap map, Html html) {
        this.visit = visit;
        this.map = map;
        this.html = html;
        this.language = NetworkJson.language(visit.tongue());
        map.states().forEach((iri, state) -> Outlines.of(state.notations()).ifPresent(place -> places.put(iri, place)));
    }

    /** Draws it; lines that do not hold within these years are hidden. */
    void draw(Years years) {
        html.open(
                "svg",
                "id",
                "map",
                "class",
                "world",
                "viewBox",
                frame(),
                "preserveAspectRatio",
                "xMidYMid meet",
                "role",
                "group",
                "aria-label",
                visit.text("map.drawing"));
        marker();
        html.element("path", "", "class", "land", "d", Outlines.land());
        places.values().forEach(place -> html.element("path", "", "class", "joined", "d", place.path()));
        map.ties().forEach(line -> arc(line, "tie", years));
        map.flows().forEach(line -> arc(line, line.instruments().isEmpty() ? "flow bare" : "flow", years));
        places.forEach(this::name);
        html.close("svg");
    }

    /** The stretch of the map that holds all line ends, with room around it; never narrower than a fifth of the world. */
    private String frame() {
        List<Outlines.Outline> ends = Stream.concat(map.flows().stream(), map.ties().stream())
                .flatMap(line -> Stream.of(line.edge().source(), line.edge().target()))
                .flatMap(iri -> Optional.ofNullable(places.get(iri)).stream())
                .toList();
        if (ends.isEmpty()) {
            return "0 0 " + Outlines.WIDTH + " " + Outlines.HEIGHT;
        }
        IntSummaryStatistics x = ends.stream().mapToInt(Outlines.Outline::x).summaryStatistics();
        IntSummaryStatistics y = ends.stream().mapToInt(Outlines.Outline::y).summaryStatistics();
        double wide = x.getMax() - x.getMin() + 2.0 * ROOM;
        double tall = (y.getMax() - y.getMin() + 2.0 * ROOM) * Outlines.WIDTH / Outlines.HEIGHT;
        double width = Math.min(Outlines.WIDTH, Math.max(Math.max(wide, tall), Outlines.WIDTH / 5.0));
        double height = width * Outlines.HEIGHT / Outlines.WIDTH;
        return String.format(
                Locale.ROOT,
                "%.0f %.0f %.0f %.0f",
                within((x.getMin() + x.getMax() - width) / 2, Outlines.WIDTH - width),
                within((y.getMin() + y.getMax() - height) / 2, Outlines.HEIGHT - height),
                width,
                height);
    }

    private static double within(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }

    private void marker() {
        html.open("defs");
        html.open(
                "marker",
                "id",
                "tip",
                "viewBox",
                "0 0 10 10",
                "refX",
                "8",
                "refY",
                "5",
                "markerWidth",
                "4",
                "markerHeight",
                "4",
                "orient",
                "auto");
        html.element("path", "", "d", "M0 0L10 5L0 10z", "class", "tip")
                .close("marker")
                .close("defs");
    }

    private void arc(StateMap.Line line, String style, Years years) {
        NetworkEdge edge = line.edge();
        Optional<Outlines.Outline> from = Optional.ofNullable(places.get(edge.source()));
        Optional<Outlines.Outline> to = Optional.ofNullable(places.get(edge.target()));
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return;
        }
        String sentence = line.instruments().isEmpty()
                ? sentence(edge)
                : sentence(edge) + " · " + String.join(", ", line.instruments());
        String address = EdgePage.address(visit, edge.source(), edge.relation(), edge.target());
        Stream<String> link = Stream.of("class", "line", "href", address, "aria-label", sentence);
        html.open("a", Stream.concat(link, Stream.of(line(edge, years))).toArray(String[]::new));
        html.element("title", sentence);
        html.element(
                "path",
                "",
                "class",
                style,
                "d",
                curve(from.get(), to.get()),
                "stroke-width",
                String.valueOf(1 + Math.min(4, edge.sources())));
        html.close("a");
    }

    /** An arc that bends to the left of its way, so that both directions between two states stand apart; it ends a little before the name. */
    private static String curve(Outlines.Outline from, Outlines.Outline to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double bendX = (from.x() + to.x()) / 2.0 + dy * BEND;
        double bendY = (from.y() + to.y()) / 2.0 - dx * BEND;
        double last = Math.max(1, Math.hypot(to.x() - bendX, to.y() - bendY));
        double back = Math.min(GAP, last / 3) / last;
        return String.format(
                Locale.ROOT,
                "M%d %dQ%.1f %.1f %.1f %.1f",
                from.x(),
                from.y(),
                bendX,
                bendY,
                to.x() - (to.x() - bendX) * back,
                to.y() - (to.y() - bendY) * back);
    }

    private String sentence(NetworkEdge edge) {
        return name(edge.source()) + " – " + edge.name().in(language) + " – " + name(edge.target());
    }

    private String name(String iri) {
        return map.states().get(iri).name().in(language);
    }

    /** What the script needs to know of a line or its row, as attributes: its edge, its times, whether it is hidden. */
    static String[] line(NetworkEdge edge, Years years) {
        Stream<String> known = Stream.of("data-edge", edge.id(), "data-times", times(edge));
        Stream<String> hidden = years.meet(edge) ? Stream.of() : Stream.of("hidden", "");
        return Stream.concat(known, hidden).toArray(String[]::new);
    }

    /** From and to of each time in years; a time that is open at an end has nothing there. */
    private static String times(NetworkEdge edge) {
        return edge.intervals().stream()
                .map(time -> year(time.start()) + "/" + year(time.end()))
                .collect(Collectors.joining(" "));
    }

    private static String year(Optional<LocalDate> day) {
        return day.map(d -> String.valueOf(d.getYear())).orElse("");
    }

    private void name(String iri, Outlines.Outline place) {
        String x = String.valueOf(place.x());
        html.element("circle", "", "class", "place", "cx", x, "cy", String.valueOf(place.y()), "r", "2.5");
        html.element("text", name(iri), "x", x, "y", String.valueOf(place.y() - SMALL), "text-anchor", "middle");
    }
}
