package org.simpul.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<Node, Boolean> known = new HashMap<>();

    EntityReader(Graph graph) {
        this.graph = graph;
    }

    /** Whether the node is of a class of entities rather than a topic, a role or anything else. */
    boolean isEntity(Node node) {
        return known.computeIfAbsent(
                node, n -> ROOTS.stream().anyMatch(root -> graph.contains(n, External.TYPE, root)));
    }

    NetworkNode read(Node entity) {
        List<Node> labels = sorted(entity, External.PREF_LABEL);
        Optional<String> indonesian = label(labels, "id");
        String label = label(labels, "en")
                .or(() -> indonesian)
                .or(() -> labels.stream().findFirst().map(EntityReader::text))
                .orElseGet(() -> entity.getURI().substring(entity.getURI().lastIndexOf('/') + 1));
        return new NetworkNode(
                entity.getURI(),
                label,
                indonesian,
                type(entity),
                sorted(entity, External.NOTATION).stream()
                        .map(EntityReader::text)
                        .toList());
    }

    private String type(Node entity) {
        List<String> classes = graph.find(entity, External.TYPE, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(c -> c.isURI() && c.getURI().startsWith(Simpul.NS))
                .mapWith(c -> c.getURI().substring(Simpul.NS.length()))
                .toList();
        return classes.stream()
                .min(Comparator.<String>comparingInt(GENERAL::indexOf).thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new IllegalStateException(entity + " has no class of the ontology"));
    }

    private static Optional<String> label(List<Node> labels, String language) {
        return labels.stream()
                .filter(l -> l.isLiteral() && l.getLiteralLanguage().equalsIgnoreCase(language))
                .findFirst()
                .map(EntityReader::text);
    }

    private List<Node> sorted(Node subject, Node property) {
        Set<Node> values = graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toSet();
        return values.stream()
                .filter(Node::isLiteral)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** The text on one line, without characters that XML cannot hold. */
    private static String text(Node literal) {
        return literal.getLiteralLexicalForm()
                .replaceAll("[\\p{Cntrl}\\s\\uFFFE\\uFFFF]+", " ")
                .trim();
    }
}
