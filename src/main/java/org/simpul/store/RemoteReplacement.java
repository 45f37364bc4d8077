package org.simpul.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.graph.Simpul;

/** Replaces graphs of a server one by one and can put back what stood there before. */
final class RemoteReplacement {

    private final Connection connection;
    private final Iris iris;
    private final Map<Node, Optional<Graph>> before = new LinkedHashMap<>();

    RemoteReplacement(Connection connection, Iris iris) {
        this.connection = connection;
        this.iris = iris;
    }

    /** Sends a graph; that of the lexicon keeps the entities that the new one does not describe, that of runs all its runs. */
    void replace(Node name, Graph graph) {
        Optional<Graph> old = connection.get(name);
        if (old.isEmpty() && graph.isEmpty()) {
            return;
        }
        before.put(name, old);
        connection.put(name, isMerged(name) ? merged(old, graph) : graph);
    }

    void ontology(Ontology ontology) {
        Node name = iris.ontologyGraph();
        Triple digest = Triple.create(name, Simpul.SHA256, NodeFactory.createLiteralString(ontology.digest()));
        if (connection.get(name).filter(g -> g.contains(digest)).isEmpty()) {
            Graph graph = copy(ontology.graph());
            graph.add(digest);
            replace(name, graph);
        }
    }

    /** How many documents were there before. */
    int replacedDocuments() {
        return (int) before.entrySet().stream()
                .filter(e -> e.getKey().getURI().startsWith(iris.documentPrefix())
                        && e.getValue().isPresent())
                .count();
    }

    /** Puts back every graph that was sent. */
    void undo() {
        try {
            before.forEach((name, old) -> old.ifPresentOrElse(graph -> connection.put(name, graph), () -> drop(name)));
        } catch (HttpException e) {
            throw new StoreException(
                    "the server failed while loading, and again while its graphs were put back; load the files once more when it runs: "
                            + connection.explain(e).getMessage(),
                    e);
        }
    }

    private void drop(Node name) {
        if (connection.get(name).isPresent()) {
            connection.delete(name);
        }
    }

    private boolean isMerged(Node name) {
        return name.equals(iris.lexiconGraph()) || name.equals(iris.runsGraph());
    }

    private static Graph merged(Optional<Graph> old, Graph added) {
        Graph merged = copy(added);
        Set<Node> described =
                added.find().toList().stream().map(Triple::getSubject).collect(Collectors.toSet());
        old.ifPresent(graph -> graph.find().forEachRemaining(triple -> {
            if (!described.contains(triple.getSubject())) {
                merged.add(triple);
            }
        }));
        return merged;
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(copy::add);
        return copy;
    }
}
