package org.simpul.serve;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the dataset says of one thing.
 *
 * @param thing the IRI
 * @param quads the statements with their named graphs, sorted, each once
 * @param cut whether more is said than is given here
 */
record Description(Node thing, List<Quad> quads, boolean cut) {

    Description {
        quads = List.copyOf(quads);
    }

    /** The statements without their named graphs. */
    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    /** The statements whose subject is the thing. */
    Stream<Quad> own() {
        return quads.stream().filter(quad -> quad.getSubject().equals(thing));
    }
}
