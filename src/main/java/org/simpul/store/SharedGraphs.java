package org.simpul.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.ContradictionFinder;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.graph.Simpul;

/** Writes the graphs of a dataset that belong to no document, inside a transaction. */
final class SharedGraphs {

    private final DatasetGraph dataset;
    private final Iris iris;

    SharedGraphs(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** Puts the ontology in place unless this very version stands there. */
    void ontology(Ontology ontology) {
        Node graph = iris.ontologyGraph();
        Node digest = NodeFactory.createLiteralString(ontology.digest());
        if (dataset.contains(graph, graph, Simpul.SHA256, digest)) {
            return;
        }
        clear(graph);
        ontology.graph().find().forEachRemaining(triple -> dataset.add(Quad.create(graph, triple)));
        dataset.add(graph, graph, Simpul.SHA256, digest);
    }

    /** Finds the contradictions of the whole dataset and puts them in place of those that stood there. Gives their number. */
    int contradictions(ContradictionFinder finder) {
        List<Quad> found = finder.find(dataset);
        clear(iris.contradictionsGraph());
        found.forEach(dataset::add);
        return (int)
                found.stream().filter(q -> q.getPredicate().equals(Simpul.KIND)).count();
    }

    private void clear(Node graph) {
        if (dataset.containsGraph(graph)) {
            dataset.removeGraph(graph);
        }
    }
}
