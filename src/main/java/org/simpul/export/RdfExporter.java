package org.simpul.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.simpul.graph.Prefixes;

/**
 * Writes a dataset in an RDF format, sorted, so that the same dataset gives the same bytes. Formats with named graphs go graph by graph and hold one graph in memory at a time; formats
 * without go subject by subject over all graphs, and a triple that stands in several graphs is written once. JSON-LD and RDF/JSON are held in memory by their writers.
 */
public final class RdfExporter {

    private final DatasetGraph dataset;
    private final Predicate<Quad> taken;

    /** An exporter of all quads of this dataset, which must stay readable (inside a transaction) while it writes. */
    public RdfExporter(DatasetGraph dataset) {
        this(dataset, quad -> true);
    }

    /** An exporter of the quads that {@code taken} holds for. */
    public RdfExporter(DatasetGraph dataset, Predicate<Quad> taken) {
        this.dataset = dataset;
        this.taken = taken;
    }

    /**
     * Writes to a file; an existing one is replaced once all is written.
     *
     * @throws IOException where the file cannot be written
     * @throws org.eclipse.rdf4j.rio.RDFHandlerException where the format cannot hold a quad
     */
    public Path write(Path file, RDFFormat format) throws IOException {
        return ReplacedFile.write(file, out -> write(out, format));
    }

    /** Writes to a stream and leaves it open. */
    public void write(OutputStream out, RDFFormat format) {
        RDFHandler handler = Rio.createWriter(format, out);
        handler.startRDF();
        Prefixes.ALL.forEach(handler::handleNamespace);
        RdfValues values = new RdfValues(BlankNodeNames.of(dataset));
        if (holdsGraphs(format)) {
            byGraph(handler, values);
        } else {
            bySubject(handler, values);
        }
        handler.endRDF();
    }

    /** RDF4J puts graphs into RDF/JSON as well, which its specification does not know and other readers refuse. */
    private static boolean holdsGraphs(RDFFormat format) {
        return format.supportsContexts() && !format.equals(RDFFormat.RDFJSON);
    }

    private void byGraph(RDFHandler handler, RdfValues values) {
        Stream<Node> named =
                Iter.toList(dataset.listGraphNodes()).stream().sorted(Comparator.comparing(Node::toString));
        Stream.concat(Stream.of(Quad.defaultGraphIRI), named)
                .map(graph -> statements(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), values, true))
                .forEach(sorted -> sorted.forEach(handler::handleStatement));
    }

    private void bySubject(RDFHandler handler, RdfValues values) {
        Map<String, Node> subjects = new TreeMap<>();
        dataset.find()
                .forEachRemaining(
                        quad -> subjects.put(values.value(quad.getSubject()).toString(), quad.getSubject()));
        subjects.values().stream()
                .map(subject -> statements(dataset.find(Node.ANY, subject, Node.ANY, Node.ANY), values, false))
                .forEach(sorted -> sorted.forEach(handler::handleStatement));
    }

    /** The statements in the order of their terms, each once. */
    private Collection<Statement> statements(Iterator<Quad> quads, RdfValues values, boolean named) {
        Map<String, Statement> sorted = new TreeMap<>();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (taken.test(quad)) {
                Statement statement = values.statement(quad, named);
                sorted.put(
                        statement.getSubject() + " " + statement.getPredicate() + " " + statement.getObject(),
                        statement);
            }
        }
        return sorted.values();
    }
}
