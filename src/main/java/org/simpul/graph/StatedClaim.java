package org.simpul.graph;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * An asserted claim as it stands in the graph.
 *
 * @param document the graph it stands in
 * @param claim its node
 * @param subject who
 * @param object what
 * @param times the closed periods for which it is said
 */
record StatedClaim(Node document, Node claim, Node subject, Node object, List<Time> times) {

    /** A closed period, first and last day inclusive. */
    record Time(LocalDate start, LocalDate end) {

        boolean overlaps(Time other) {
            return !start.isAfter(other.end) && !other.start.isAfter(end);
        }

        boolean contains(Time other) {
            return !other.start.isBefore(start) && !other.end.isAfter(end);
        }
    }

    /** Whether both are said for a time, and a day belongs to both. */
    boolean sharesTime(StatedClaim other) {
        return times.stream().anyMatch(t -> other.times.stream().anyMatch(t::overlaps));
    }
}
