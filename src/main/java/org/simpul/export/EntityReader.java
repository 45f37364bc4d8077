package org.simpul.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Reads what the graph says of entities: class, labels, codes. */
final class EntityReader {

    private static final List<Node> ROOTS = Stream.of("Actor", "Instrument", "Event", "Place", "Region")
            .map(Simpul::term)
            .toList();

    /** Classes that stand above others, the lowest first. */
    private static final List<String> GENERAL = List.of("Institution", "Actor", "Instrument");

    private final Graph graph;
    private final LabelReader labels;
    private final Map<Node, Boolean> known = new HashMap<>();

    EntityReader(Graph graph, LabelReader labels) {
        this.graph = graph;
        this.labels = labels;
    }

    /** Whether the node is of a class of entities rather than a topic, a role or anything else. */
    boolean isEntity(Node node) {
        return known.computeIfAbsent(
                node, n -> ROOTS.stream().anyMatch(root -> graph.contains(n, External.TYPE, root)));
    }

    /** The classes that entities of the graph have, by their local names; sorted. */
    SortedSet<String> types() {
        return ROOTS.stream()
                .flatMap(root -> graph.find(Node.ANY, External.TYPE, root).toList().stream())
                .flatMap(t -> classes(t.getSubject()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    NetworkNode read(Node entity) {
        String type = type(entity);
        return new NetworkNode(
                entity.getURI(),
                labels.of(entity),
                type,
                labels.of(Simpul.term(type)),
                labels.texts(entity, External.NOTATION));
    }

    private String type(Node entity) {
        return classes(entity).stream()
                .min(Comparator.<String>comparingInt(GENERAL::indexOf).thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new IllegalStateException(entity + " has no class of the ontology"));
    }

    private List<String> classes(Node entity) {
        return graph.find(entity, External.TYPE, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(c -> c.isURI() && c.getURI().startsWith(Simpul.NS))
                .mapWith(c -> c.getURI().substring(Simpul.NS.length()))
                .toList();
    }
}
