package org.simpul.serve;

import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What the SPARQL endpoint is and can do, by the SPARQL 1.1 Service Description. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD",
            "TriG",
            "N-Quads");

    private ServiceDescription() {}

    static void send(HttpAction action, ServerSettings settings) {
        String root = PublicAddress.of(action.getRequest(), settings);
        String path = action.getRequest().getRequestURI().substring(1);
        Responses.doResponseGraph(action, describe(NodeFactory.createURI(root + path)));
    }

    private static Graph describe(Node endpoint) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node dataset = NodeFactory.createBlankNode("dataset");
        Node defaultGraph = NodeFactory.createBlankNode("default-graph");
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        graph.add(endpoint, RDF.Nodes.type, sd("Service"));
        graph.add(endpoint, sd("endpoint"), endpoint);
        graph.add(endpoint, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(endpoint, sd("feature"), sd("UnionDefaultGraph"));
        graph.add(endpoint, sd("propertyFeature"), NodeFactory.createURI("http://jena.apache.org/text#query"));
        RESULTS.forEach(name -> graph.add(endpoint, sd("resultFormat"), NodeFactory.createURI(FORMATS + name)));
        graph.add(endpoint, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.Nodes.type, sd("Graph"));
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
