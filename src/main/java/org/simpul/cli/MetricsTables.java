package org.simpul.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.simpul.export.LabelLanguage;
import org.simpul.export.Network;
import org.simpul.export.NetworkMetrics;
import org.simpul.export.NetworkNode;
import org.simpul.export.NodeMetrics;
import org.simpul.query.Answer;

/**
 * Metrics as rows, of one network or of one for each of several days.
 *
 * @param networks the networks in the order of their days
 */
record MetricsTables(List<Measured> networks) {

    private static final int DECIMALS = 6;

    /** The metrics of a node by which rows can be sorted. */
    static final Map<String, ToDoubleFunction<NodeMetrics>> ORDERS = Map.of(
            "degree", NodeMetrics::degree,
            "in", NodeMetrics::inDegree,
            "out", NodeMetrics::outDegree,
            "betweenness", NodeMetrics::betweenness,
            "eigenvector", NodeMetrics::eigenvector,
            "pagerank", NodeMetrics::pageRank,
            "community", metrics -> -metrics.community());

    /**
     * A network that was measured.
     *
     * @param asOf the day for which; empty where none was asked for
     */
    record Measured(Optional<LocalDate> asOf, Network network, NetworkMetrics metrics) {}

    /** A row for each network. */
    Answer.Rows ofNetworks() {
        List<String> columns = dated(
                "entities", "edges", "density", "reciprocity", "parts", "communities", "modularity", "betweenness");
        return new Answer.Rows(
                columns, networks.stream().map(MetricsTables::network).toList());
    }

    /**
     * A row for each entity.
     *
     * @param order a name among {@link #ORDERS}
     * @param top how many of each network; 0 for all
     * @param withIri whether the last column is the entity's IRI
     */
    Answer.Rows ofEntities(String order, int top, LabelLanguage language, boolean withIri) {
        List<String> columns = new ArrayList<>(
                dated("name", "type", "degree", "in", "out", "betweenness", "eigenvector", "pagerank", "community"));
        List<List<Optional<Node>>> rows = networks.stream()
                .flatMap(
                        measured -> sorted(measured, order, top).map(node -> entity(measured, node, language, withIri)))
                .toList();
        if (withIri) {
            columns.add("iri");
        }
        return new Answer.Rows(columns, rows);
    }

    private List<String> dated(String... columns) {
        boolean dated = networks.stream().anyMatch(measured -> measured.asOf().isPresent());
        return Stream.concat(dated ? Stream.of("asOf") : Stream.empty(), Stream.of(columns))
                .toList();
    }

    private static Stream<NetworkNode> sorted(Measured measured, String order, int top) {
        Map<String, NodeMetrics> metrics = measured.metrics().ofNodes();
        Comparator<NetworkNode> most =
                Comparator.comparingDouble(node -> -ORDERS.get(order).applyAsDouble(metrics.get(node.iri())));
        Stream<NetworkNode> sorted = measured.network().nodes().stream().sorted(most.thenComparing(NetworkNode::iri));
        return top == 0 ? sorted : sorted.limit(top);
    }

    private static List<Optional<Node>> network(Measured measured) {
        NetworkMetrics m = measured.metrics();
        return row(
                measured,
                number(m.nodes()),
                number(m.edges()),
                number(m.density()),
                number(m.reciprocity()),
                number(m.components()),
                number(m.communities()),
                number(m.modularity()),
                NodeFactory.createLiteralString(m.sampled() ? "estimated" : "exact"));
    }

    private static List<Optional<Node>> entity(
            Measured measured, NetworkNode node, LabelLanguage language, boolean withIri) {
        NodeMetrics m = measured.metrics().ofNodes().get(node.iri());
        List<Optional<Node>> row = new ArrayList<>(row(
                measured,
                NodeFactory.createLiteralString(node.name().in(language)),
                NodeFactory.createLiteralString(node.type()),
                number(m.degree()),
                number(m.inDegree()),
                number(m.outDegree()),
                number(m.betweenness()),
                number(m.eigenvector()),
                number(m.pageRank()),
                number(m.community())));
        if (withIri) {
            row.add(Optional.of(NodeFactory.createURI(node.iri())));
        }
        return row;
    }

    private static List<Optional<Node>> row(Measured measured, Node... cells) {
        Stream<Node> day =
                measured.asOf().stream().map(asOf -> NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate));
        return Stream.concat(day, Stream.of(cells)).map(Optional::of).toList();
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(String.format(Locale.ROOT, "%d", value), XSDDatatype.XSDinteger);
    }

    private static Node number(double value) {
        String text = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }
}
