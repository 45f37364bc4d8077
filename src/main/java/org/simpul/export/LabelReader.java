package org.simpul.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.simpul.graph.External;

/** Reads the labels and codes of entities, classes and properties. */
final class LabelReader {

    private final Graph graph;
    private final Map<Node, Label> read = new HashMap<>();

    LabelReader(Graph graph) {
        this.graph = graph;
    }

    Label of(Node named) {
        return read.computeIfAbsent(named, this::read);
    }

    /** The literals that a property gives, sorted, each on one line. */
    List<String> texts(Node subject, Node property) {
        return sorted(subject, property).stream().map(LabelReader::text).toList();
    }

    private Label read(Node named) {
        List<Node> labels = sorted(named, External.PREF_LABEL);
        Optional<String> indonesian = label(labels, LabelLanguage.INDONESIAN);
        String text = label(labels, LabelLanguage.ENGLISH)
                .or(() -> indonesian)
                .or(() -> labels.stream().findFirst().map(LabelReader::text))
                .orElseGet(() -> lastPart(named.getURI()));
        return new Label(text, indonesian);
    }

    static String lastPart(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    private static Optional<String> label(List<Node> labels, LabelLanguage language) {
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().equalsIgnoreCase(language.tag()))
                .findFirst()
                .map(LabelReader::text);
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
    static String text(Node literal) {
        return literal.getLiteralLexicalForm()
                .replaceAll("[\\p{Cntrl}\\s\\x{7F}-\\x{9F}\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]+", " ")
                .trim();
    }
}
