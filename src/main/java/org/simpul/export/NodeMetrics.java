package org.simpul.export;

/**
 * How a node stands in its network.
 *
 * @param degree edges at the node, parallel ones counted; a loop counts twice
 * @param inDegree edges that lead to it; a symmetric edge leads both ways
 * @param outDegree edges that lead from it; a symmetric edge leads both ways
 * @param betweenness the share of shortest paths between other nodes that pass through it, directions and parallel edges left aside; 0 to 1
 * @param eigenvector its share in the leading eigenvector, directions and parallel edges left aside; 0 to 1, all squares together 1. Parts of the network that do not hang
 *     together with the most closely knit part have 0
 * @param pageRank where a walk along the directed edges is found at last, with damping 0.85; 0 to 1, all nodes together 1
 * @param community the number of its community, from 1, the largest first
 */
public record NodeMetrics(
        int degree,
        int inDegree,
        int outDegree,
        double betweenness,
        double eigenvector,
        double pageRank,
        int community) {}
