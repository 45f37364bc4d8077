package org.simpul.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;

/** A network as a JGraphT graph, for that library's writers and algorithms. */
final class LibraryGraph {

    private LibraryGraph() {}

    /** Nodes and edges in the network's order; loops and parallel edges kept. */
    static Graph<NetworkNode, NetworkEdge> of(Network network) {
        Graph<NetworkNode, NetworkEdge> graph = new DirectedPseudograph<>(NetworkEdge.class);
        Map<String, NetworkNode> byIri = new LinkedHashMap<>();
        for (NetworkNode node : network.nodes()) {
            byIri.put(node.iri(), node);
            graph.addVertex(node);
        }
        for (NetworkEdge edge : network.edges()) {
            graph.addEdge(byIri.get(edge.source()), byIri.get(edge.target()), edge);
        }
        return graph;
    }

    /** Values as the library wants them. */
    static Map<String, Attribute> attributes(Map<String, Object> values) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        values.forEach((name, value) -> attributes.put(name, attribute(value)));
        return attributes;
    }

    private static Attribute attribute(Object value) {
        if (value instanceof Boolean truth) {
            return DefaultAttribute.createAttribute(truth);
        }
        if (value instanceof Double number) {
            return DefaultAttribute.createAttribute(number);
        }
        return value instanceof Integer number
                ? DefaultAttribute.createAttribute(number)
                : DefaultAttribute.createAttribute(value.toString());
    }
}
