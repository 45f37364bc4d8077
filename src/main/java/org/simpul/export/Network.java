package org.simpul.export;

import java.util.List;

/**
 * Entities and the asserted claims between them, as a directed graph with parallel edges.
 *
 * @param nodes the entities that an edge joins, sorted by IRI
 * @param edges sorted by source, predicate and target
 */
public record Network(List<NetworkNode> nodes, List<NetworkEdge> edges) {

    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
