package org.simpul.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/** Runs queries to their end or to the limit, before the first byte is sent: a header can so tell whether an answer is whole, and one that takes too long is an error and not half a document. */
final class Answers {

    /** How many rows or triples an answer may have. */
    static final String LIMIT = "X-SPARQL-MaxRows";

    /** Says {@code true} where an answer was cut off at the limit. */
    static final String CUT = "X-SPARQL-Truncated";

    private final HttpAction action;
    private final int most;

    Answers(HttpAction action, int most) {
        this.action = action;
        this.most = most;
        action.setResponseHeader(LIMIT, Integer.toString(most));
    }

    QueryExecResult of(Query query, QueryExec exec) {
        if (query.isSelectType()) {
            return rows(exec.select());
        }
        if (query.isConstructType()) {
            return quads(exec.constructQuads());
        }
        if (query.isDescribeType()) {
            return triples(exec.describeTriples());
        }
        return new QueryExecResult(exec.ask());
    }

    private QueryExecResult rows(RowSet found) {
        List<Binding> rows = new ArrayList<>();
        take(found, rows::add);
        return new QueryExecResult(RowSetStream.create(found.getResultVars(), rows.iterator()));
    }

    private QueryExecResult quads(Iterator<Quad> found) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        take(found, dataset::add);
        RdfText.prefix(dataset);
        return new QueryExecResult(dataset);
    }

    private QueryExecResult triples(Iterator<Triple> found) {
        Graph graph = GraphFactory.createDefaultGraph();
        take(found, graph::add);
        RdfText.prefix(graph);
        return new QueryExecResult(graph);
    }

    private <T> void take(Iterator<T> found, Consumer<T> sink) {
        for (int taken = 0; taken < most && found.hasNext(); taken++) {
            sink.accept(found.next());
        }
        if (found.hasNext()) {
            action.setResponseHeader(CUT, "true");
        }
    }
}
