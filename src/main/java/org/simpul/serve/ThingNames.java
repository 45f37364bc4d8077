package org.simpul.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;
import org.simpul.query.Terms;

/** What a page calls the things of a description, in the language of the page where there is a name in it. */
final class ThingNames {

    private static final int LONGEST = 90;
    private static final List<Node> PARTS = List.of(External.SUBJECT, External.PREDICATE, External.OBJECT);

    private final Map<Node, List<Quad>> bySubject;
    private final Terminology terms;
    private final Tongue tongue;

    ThingNames(Description description, Terminology terms, Tongue tongue) {
        this.bySubject = description.quads().stream().collect(Collectors.groupingBy(Quad::getSubject));
        this.terms = terms;
        this.tongue = tongue;
    }

    /** The name of a thing: its label or title, the sentence that a claim amounts to, the words of a passage; else its identifier, shortened. */
    String of(Node node) {
        return label(node).or(() -> sentence(node)).or(() -> quote(node)).orElseGet(() -> Terms.show(node));
    }

    private Optional<String> label(Node node) {
        List<Node> labels = Stream.of(External.PREF_LABEL, External.TITLE)
                .flatMap(property -> values(node, property))
                .toList();
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().equals(tongue.code()))
                .findFirst()
                .or(() -> labels.stream().findFirst())
                .map(Node::getLiteralLexicalForm)
                .or(() -> terms.name(node, tongue));
    }

    private Optional<String> sentence(Node node) {
        List<Node> parts =
                PARTS.stream().flatMap(part -> values(node, part).limit(1)).toList();
        return parts.size() < PARTS.size()
                ? Optional.empty()
                : Optional.of(parts.stream()
                        .map(part -> label(part).orElseGet(() -> Terms.show(part)))
                        .collect(Collectors.joining(" · ")));
    }

    private Optional<String> quote(Node node) {
        return values(node, Simpul.QUOTE)
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .map(ThingNames::shortened);
    }

    /** The values of a property of a thing that the description gives, each once. */
    Stream<Node> values(Node node, Node property) {
        return bySubject.getOrDefault(node, List.of()).stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .map(Quad::getObject)
                .distinct();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? "“" + line + "”"
                : "“" + line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…”";
    }
}
