package org.simpul.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.export.LabelLanguage;
import org.simpul.export.Network;
import org.simpul.export.NetworkEdge;
import org.simpul.export.NetworkNode;

/**
 * What a network says of states: between which of them people are trafficked, which of them work together, and which instruments both ends of a line have signed or ratified.
 *
 * @param states the states that a line joins, by IRI
 * @param flows trafficking from one state to another, the most often said first
 * @param ties cooperation between two states
 */
record StateMap(Map<String, NetworkNode> states, List<Line> flows, List<Line> ties) {

    private static final String FLOW = "traffickingFlowTo";
    private static final Set<String> TIES = Set.of("cooperatesWith", "metWith", "supports");
    private static final Set<String> COMMITMENTS = Set.of("ratified", "signed");

    /**
     * A line between two states.
     *
     * @param edge what is said of them
     * @param instruments the names of the instruments that both signed or ratified, sorted
     */
    record Line(NetworkEdge edge, List<String> instruments) {}

    /** The states of a network. */
    static StateMap of(Network network, LabelLanguage language) {
        Map<String, NetworkNode> nodes =
                network.nodes().stream().collect(Collectors.toMap(NetworkNode::iri, node -> node));
        Map<String, Set<String>> commitments = commitments(network, nodes, language);
        List<Line> flows = new ArrayList<>();
        List<Line> ties = new ArrayList<>();
        for (NetworkEdge edge : network.edges()) {
            if (isState(nodes.get(edge.source())) && isState(nodes.get(edge.target()))) {
                Line line = new Line(edge, shared(commitments, edge));
                if (edge.relation().equals(FLOW)) {
                    flows.add(line);
                } else if (TIES.contains(edge.relation())) {
                    ties.add(line);
                }
            }
        }
        flows.sort(Comparator.comparing((Line line) -> -line.edge().sources())
                .thenComparing(line -> line.edge().source() + " " + line.edge().target()));
        return new StateMap(joined(nodes, flows, ties), List.copyOf(flows), List.copyOf(ties));
    }

    private static Map<String, Set<String>> commitments(
            Network network, Map<String, NetworkNode> nodes, LabelLanguage language) {
        Map<String, Set<String>> commitments = new HashMap<>();
        network.edges().stream()
                .filter(edge -> COMMITMENTS.contains(edge.relation()))
                .forEach(edge -> commitments
                        .computeIfAbsent(edge.source(), state -> new TreeSet<>())
                        .add(nodes.get(edge.target()).name().in(language)));
        return commitments;
    }

    private static boolean isState(NetworkNode node) {
        return node.type().equals("State");
    }

    private static List<String> shared(Map<String, Set<String>> commitments, NetworkEdge edge) {
        Set<String> shared = new TreeSet<>(commitments.getOrDefault(edge.source(), Set.of()));
        shared.retainAll(commitments.getOrDefault(edge.target(), Set.of()));
        return List.copyOf(shared);
    }

    private static Map<String, NetworkNode> joined(Map<String, NetworkNode> nodes, List<Line> flows, List<Line> ties) {
        return Stream.concat(flows.stream(), ties.stream())
                .flatMap(line -> Stream.of(line.edge().source(), line.edge().target()))
                .distinct()
                .sorted()
                .collect(Collectors.toMap(iri -> iri, nodes::get, (one, same) -> one, LinkedHashMap::new));
    }
}
