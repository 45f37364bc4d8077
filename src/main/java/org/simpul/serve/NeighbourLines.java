package org.simpul.serve;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;

/** The lines of a small network: one for each relation, which leads to the sentences that say it. */
final class NeighbourLines {

    /** How far apart the lines of two things that several relations join are at their middle. */
    private static final double APART = 12;

    private final Reading reading;
    private final Drawing drawing;
    private final Neighbourhood.Place centre;

    NeighbourLines(Reading reading, Drawing drawing, Neighbourhood.Place centre) {
        this.reading = reading;
        this.drawing = drawing;
        this.centre = centre;
    }

    /** What joins a neighbour with the thing in the middle: straight where it is one relation. */
    void spokes(Node neighbour, Neighbourhood.Place place, Set<Said.Triad> ties) {
        double x = (centre.x() + place.x()) / 2;
        double y = (centre.y() + place.y()) / 2;
        String style = "edge " + reading.names().kind(neighbour).style();
        int number = 0;
        for (Said.Triad tie : ties) {
            double shift = (number - (ties.size() - 1) / 2.0) * APART;
            drawing.open(EdgePage.address(reading.visit(), tie), "tie");
            line(tie, style, centre, x, y + shift, place);
            number++;
        }
    }

    /** What joins the neighbours among themselves: curves that bend towards the middle. Each stands on the page of either end too, where the keyboard reaches it. */
    void among(Map<Node, Neighbourhood.Place> places) {
        between(places).forEach((ends, ties) -> {
            Neighbourhood.Place from = places.get(ends.get(0));
            Neighbourhood.Place to = places.get(ends.get(1));
            double x = (from.x() + to.x()) / 4 + centre.x() / 2;
            double y = (from.y() + to.y()) / 4 + centre.y() / 2;
            int number = 0;
            for (Said.Triad tie : ties) {
                drawing.openForPointer(EdgePage.address(reading.visit(), tie), "tie");
                line(tie, "among", from, x, y + number * APART, to);
                number++;
            }
        });
    }

    private void line(
            Said.Triad tie, String style, Neighbourhood.Place from, double x, double y, Neighbourhood.Place to) {
        String path = "M" + at(from.x(), from.y()) + " Q" + at(x, y) + " " + at(to.x(), to.y());
        drawing.title(EdgePage.sentence(reading, tie));
        drawing.path("reach", path).path(style, path);
        drawing.shut("tie");
    }

    private static String at(double x, double y) {
        return Drawing.number(x) + " " + Drawing.number(y);
    }

    /** What documents say that joins any two of these, by the two in the order of the drawing. */
    private Map<List<Node>, Set<Said.Triad>> between(Map<Node, Neighbourhood.Place> places) {
        List<Node> order = List.copyOf(places.keySet());
        Map<List<Node>, Set<Said.Triad>> found = new LinkedHashMap<>();
        for (Node subject : order) {
            for (Said.Triad said : saidOf(subject)) {
                if (places.containsKey(said.object()) && !said.object().equals(subject)) {
                    found.computeIfAbsent(ends(order, subject, said.object()), pair -> new LinkedHashSet<>())
                            .add(once(order, said));
                }
            }
        }
        return found;
    }

    private static List<Node> ends(List<Node> order, Node one, Node other) {
        return order.indexOf(one) < order.indexOf(other) ? List.of(one, other) : List.of(other, one);
    }

    private List<Said.Triad> saidOf(Node subject) {
        ClaimReader claims = new ClaimReader(reading);
        return reading.subjects(External.SUBJECT, subject)
                .sorted(ClaimReader.BY_TEXT)
                .filter(claims::isAsserted)
                .flatMap(claim -> claims.triple(claim).stream())
                .toList();
    }

    /** The relation; a symmetric one in the order of the drawing, so that it is drawn once. */
    private Said.Triad once(List<Node> order, Said.Triad tie) {
        if (!reading.names().isSymmetric(tie.relation())) {
            return tie;
        }
        List<Node> ends = ends(order, tie.subject(), tie.object());
        return new Said.Triad(ends.get(0), tie.relation(), ends.get(1));
    }
}
