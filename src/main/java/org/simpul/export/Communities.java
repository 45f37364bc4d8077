package org.simpul.export;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;

/**
 * Groups of nodes that are more closely knit among themselves than with others, the largest first.
 *
 * @param groups each node in one of them; of groups of one size the one with the lowest node comes first
 * @param modularity how much closer they are knit than chance would have it; 0 where there is no edge
 */
record Communities(List<Set<Integer>> groups, double modularity) {

    private static final long SEED = 20261120;
    private static final int ROUNDS = 100;

    /** Finds them in an undirected graph: by greedy modularity where {@code thorough}, else by label propagation, which is quick on large graphs. */
    static Communities of(Graph<Integer, Integer> graph, boolean thorough) {
        if (graph.edgeSet().isEmpty()) {
            return new Communities(
                    graph.vertexSet().stream().sorted().map(Set::of).toList(), 0);
        }
        List<Set<Integer>> found = thorough
                ? new GreedyModularityAlgorithm<>(graph).getClustering().getClusters()
                : new LabelPropagationClustering<>(graph, ROUNDS, new Random(SEED))
                        .getClustering()
                        .getClusters();
        List<Set<Integer>> sorted = found.stream()
                .sorted(Comparator.comparingInt((Set<Integer> group) -> -group.size())
                        .thenComparing((Set<Integer> group) -> Collections.min(group)))
                .toList();
        return new Communities(sorted, new UndirectedModularityMeasurer<>(graph).modularity(sorted));
    }
}
