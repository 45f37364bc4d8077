package org.simpul.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.simpul.export.Network;
import org.simpul.export.NetworkEdge;
import org.simpul.export.NetworkFilter;
import org.simpul.export.NetworkNode;
import org.simpul.export.NetworkReader;

/**
 * Which part of the network a visitor wants to see. The script of the network view filters by the same rules ({@code network-filter.js}), so that a download holds what is seen.
 *
 * @param claims which claims: by time, document and confidence
 * @param relations names of relations, each for itself; empty for all
 * @param types names of the types that both ends of an edge must have, each for itself; empty for all
 * @param dated whether edges without a time are left out
 */
record NetworkQuestion(NetworkFilter claims, Set<String> relations, Set<String> types, boolean dated) {

    /**
     * What the parameters of a visit ask for; those without sense are noted and left out.
     *
     * @param whole the whole network, asked for only where relations or types are chosen
     */
    static NetworkQuestion of(Visit visit, Fields fields, Supplier<Network> whole) {
        Optional<LocalDate> from = fields.first("from");
        Optional<LocalDate> to = fields.last("to");
        boolean backwards = from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
        if (backwards) {
            fields.order("to");
        }
        NetworkFilter filter = NetworkFilter.ALL
                .withPeriod(backwards ? Optional.empty() : from, backwards ? Optional.empty() : to)
                .withDocuments(visit.parameter("document").map(List::of).orElse(List.of()))
                .withMinConfidence(fields.share("confidence"));
        return new NetworkQuestion(
                filter,
                fields.names("relation", () -> of(whole.get().edges(), NetworkEdge::relation)),
                fields.names("type", () -> of(whole.get().nodes(), NetworkNode::type)),
                visit.parameter("dated").isPresent());
    }

    private static <T> List<String> of(List<T> all, Function<T, String> name) {
        return all.stream().map(name).distinct().toList();
    }

    /** The same at any time. */
    NetworkQuestion anytime() {
        return new NetworkQuestion(claims.withPeriod(Optional.empty(), Optional.empty()), relations, types, dated);
    }

    /** The years of its period. */
    Years years() {
        return new Years(claims.from().map(LocalDate::getYear), claims.to().map(LocalDate::getYear));
    }

    /** The network of this part of the graph. */
    Network read(Graph graph) {
        return pick(new NetworkReader(graph).read(claims));
    }

    /** Of a network whose claims are chosen, the edges that this asks for and their ends. */
    Network pick(Network network) {
        if (relations.isEmpty() && types.isEmpty() && !dated) {
            return network;
        }
        Set<String> nodes = network.nodes().stream()
                .filter(node -> types.isEmpty() || types.contains(node.type()))
                .map(NetworkNode::iri)
                .collect(Collectors.toSet());
        List<NetworkEdge> edges = network.edges().stream()
                .filter(edge -> relations.isEmpty() || relations.contains(edge.relation()))
                .filter(edge -> nodes.contains(edge.source()) && nodes.contains(edge.target()))
                .filter(edge -> !dated || !edge.intervals().isEmpty())
                .toList();
        Set<String> joined = edges.stream()
                .flatMap(edge -> Stream.of(edge.source(), edge.target()))
                .collect(Collectors.toSet());
        return new Network(
                network.nodes().stream()
                        .filter(node -> joined.contains(node.iri()))
                        .toList(),
                edges);
    }
}
