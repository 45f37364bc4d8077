package org.simpul.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.simpul.export.Network;
import org.simpul.export.NetworkEdge;
import org.simpul.export.NetworkFilter;
import org.simpul.export.NetworkNode;
import org.simpul.export.NetworkReader;
import org.simpul.query.QueryException;

/**
 * Which part of the network a visitor wants to see. The script of the network view filters by the same rules ({@code network-filter.js}), so that a download holds what is seen.
 *
 * @param claims which claims: by time, document and confidence
 * @param relations names of relations, each for itself; empty for all
 * @param types names of the types that both ends of an edge must have, each for itself; empty for all
 * @param dated whether edges without a time are left out
 */
record NetworkQuestion(NetworkFilter claims, Set<String> relations, Set<String> types, boolean dated) {

    private static final int YEAR = 4;

    /**
     * What the parameters of a visit ask for.
     *
     * @throws QueryException where one of them has no sense
     */
    static NetworkQuestion of(Visit visit) {
        try {
            NetworkFilter filter = NetworkFilter.ALL
                    .withPeriod(day(visit, "from", NetworkQuestion::first), day(visit, "to", NetworkQuestion::last))
                    .withDocuments(visit.parameter("document").map(List::of).orElse(List.of()))
                    .withMinConfidence(visit.parameter("confidence")
                            .map(Double::parseDouble)
                            .orElse(0.0));
            return new NetworkQuestion(
                    filter,
                    all(visit, "relation"),
                    all(visit, "type"),
                    visit.parameter("dated").isPresent());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new QueryException("the network cannot be filtered in this way: " + e.getMessage(), e);
        }
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

    private static Set<String> all(Visit visit, String name) {
        return Set.copyOf(visit.parameters().getOrDefault(name, List.of()));
    }

    private static Optional<LocalDate> day(Visit visit, String name, Function<Year, LocalDate> ofYear) {
        return visit.parameter(name)
                .map(text ->
                        text.length() <= YEAR ? ofYear.apply(Year.of(Integer.parseInt(text))) : LocalDate.parse(text));
    }

    private static LocalDate first(Year year) {
        return year.atDay(1);
    }

    private static LocalDate last(Year year) {
        return year.atMonth(12).atEndOfMonth();
    }
}
