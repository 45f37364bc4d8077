package org.simpul.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** What a thing is joined with, as a drawing: the thing in the middle, its neighbours in an arc on either side, and what joins the neighbours among themselves. */
final class Neighbourhood {

    private static final int MOST = 28;
    private static final double WIDTH = 960;
    private static final double MIDDLE = WIDTH / 2;
    private static final double REACH = 215;
    private static final double ROW = 30;
    private static final double LABEL = 240;

    private final Reading reading;
    private final Node thing;

    Neighbourhood(Reading reading, Node thing) {
        this.reading = reading;
        this.thing = thing;
    }

    /** A neighbour's place. */
    record Place(double x, double y, boolean left) {}

    /** Writes the section, where the thing has neighbours. */
    void write(Html html, List<Fact> facts) {
        Map<Node, Set<Said.Triad>> all = neighbours(facts);
        if (all.size() < 2) {
            return;
        }
        Visit visit = reading.visit();
        html.element("h2", visit.text("thing.network"), "id", "network");
        List<Node> chosen = chosen(all);
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", visit.text("thing.network"));
        draw(html, chosen, all);
        html.close("div");
        if (all.size() > MOST) {
            html.element("p", visit.text("thing.network.more", all.size() - MOST), "class", "soft small");
        }
        html.open("p").element("a", visit.text("thing.network.whole"), "href", visit.link("/network"));
        html.close("p");
    }

    /** The things that facts join it with, each with what joins them. */
    private Map<Node, Set<Said.Triad>> neighbours(List<Fact> facts) {
        Map<Node, Set<Said.Triad>> found = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Node other = fact.otherThan(thing);
            if (fact.isAsserted() && other.isURI() && !other.equals(thing)) {
                found.computeIfAbsent(other, node -> new LinkedHashSet<>()).add(fact.triple());
            }
        }
        return found;
    }

    /** Those joined by most relations first, then by name; of them as many as stay readable, in the order of their kinds. */
    private List<Node> chosen(Map<Node, Set<Said.Triad>> neighbours) {
        return neighbours.keySet().stream()
                .sorted(Comparator.comparing(
                                (Node node) -> -neighbours.get(node).size())
                        .thenComparing(reading.names()::text))
                .limit(MOST)
                .sorted(Comparator.comparing(reading.names()::kind).thenComparing(reading.names()::text))
                .toList();
    }

    private void draw(Html html, List<Node> nodes, Map<Node, Set<Said.Triad>> ties) {
        int half = (nodes.size() + 1) / 2;
        double height = Math.max(half, 3) * ROW + 40;
        Drawing drawing =
                Drawing.open(html, "ego", WIDTH, height, reading.visit().text("thing.network"));
        Map<Node, Place> places = places(nodes, height);
        Place centre = new Place(MIDDLE, height / 2, false);
        NeighbourLines lines = new NeighbourLines(reading, drawing, centre);
        lines.among(places);
        places.forEach((node, place) -> lines.spokes(node, place, ties.get(node)));
        places.forEach((node, place) -> node(drawing, node, place, ties.get(node)));
        drawing.circle("node centre " + reading.names().kind(thing).style(), MIDDLE, height / 2, 11);
        drawing.text(
                "label centre",
                MIDDLE,
                height / 2 + 30,
                "middle",
                Drawing.fit(reading.names().text(thing), 2 * REACH));
        drawing.close();
    }

    /** Evenly from top to bottom, the first half on the right, the second on the left, each in an arc. */
    private static Map<Node, Place> places(List<Node> nodes, double height) {
        Map<Node, Place> places = new LinkedHashMap<>();
        int half = (nodes.size() + 1) / 2;
        for (int i = 0; i < nodes.size(); i++) {
            boolean left = i >= half;
            int count = left ? nodes.size() - half : half;
            double part = ((left ? i - half : i) + 0.5) / count * 2 - 1;
            double x = REACH * Math.sqrt(1 - 0.75 * part * part);
            double y = height / 2 + part * (height / 2 - 20);
            places.put(nodes.get(i), new Place(left ? MIDDLE - x : MIDDLE + x, y, left));
        }
        return places;
    }

    private void node(Drawing drawing, Node node, Place place, Set<Said.Triad> ties) {
        String name = reading.names().text(node);
        String address = reading.addresses()
                .of(node)
                .map(path -> reading.visit().link(path))
                .orElse("");
        drawing.open(address, reading.names().kind(node).style());
        drawing.title(name + ": "
                + ties.stream()
                        .map(tie -> tie.relationFrom(thing, reading.names()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
        drawing.circle("node " + reading.names().kind(node).style(), place.x(), place.y(), 6);
        drawing.text(
                "label",
                place.x() + (place.left() ? -12 : 12),
                place.y() + 4,
                place.left() ? "end" : "start",
                Drawing.fit(name, LABEL));
        drawing.shut(address);
    }
}
