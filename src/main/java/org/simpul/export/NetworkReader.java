package org.simpul.export;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.simpul.graph.External;
import org.simpul.graph.Iris;
import org.simpul.graph.Simpul;
import org.simpul.graph.Vocabulary;

/** Reads the network of entities from the union of a store's graphs. */
public final class NetworkReader {

    private static final Node SYMMETRIC = OWL2.SymmetricProperty.asNode();

    private final Graph graph;
    private final StatementReader statements;
    private final EntityReader entities;

    /** A reader of this graph, which must stay open while it reads. */
    public NetworkReader(Graph graph) {
        this.graph = graph;
        this.statements = new StatementReader(graph);
        this.entities = new EntityReader(graph);
    }

    /**
     * The network of the claims that pass the filter.
     *
     * @throws IllegalArgumentException where the graph knows no such relation
     */
    public Network read(NetworkFilter filter) {
        Set<Node> wanted = wanted(filter.relations());
        Map<String, List<Statement>> grouped = statements.asserted()
                .filter(s -> wanted.isEmpty() || wanted.contains(s.predicate()))
                .filter(s -> entities.isEntity(s.subject()) && entities.isEntity(s.object()))
                .filter(s -> filter.passes(s.predicate().getLocalName(), s.times()))
                .map(this::inOrder)
                .collect(Collectors.groupingBy(NetworkReader::key, TreeMap::new, Collectors.toList()));
        List<NetworkEdge> edges = grouped.values().stream().map(this::edge).toList();
        Set<String> joined = edges.stream().flatMap(e -> Stream.of(e.source(), e.target())).collect(Collectors.toCollection(TreeSet::new));
        return new Network(joined.stream().map(NodeFactory::createURI).map(entities::read).toList(), edges);
    }

    /** The predicates of these relations and of those below them; empty where no relation is named. */
    private Set<Node> wanted(List<String> relations) {
        Vocabulary vocabulary = Vocabulary.of(graph);
        Set<Node> used = graph.find(Node.ANY, External.PREDICATE, Node.ANY).mapWith(Triple::getObject).toSet();
        Set<Node> wanted = new HashSet<>();
        for (String relation : relations) {
            Node property = Simpul.term(relation.startsWith("tc:") ? relation.substring("tc:".length()) : relation);
            if (!used.contains(property) && !graph.contains(property, Node.ANY, Node.ANY)) {
                throw new IllegalArgumentException("no relation " + relation + " in the store; it has " + names(used));
            }
            wanted.add(property);
            used.stream().filter(p -> isBelow(p, property, vocabulary)).forEach(wanted::add);
        }
        return wanted;
    }

    private static boolean isBelow(Node property, Node above, Vocabulary vocabulary) {
        return vocabulary.entailed(property).contains(new Vocabulary.Entailed(above, false));
    }

    private static String names(Set<Node> properties) {
        return properties.stream().map(Node::getLocalName).sorted().collect(Collectors.joining(", "));
    }

    /** The ends of a symmetric statement in the order of their IRIs, so that both directions meet. */
    private Statement inOrder(Statement s) {
        if (!isSymmetric(s.predicate()) || s.subject().getURI().compareTo(s.object().getURI()) <= 0) {
            return s;
        }
        return new Statement(s.claim(), s.object(), s.predicate(), s.subject(), s.times(), s.confidence(), s.voices(), s.documents());
    }

    private boolean isSymmetric(Node property) {
        return graph.contains(property, External.TYPE, SYMMETRIC);
    }

    private static String key(Statement s) {
        return s.subject().getURI() + " " + s.predicate().getURI() + " " + s.object().getURI();
    }

    private NetworkEdge edge(List<Statement> same) {
        Statement one = same.get(0);
        String source = one.subject().getURI();
        String predicate = one.predicate().getURI();
        String target = one.object().getURI();
        return new NetworkEdge(
                Iris.hash(source, predicate, target),
                source,
                target,
                predicate,
                one.predicate().getLocalName(),
                isSymmetric(one.predicate()),
                same.stream().flatMap(s -> s.times().stream()).distinct().sorted(Interval.ORDER).toList(),
                same.stream().mapToDouble(Statement::confidence).max().orElse(0),
                distinct(same, Statement::voices).size(),
                distinct(same, Statement::documents),
                distinct(same, s -> List.of(s.claim())));
    }

    private static List<String> distinct(List<Statement> same, Function<Statement, List<Node>> part) {
        return same.stream().flatMap(s -> part.apply(s).stream()).map(Node::toString).distinct().sorted().toList();
    }
}
