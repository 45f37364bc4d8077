package org.simpul.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** The quads of a run as they are scored: names and classes of everything, claims, figures and mentions by the document's graph. */
public final class Findings {

    private static final Set<Node> LABELS = Set.of(
            External.PREF_LABEL, External.ALT_LABEL, External.NOTATION, org.apache.jena.vocabulary.RDFS.label.asNode());
    private static final Set<Node> DETAILS = Set.of(
            External.SUBJECT,
            External.PREDICATE,
            External.OBJECT,
            Simpul.FACTUALITY,
            Simpul.TIME,
            Simpul.EDTF,
            Simpul.VALUE,
            Simpul.PLACE,
            Simpul.CONFIDENCE,
            Simpul.EVIDENCE);

    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Map<String, Set<String>> types = new HashMap<>();
    private final Map<String, String> quotes = new HashMap<>();
    private final TreeMap<String, TreeMap<String, Details>> nodes = new TreeMap<>();
    private final Map<String, Set<String>> mentions = new TreeMap<>();

    /** What is said of a node in a document's graph, by property; values as texts. */
    static final class Details {

        private final Map<Node, List<String>> values = new HashMap<>();

        List<String> all(Node property) {
            return values.getOrDefault(property, List.of());
        }

        Optional<String> first(Node property) {
            return all(property).stream().findFirst();
        }
    }

    private Findings() {}

    /** Reads quads by the graph contract; the order does not matter. */
    public static Findings of(Iterable<Quad> quads) {
        Findings findings = new Findings();
        quads.forEach(findings::add);
        findings.nodes
                .values()
                .forEach(graph -> graph.values()
                        .forEach(details -> details.values.values().forEach(list -> list.sort(null))));
        return findings;
    }

    private void add(Quad quad) {
        String subject = text(quad.getSubject());
        Node property = quad.getPredicate();
        String object = text(quad.getObject());
        if (LABELS.contains(property)) {
            labels.computeIfAbsent(subject, k -> new HashSet<>()).add(Wording.norm(object));
        } else if (property.equals(External.TYPE) && object.startsWith(Simpul.NS)) {
            types.computeIfAbsent(subject, k -> new HashSet<>()).add(object.substring(Simpul.NS.length()));
        } else if (property.equals(Simpul.QUOTE)) {
            quotes.put(subject, object);
        } else if (property.equals(Simpul.MENTIONS)) {
            mentions.computeIfAbsent(text(quad.getGraph()), k -> new TreeSet<>())
                    .add(object);
        } else if (DETAILS.contains(property)) {
            detail(text(quad.getGraph()), subject, property, object);
        }
    }

    private void detail(String graph, String subject, Node property, String object) {
        Details details =
                nodes.computeIfAbsent(graph, k -> new TreeMap<>()).computeIfAbsent(subject, k -> new Details());
        List<String> values = details.values.computeIfAbsent(property, k -> new ArrayList<>());
        if (!values.contains(object)) {
            values.add(object);
        }
    }

    private static String text(Node term) {
        if (term.isLiteral()) {
            return term.getLiteralLexicalForm();
        }
        return term.isURI() ? term.getURI() : term.toString();
    }

    /** Whether a graph of a document whose name begins so is among the quads. */
    public boolean hasDocument(String name) {
        return graphs(name).findAny().isPresent();
    }

    /** What the graphs of these documents say, by node. */
    Map<String, Details> nodes(String document) {
        Map<String, Details> all = new TreeMap<>();
        graphs(document).forEach(graph -> all.putAll(nodes.getOrDefault(graph, new TreeMap<>())));
        return all;
    }

    /** What these documents mention. */
    Set<String> mentions(String document) {
        Set<String> all = new TreeSet<>();
        graphs(document).forEach(graph -> all.addAll(mentions.getOrDefault(graph, Set.of())));
        return all;
    }

    /** The values of this property on this node in any graph. */
    Stream<String> anywhere(String node, Node property) {
        return nodes.values().stream()
                .map(graph -> graph.get(node))
                .filter(details -> details != null)
                .flatMap(details -> details.all(property).stream());
    }

    /** The names of this thing, as they are compared. */
    Set<String> words(String iri) {
        Set<String> words = new HashSet<>(labels.getOrDefault(iri, Set.of()));
        words.addAll(Wording.ofIri(iri));
        return words;
    }

    /** The local names of the classes of this thing. */
    Set<String> types(String iri) {
        return types.getOrDefault(iri, Set.of());
    }

    /** The first passage of a claim; empty where there is none. */
    String quote(Details claim) {
        return claim.first(Simpul.EVIDENCE)
                .map(passage -> quotes.getOrDefault(passage, ""))
                .orElse("");
    }

    private Stream<String> graphs(String document) {
        String part = "document/" + document;
        return Stream.concat(nodes.keySet().stream(), mentions.keySet().stream())
                .distinct()
                .filter(graph -> graph.contains(part))
                .sorted();
    }
}
