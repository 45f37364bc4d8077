package org.simpul.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;
import org.simpul.graph.Vocabulary;

/**
 * The predicates that an export takes.
 *
 * @param properties the properties; empty for all
 */
record Relations(Set<Node> properties) {

    /**
     * The relations of these local names and those below them.
     *
     * @throws IllegalArgumentException where the graph knows no such relation
     */
    static Relations of(Graph graph, List<String> names) {
        Vocabulary vocabulary = Vocabulary.of(graph);
        Set<Node> used = graph.find(Node.ANY, External.PREDICATE, Node.ANY)
                .mapWith(Triple::getObject)
                .toSet();
        Set<Node> wanted = new HashSet<>();
        for (String name : names) {
            Node property = Simpul.term(name.startsWith("tc:") ? name.substring("tc:".length()) : name);
            if (!used.contains(property) && !graph.contains(property, Node.ANY, Node.ANY)) {
                throw new IllegalArgumentException("no relation " + name + " in the store; it has " + list(used));
            }
            wanted.add(property);
            used.stream()
                    .filter(p -> vocabulary.entailed(p).contains(new Vocabulary.Entailed(property, false)))
                    .forEach(wanted::add);
        }
        return new Relations(wanted);
    }

    boolean contain(Node property) {
        return properties.isEmpty() || properties.contains(property);
    }

    private static String list(Set<Node> properties) {
        return properties.stream().map(Node::getLocalName).sorted().collect(Collectors.joining(", "));
    }
}
