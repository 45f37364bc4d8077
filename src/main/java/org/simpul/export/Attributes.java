package org.simpul.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every format says of a node and of an edge of a view, under the same names. Values are texts, whole numbers, fractions and booleans; what is unknown is left out, and so are metrics
 * that were not measured.
 */
final class Attributes {

    private static final Map<String, Class<?>> NODE = names(
            "label",
            String.class,
            "label_en",
            String.class,
            "label_id",
            String.class,
            "type",
            String.class,
            "notation",
            String.class);

    private static final Map<String, Class<?>> METRICS = names(
            "degree",
            Integer.class,
            "in_degree",
            Integer.class,
            "out_degree",
            Integer.class,
            "betweenness",
            Double.class,
            "eigenvector",
            Double.class,
            "pagerank",
            Double.class,
            "community",
            Integer.class);

    private static final Map<String, Class<?>> EDGE = names(
            "label",
            String.class,
            "relation",
            String.class,
            "predicate",
            String.class,
            "symmetric",
            Boolean.class,
            "start",
            String.class,
            "end",
            String.class,
            "times",
            String.class,
            "confidence",
            Double.class,
            "sources",
            Integer.class,
            "documents",
            String.class,
            "claims",
            String.class);

    private final NetworkView view;

    Attributes(NetworkView view) {
        this.view = view;
    }

    /** The names of a node's attributes, in order, with their types. */
    Map<String, Class<?>> ofNodes() {
        Map<String, Class<?>> names = new LinkedHashMap<>(NODE);
        view.metrics().ifPresent(measured -> names.putAll(METRICS));
        return names;
    }

    /** The names of an edge's attributes, in order, with their types. */
    Map<String, Class<?>> ofEdges() {
        return EDGE;
    }

    Map<String, Object> of(NetworkNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("label", label(node));
        values.put("label_en", node.name().text());
        node.name().indonesian().ifPresent(label -> values.put("label_id", label));
        values.put("type", node.type());
        if (!node.notations().isEmpty()) {
            values.put("notation", String.join(" ", node.notations()));
        }
        view.metrics().ifPresent(measured -> add(values, measured.ofNodes().get(node.iri())));
        return values;
    }

    Map<String, Object> of(NetworkEdge edge) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("label", label(edge));
        values.put("relation", edge.relation());
        values.put("predicate", edge.predicate());
        values.put("symmetric", edge.symmetric());
        edge.start().map(LocalDate::toString).ifPresent(day -> values.put("start", day));
        edge.end().map(LocalDate::toString).ifPresent(day -> values.put("end", day));
        if (!edge.intervals().isEmpty()) {
            values.put("times", edge.times());
        }
        values.put("confidence", edge.confidence());
        values.put("sources", edge.sources());
        values.put("documents", String.join(" ", edge.documents()));
        values.put("claims", String.join(" ", edge.claims()));
        return values;
    }

    String label(NetworkNode node) {
        return node.name().in(view.language());
    }

    String label(NetworkEdge edge) {
        return edge.name().in(view.language());
    }

    private static void add(Map<String, Object> values, NodeMetrics metrics) {
        values.put("degree", metrics.degree());
        values.put("in_degree", metrics.inDegree());
        values.put("out_degree", metrics.outDegree());
        values.put("betweenness", metrics.betweenness());
        values.put("eigenvector", metrics.eigenvector());
        values.put("pagerank", metrics.pageRank());
        values.put("community", metrics.community());
    }

    private static Map<String, Class<?>> names(Object... namesAndTypes) {
        Map<String, Class<?>> names = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            names.put((String) namesAndTypes[i], (Class<?>) namesAndTypes[i + 1]);
        }
        return names;
    }
}
