package org.simpul.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the ontology says of its properties: which are inverse, symmetric, below another, or single-valued. */
public final class Vocabulary {

    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final Node INVERSE_OF = NodeFactory.createURI(OWL + "inverseOf");
    private static final Node SYMMETRIC = NodeFactory.createURI(OWL + "SymmetricProperty");
    private static final Node FUNCTIONAL = NodeFactory.createURI(OWL + "FunctionalProperty");
    private static final Node SUB_PROPERTY_OF =
            NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#subPropertyOf");

    private final Graph ontology;
    private final Map<Node, List<Entailed>> entailments = new ConcurrentHashMap<>();

    /**
     * A triple that follows from another one.
     *
     * @param property its property
     * @param reversed whether subject and object change places
     */
    public record Entailed(Node property, boolean reversed) {}

    private Vocabulary(Graph ontology) {
        this.ontology = ontology;
    }

    /**
     * Reads {@code simpul.ttl} in this folder.
     *
     * @throws IllegalArgumentException where the file is missing
     * @throws org.apache.jena.riot.RiotException where it is not Turtle
     */
    public static Vocabulary load(Path ontologyDir) {
        Path file = ontologyDir.resolve("simpul.ttl");
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "no ontology at " + file + "; set SIMPUL_HOME to the folder that holds ontology/simpul.ttl");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
        return of(graph);
    }

    /** The vocabulary of an ontology that is already read. */
    public static Vocabulary of(Graph ontology) {
        return new Vocabulary(ontology);
    }

    /** What follows from a triple with this property by super-properties, inverses and symmetry, the property itself left out; sorted. */
    public List<Entailed> entailed(Node property) {
        return entailments.computeIfAbsent(property, this::closure);
    }

    /** The properties that have one value at most, sorted by IRI. */
    public List<Node> singleValued() {
        Stream<Node> functional = objects(null, External.TYPE, FUNCTIONAL);
        Stream<Node> annotated = ontology.find(Node.ANY, Simpul.SINGLE_VALUED, Node.ANY).toList().stream()
                .filter(t -> t.getObject().getLiteralLexicalForm().equals("true"))
                .map(Triple::getSubject);
        return Stream.concat(functional, annotated)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private List<Entailed> closure(Node property) {
        Entailed start = new Entailed(property, false);
        Set<Entailed> seen = new LinkedHashSet<>(Set.of(start));
        Deque<Entailed> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            step(open.remove()).filter(seen::add).forEach(open::add);
        }
        seen.remove(start);
        return seen.stream()
                .sorted(Comparator.comparing((Entailed e) -> e.property().getURI())
                        .thenComparing(Entailed::reversed))
                .toList();
    }

    private Stream<Entailed> step(Entailed from) {
        Node property = from.property();
        Stream<Entailed> above = objects(property, SUB_PROPERTY_OF, null).map(p -> new Entailed(p, from.reversed()));
        Stream<Entailed> inverse = Stream.concat(
                        objects(property, INVERSE_OF, null), objects(null, INVERSE_OF, property))
                .map(p -> new Entailed(p, !from.reversed()));
        Stream<Entailed> symmetric = ontology.contains(property, External.TYPE, SYMMETRIC)
                ? Stream.of(new Entailed(property, !from.reversed()))
                : Stream.empty();
        return Stream.of(above, inverse, symmetric)
                .flatMap(s -> s)
                .filter(e -> e.property().getURI().startsWith(Simpul.NS));
    }

    /** Whichever end of the triples is left open, where it is a named term. */
    private Stream<Node> objects(Node subject, Node predicate, Node object) {
        return ontology.find(subject, predicate, object).toList().stream()
                .map(t -> subject == null ? t.getSubject() : t.getObject())
                .filter(Node::isURI);
    }
}
