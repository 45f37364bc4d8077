package org.simpul.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.Iris;

/** Adds quads to a dataset inside a transaction; the first quad of a graph clears what the dataset had of it before. */
final class GraphReplacement implements Consumer<Quad> {

    private final DatasetGraph dataset;
    private final String documents;
    private final Node lexicon;
    private final Node contradictions;
    private final Node ontology;
    private final Node runs;
    private final Set<Node> graphs = new HashSet<>();
    private final Set<Node> entities = new HashSet<>();
    private Node lastGraph = Node.ANY;
    private Node lastEntity = Node.ANY;
    private long quads;
    private int written;
    private int replaced;

    GraphReplacement(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.documents = iris.documentPrefix();
        this.lexicon = iris.lexiconGraph();
        this.contradictions = iris.contradictionsGraph();
        this.ontology = iris.ontologyGraph();
        this.runs = iris.runsGraph();
    }

    @Override
    public void accept(Quad quad) {
        Node graph = quad.getGraph();
        if (!graph.equals(lastGraph)) {
            lastGraph = graph;
            if (!isComputed(graph) && graphs.add(graph)) {
                begin(graph);
            }
        }
        if (isComputed(graph)) {
            return;
        }
        if (graph.equals(lexicon)) {
            describe(quad.getSubject());
        }
        dataset.add(quad);
        quads++;
    }

    /** Quads added so far. */
    long quads() {
        return quads;
    }

    /** Documents written so far. */
    int written() {
        return written;
    }

    /** How many of the documents written were in the dataset before. */
    int replaced() {
        return replaced;
    }

    /** The graphs that got quads. */
    Set<Node> graphs() {
        return graphs;
    }

    private boolean isComputed(Node graph) {
        return graph.equals(contradictions) || graph.equals(ontology);
    }

    private void begin(Node graph) {
        boolean document = graph.isURI() && graph.getURI().startsWith(documents);
        written += document ? 1 : 0;
        if (graph.equals(lexicon) || graph.equals(runs) || !dataset.containsGraph(graph)) {
            return;
        }
        dataset.removeGraph(graph);
        replaced += document ? 1 : 0;
    }

    private void describe(Node entity) {
        if (entity.equals(lastEntity)) {
            return;
        }
        lastEntity = entity;
        if (entities.add(entity) && dataset.contains(lexicon, entity, Node.ANY, Node.ANY)) {
            dataset.deleteAny(lexicon, entity, Node.ANY, Node.ANY);
        }
    }
}
