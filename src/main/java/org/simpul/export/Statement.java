package org.simpul.export;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * An asserted claim between two entities, read from the graph.
 *
 * @param claim its node
 * @param subject who
 * @param predicate in what relation
 * @param object to whom
 * @param times when, sorted
 * @param confidence 0 to 1
 * @param voices who says it: the actors and works it is attributed to, else the documents
 * @param documents where it stands
 */
record Statement(
        Node claim,
        Node subject,
        Node predicate,
        Node object,
        List<Interval> times,
        double confidence,
        List<Node> voices,
        List<Node> documents) {}
