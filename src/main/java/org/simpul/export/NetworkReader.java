package org.simpul.export;

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
import org.apache.jena.vocabulary.OWL2;
import org.simpul.graph.External;
import org.simpul.graph.Iris;

/** Reads the network of entities from the union of a store's graphs. */
public final class NetworkReader {

    private static final Node SYMMETRIC = OWL2.SymmetricProperty.asNode();

    private final Graph graph;
    private final StatementReader statements;
    private final LabelReader labels;
    private final EntityReader entities;

    /** A reader of this graph, which must stay open while it reads. */
    public NetworkReader(Graph graph) {
        this.graph = graph;
        this.statements = new StatementReader(graph);
        this.labels = new LabelReader(graph);
        this.entities = new EntityReader(graph, labels);
    }

    /**
     * The network of the claims that pass the filter.
     *
     * @throws IllegalArgumentException where the graph knows no such relation or type
     */
    public Network read(NetworkFilter filter) {
        ClaimTest test = new ClaimTest(graph, filter);
        Map<String, List<Statement>> grouped = statements
                .asserted()
                .filter(s -> entities.isEntity(s.subject()) && entities.isEntity(s.object()))
                .filter(test::passes)
                .map(this::inOrder)
                .collect(Collectors.groupingBy(NetworkReader::key, TreeMap::new, Collectors.toList()));
        List<NetworkEdge> edges = grouped.values().stream().map(this::edge).toList();
        Set<String> joined = edges.stream()
                .flatMap(e -> Stream.of(e.source(), e.target()))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Network(
                joined.stream().map(NodeFactory::createURI).map(entities::read).toList(), edges);
    }

    /** The ends of a symmetric statement in the order of their IRIs, so that both directions meet. */
    private Statement inOrder(Statement s) {
        if (!isSymmetric(s.predicate())
                || s.subject().getURI().compareTo(s.object().getURI()) <= 0) {
            return s;
        }
        return new Statement(
                s.claim(),
                s.object(),
                s.predicate(),
                s.subject(),
                s.times(),
                s.confidence(),
                s.voices(),
                s.documents());
    }

    private boolean isSymmetric(Node property) {
        return graph.contains(property, External.TYPE, SYMMETRIC);
    }

    private static String key(Statement s) {
        return s.subject().getURI() + " " + s.predicate().getURI() + " "
                + s.object().getURI();
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
                labels.of(one.predicate()),
                isSymmetric(one.predicate()),
                same.stream()
                        .flatMap(s -> s.times().stream())
                        .distinct()
                        .sorted(Interval.ORDER)
                        .toList(),
                same.stream().mapToDouble(Statement::confidence).max().orElse(0),
                distinct(same, Statement::voices).size(),
                distinct(same, Statement::documents),
                distinct(same, s -> List.of(s.claim())));
    }

    private static List<String> distinct(List<Statement> same, Function<Statement, List<Node>> part) {
        return same.stream()
                .flatMap(s -> part.apply(s).stream())
                .map(Node::toString)
                .distinct()
                .sorted()
                .toList();
    }
}
