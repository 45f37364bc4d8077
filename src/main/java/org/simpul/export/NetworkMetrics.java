package org.simpul.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured in a network. The same network gives the same numbers.
 *
 * @param nodes how many nodes it has
 * @param edges how many edges, parallel ones counted
 * @param density of the ordered pairs of different nodes, the share that an edge leads from one to the other; 0 to 1
 * @param reciprocity of those pairs that are joined, the share that is joined in the other direction as well; 0 to 1, and 0 where none is joined
 * @param components how many parts the network falls into
 * @param communities how many communities were found
 * @param modularity how much closer the communities are knit than chance would have it; below 1
 * @param sampled whether betweenness is an estimate from some nodes rather than counted from all
 * @param ofNodes the metrics of each node by its IRI, in the order of the network
 */
public record NetworkMetrics(
        int nodes,
        int edges,
        double density,
        double reciprocity,
        int components,
        int communities,
        double modularity,
        boolean sampled,
        Map<String, NodeMetrics> ofNodes) {

    public NetworkMetrics {
        ofNodes = Collections.unmodifiableMap(new LinkedHashMap<>(ofNodes));
    }

    /** Measures a network. Up to some thousand nodes all is exact; beyond, betweenness is estimated and communities are found by label propagation. */
    public static NetworkMetrics of(Network network) {
        return new Measurement(network, Betweenness.EXACT_UP_TO).measure();
    }
}
