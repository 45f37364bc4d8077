package org.simpul.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.Pseudograph;
import org.simpul.export.Network;
import org.simpul.export.NetworkEdge;
import org.simpul.export.NetworkNode;

/**
 * A shortest way between two entities of a network, whatever the directions of its edges.
 *
 * @param known whether the network has both of them
 * @param edges the edges one after the other; empty where no way leads there
 */
record NetworkPath(boolean known, List<NetworkEdge> edges) {

    /**
     * Looks for a way.
     *
     * @param from a name in any language, in any case, or an IRI
     * @param to the same
     */
    static NetworkPath between(Network network, String from, String to) {
        Optional<String> start = find(network, from);
        Optional<String> end = find(network, to);
        if (start.isEmpty() || end.isEmpty()) {
            return new NetworkPath(false, List.of());
        }
        Pseudograph<String, NetworkEdge> graph = new Pseudograph<>(NetworkEdge.class);
        network.nodes().forEach(node -> graph.addVertex(node.iri()));
        network.edges().forEach(edge -> graph.addEdge(edge.source(), edge.target(), edge));
        GraphPath<String, NetworkEdge> path = new BFSShortestPath<>(graph).getPath(start.get(), end.get());
        return new NetworkPath(
                true, Optional.ofNullable(path).map(GraphPath::getEdgeList).orElse(List.of()));
    }

    private static Optional<String> find(Network network, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return network.nodes().stream()
                .filter(node -> node.iri().equals(name) || isCalled(node, wanted))
                .map(NetworkNode::iri)
                .findFirst();
    }

    private static boolean isCalled(NetworkNode node, String wanted) {
        return node.name().text().toLowerCase(Locale.ROOT).equals(wanted)
                || node.name()
                        .indonesian()
                        .filter(label -> label.toLowerCase(Locale.ROOT).equals(wanted))
                        .isPresent();
    }
}
