package org.simpul.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every format says of a node and of an edge, under the same names. Values are texts, numbers and booleans; what is unknown is left out. */
final class Attributes {

    /** The names of a node's attributes, in order, with their types. */
    static final Map<String, Class<?>> OF_NODES =
            names("label", String.class, "label_id", String.class, "type", String.class, "notation", String.class);

    /** The names of an edge's attributes, in order, with their types. */
    static final Map<String, Class<?>> OF_EDGES = names(
            "relation", String.class,
            "predicate", String.class,
            "symmetric", Boolean.class,
            "start", String.class,
            "end", String.class,
            "times", String.class,
            "confidence", Double.class,
            "sources", Integer.class,
            "documents", String.class,
            "claims", String.class);

    private Attributes() {}

    static Map<String, Object> of(NetworkNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("label", node.label());
        node.indonesianLabel().ifPresent(label -> values.put("label_id", label));
        values.put("type", node.type());
        if (!node.notations().isEmpty()) {
            values.put("notation", String.join(" ", node.notations()));
        }
        return values;
    }

    static Map<String, Object> of(NetworkEdge edge) {
        Map<String, Object> values = new LinkedHashMap<>();
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

    private static Map<String, Class<?>> names(Object... namesAndTypes) {
        Map<String, Class<?>> names = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            names.put((String) namesAndTypes[i], (Class<?>) namesAndTypes[i + 1]);
        }
        return names;
    }
}
