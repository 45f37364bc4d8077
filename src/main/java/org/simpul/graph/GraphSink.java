package org.simpul.graph;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Where the triples of one named graph go. */
record GraphSink(Node graph, Consumer<Quad> quads) {

    void add(Node subject, Node predicate, Node object) {
        quads.accept(Quad.create(graph, subject, predicate, object));
    }

    void type(Node subject, Node... classes) {
        for (Node type : classes) {
            add(subject, External.TYPE, type);
        }
    }

    /** The same quads' receiver, for another named graph. */
    GraphSink in(Node other) {
        return new GraphSink(other, quads);
    }
}
