package org.simpul.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.scoring.BetweennessCentrality;

/**
 * The share of shortest paths through each node of an undirected graph whose nodes are numbered from 0. Counted by JGraphT from every node where the graph is small; from some nodes, chosen
 * by chance with a fixed seed, where it is large (Brandes and Pich, "Centrality estimation in large networks", 2007), which JGraphT does not offer.
 */
final class Betweenness {

    /** How many nodes a graph may have to be counted from all. */
    static final int EXACT_UP_TO = 3_000;

    private static final int PIVOTS = 512;
    private static final long SEED = 20261120;

    private final Graph<Integer, Integer> graph;
    private final int size;
    private final double[] scores;

    private Betweenness(Graph<Integer, Integer> graph) {
        this.graph = graph;
        this.size = graph.vertexSet().size();
        this.scores = new double[size];
    }

    /** Exact scores by node, 0 to 1. */
    static double[] exact(Graph<Integer, Integer> graph) {
        Betweenness result = new Betweenness(graph);
        new BetweennessCentrality<>(graph, false)
                .getScores()
                .forEach((node, score) -> result.scores[node] = score * 2 * result.perPair());
        return result.scores;
    }

    /** Estimated scores by node, 0 to 1; exact where there are no more nodes than are chosen. */
    static double[] estimated(Graph<Integer, Integer> graph) {
        Betweenness result = new Betweenness(graph);
        List<Integer> nodes =
                new ArrayList<>(IntStream.range(0, result.size).boxed().toList());
        Collections.shuffle(nodes, new Random(SEED));
        List<Integer> pivots = nodes.subList(0, Math.min(PIVOTS, result.size));
        pivots.forEach(result::from);
        double scale = result.perPair() * result.size / Math.max(1, pivots.size());
        return IntStream.range(0, result.size)
                .mapToDouble(node -> result.scores[node] * scale)
                .toArray();
    }

    /** One over the number of ordered pairs of other nodes. */
    private double perPair() {
        return size < 3 ? 0 : 1.0 / ((double) (size - 1) * (size - 2));
    }

    /** Adds what the shortest paths from this node say of those that they pass. */
    private void from(int source) {
        int[] distance = IntStream.generate(() -> -1).limit(size).toArray();
        double[] paths = new double[size];
        List<Integer> reached = new ArrayList<>(List.of(source));
        distance[source] = 0;
        paths[source] = 1;
        for (int i = 0; i < reached.size(); i++) {
            int node = reached.get(i);
            for (int next : Graphs.neighborListOf(graph, node)) {
                if (distance[next] < 0) {
                    distance[next] = distance[node] + 1;
                    reached.add(next);
                }
                if (distance[next] == distance[node] + 1) {
                    paths[next] += paths[node];
                }
            }
        }
        addUp(source, reached, distance, paths);
    }

    private void addUp(int source, List<Integer> reached, int[] distance, double[] paths) {
        double[] passing = new double[size];
        for (int i = reached.size() - 1; i > 0; i--) {
            int node = reached.get(i);
            for (int before : Graphs.neighborListOf(graph, node)) {
                if (distance[before] == distance[node] - 1) {
                    passing[before] += paths[before] / paths[node] * (1 + passing[node]);
                }
            }
            if (node != source) {
                scores[node] += passing[node];
            }
        }
    }
}
