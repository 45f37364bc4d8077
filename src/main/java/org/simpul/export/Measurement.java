package org.simpul.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultUndirectedGraph;
import org.jgrapht.graph.Pseudograph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.util.SupplierUtil;

/** The measuring of one network with JGraphT. Nodes and edges are numbers, so that no order hangs on where objects lie in memory. */
final class Measurement {

    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 1_000;
    private static final double TOLERANCE = 1e-10;

    private final Network network;
    private final boolean sampled;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] degree;
    private final int[] in;
    private final int[] out;
    private final Graph<Integer, Integer> directed = new SimpleDirectedGraph<>(null, numbers(), false);
    private final Graph<Integer, Integer> undirected = new DefaultUndirectedGraph<>(null, numbers(), false);

    /**
     * A measurement of this network.
     *
     * @param exactUpTo how many nodes it may have for the slow algorithms
     */
    Measurement(Network network, int exactUpTo) {
        this.network = network;
        this.sampled = network.nodes().size() > exactUpTo;
        int size = network.nodes().size();
        this.degree = new int[size];
        this.in = new int[size];
        this.out = new int[size];
        network.nodes().forEach(this::add);
        network.edges().forEach(this::add);
    }

    NetworkMetrics measure() {
        Communities communities = Communities.of(undirected, !sampled);
        int[] community = numbered(communities.groups());
        double[] betweenness = sampled ? Betweenness.estimated(undirected) : Betweenness.exact(undirected);
        Map<Integer, Double> eigenvector = eigenvector();
        Map<Integer, Double> pageRank = pageRank();
        Map<String, NodeMetrics> ofNodes = new LinkedHashMap<>();
        for (NetworkNode node : network.nodes()) {
            int n = numbers.get(node.iri());
            ofNodes.put(
                    node.iri(),
                    new NodeMetrics(
                            degree[n],
                            in[n],
                            out[n],
                            rounded(betweenness[n]),
                            rounded(eigenvector.get(n)),
                            rounded(pageRank.get(n)),
                            community[n]));
        }
        return new NetworkMetrics(
                network.nodes().size(),
                network.edges().size(),
                rounded(density()),
                rounded(reciprocity()),
                new ConnectivityInspector<>(undirected).connectedSets().size(),
                communities.groups().size(),
                rounded(communities.modularity()),
                sampled,
                ofNodes);
    }

    private static Supplier<Integer> numbers() {
        return SupplierUtil.createIntegerSupplier();
    }

    private void add(NetworkNode node) {
        int number = numbers.size();
        numbers.put(node.iri(), number);
        directed.addVertex(number);
        undirected.addVertex(number);
    }

    private void add(NetworkEdge edge) {
        int source = numbers.get(edge.source());
        int target = numbers.get(edge.target());
        count(source, target);
        if (edge.symmetric() && source != target) {
            out[target]++;
            in[source]++;
        }
        if (source != target) {
            undirected.addEdge(source, target);
            directed.addEdge(source, target);
            if (edge.symmetric()) {
                directed.addEdge(target, source);
            }
        }
    }

    private void count(int source, int target) {
        degree[source]++;
        degree[target]++;
        out[source]++;
        in[target]++;
    }

    private double density() {
        double size = network.nodes().size();
        return size < 2 ? 0 : directed.edgeSet().size() / (size * (size - 1));
    }

    private double reciprocity() {
        long both = directed.edgeSet().stream()
                .filter(e -> directed.containsEdge(directed.getEdgeTarget(e), directed.getEdgeSource(e)))
                .count();
        return both == 0 ? 0 : (double) both / directed.edgeSet().size();
    }

    private Map<Integer, Double> pageRank() {
        return network.nodes().isEmpty() ? Map.of() : new PageRank<>(directed, DAMPING, ROUNDS, TOLERANCE).getScores();
    }

    /** Each node gets a loop, which changes no eigenvector but lets the iteration settle where the graph has two sides, as states and treaties have. */
    private Map<Integer, Double> eigenvector() {
        Graph<Integer, Integer> looped = new Pseudograph<>(null, numbers(), false);
        undirected.vertexSet().forEach(looped::addVertex);
        undirected.vertexSet().forEach(node -> looped.addEdge(node, node));
        undirected.edgeSet().forEach(e -> looped.addEdge(undirected.getEdgeSource(e), undirected.getEdgeTarget(e)));
        return network.nodes().isEmpty()
                ? Map.of()
                : new EigenvectorCentrality<>(looped, ROUNDS, TOLERANCE).getScores();
    }

    private int[] numbered(List<? extends Iterable<Integer>> groups) {
        int[] community = new int[degree.length];
        int number = 1;
        for (Iterable<Integer> group : groups) {
            for (int node : group) {
                community[node] = number;
            }
            number++;
        }
        return community;
    }

    /** Nine decimals: what lies beyond is the iteration's, not the network's. */
    private static double rounded(double value) {
        return Math.round(value * 1e9) / 1e9;
    }
}
