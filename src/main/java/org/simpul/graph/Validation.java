package org.simpul.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/** Checks a graph against the SHACL shapes of the ontology. */
public final class Validation {

    private static final int EXAMPLES = 3;
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node SH_NAME = NodeFactory.createURI(SH + "name");

    private final Shapes shapes;
    private final Graph shapesGraph;

    /**
     * What is wrong in one way.
     *
     * @param shape the name of the shape that is violated
     * @param message what the shape demands, in plain words
     * @param count how many nodes or values break it
     * @param examples at most three of them
     */
    public record Finding(String shape, String message, int count, List<Example> examples) {}

    /**
     * One violation.
     *
     * @param node the node that breaks the shape
     * @param value the value that does, empty where one is missing
     */
    public record Example(String node, String value) {}

    private Validation(Graph shapesGraph) {
        this.shapesGraph = shapesGraph;
        this.shapes = Shapes.parse(shapesGraph);
    }

    /**
     * Reads {@code shapes.ttl} in this folder.
     *
     * @throws IllegalArgumentException where the file is missing
     */
    public static Validation load(Path ontologyDir) {
        Path file = ontologyDir.resolve("shapes.ttl");
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "no shapes at " + file + "; set SIMPUL_HOME to the folder that holds ontology/shapes.ttl");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
        return new Validation(graph);
    }

    /** What is wrong in this graph, sorted by shape and message; empty where it conforms. */
    public List<Finding> check(Graph data) {
        Map<String, List<ReportEntry>> groups = new TreeMap<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, data).getEntries()) {
            groups.computeIfAbsent(shape(entry.source()) + "\n" + message(entry), k -> new ArrayList<>())
                    .add(entry);
        }
        return groups.entrySet().stream()
                .map(e -> finding(e.getKey(), e.getValue()))
                .toList();
    }

    private static Finding finding(String key, List<ReportEntry> entries) {
        String[] parts = key.split("\n", 2);
        List<Example> examples = entries.stream()
                .map(e -> new Example(text(e.focusNode()), text(e.value())))
                .sorted(Comparator.comparing(Example::node).thenComparing(Example::value))
                .distinct()
                .limit(EXAMPLES)
                .toList();
        return new Finding(parts[0], parts[1], entries.size(), examples);
    }

    /** The message without the value that a SPARQL constraint writes into it. */
    private static String message(ReportEntry entry) {
        String message = Optional.ofNullable(entry.message()).orElse("The shape is violated.");
        return entry.value() == null || entry.value().isLiteral()
                ? message
                : message.replace(entry.value().toString(), "…").replace("<…>", "…");
    }

    /** The name of the node shape that a shape belongs to. */
    private String shape(Node shape) {
        Node at = shape;
        while (at.isBlank()) {
            Optional<Triple> above = shapesGraph.find(Node.ANY, Node.ANY, at).nextOptional();
            if (above.isEmpty()) {
                break;
            }
            at = above.get().getSubject();
        }
        return shapesGraph
                .find(at, SH_NAME, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm())
                .orElse(at.toString());
    }

    private static String text(Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
