package org.simpul.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.Iris;

/**
 * Names blank nodes by what is said of them, so that the same graph gives the same names wherever it was loaded: each node's colour is refined by its neighbours' until no more nodes can
 * be told apart. Nodes that cannot be told apart are numbered as they come.
 */
final class BlankNodeNames {

    private final List<Quad> quads = new ArrayList<>();
    private Map<Node, String> colours = new HashMap<>();

    private BlankNodeNames(DatasetGraph dataset) {
        for (Iterator<Quad> all = dataset.find(); all.hasNext(); ) {
            Quad quad = all.next();
            if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
                quads.add(quad);
                Stream.of(quad.getSubject(), quad.getObject())
                        .filter(Node::isBlank)
                        .forEach(n -> colours.put(n, ""));
            }
        }
    }

    /** The names of all blank nodes: {@code b0}, {@code b1} and so on. */
    static Map<Node, String> of(DatasetGraph dataset) {
        BlankNodeNames names = new BlankNodeNames(dataset);
        names.refine();
        return names.number();
    }

    private void refine() {
        int apart = -1;
        for (int now = 0; now > apart; now = new HashSet<>(colours.values()).size()) {
            apart = now;
            colours = next();
        }
    }

    private Map<Node, String> next() {
        Map<Node, List<String>> signs = new HashMap<>();
        for (Quad quad : quads) {
            sign(signs, quad.getSubject(), "> " + quad.getPredicate() + " " + colour(quad.getObject()));
            sign(signs, quad.getObject(), "< " + quad.getPredicate() + " " + colour(quad.getSubject()));
        }
        Map<Node, String> next = new HashMap<>();
        signs.forEach((node, list) -> next.put(
                node,
                Iris.hash(Stream.concat(
                                Stream.of(colours.get(node)), list.stream().sorted())
                        .toArray(String[]::new))));
        return next;
    }

    private static void sign(Map<Node, List<String>> signs, Node node, String sign) {
        if (node.isBlank()) {
            signs.computeIfAbsent(node, n -> new ArrayList<>()).add(sign);
        }
    }

    private String colour(Node node) {
        return node.isBlank() ? "_:" + colours.get(node) : node.toString();
    }

    private Map<Node, String> number() {
        Map<Node, String> names = new HashMap<>();
        colours.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(e -> names.put(e.getKey(), "b" + names.size()));
        return names;
    }
}
