package org.simpul.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What a query gives. */
public sealed interface Answer {

    /**
     * The answer of a SELECT query.
     *
     * @param columns the names of the columns
     * @param rows the rows; each has a cell a column, empty where the query leaves it open
     */
    record Rows(List<String> columns, List<List<Optional<Node>>> rows) implements Answer {}

    /** The answer of an ASK query. */
    record Truth(boolean value) implements Answer {}

    /** The answer of a CONSTRUCT or DESCRIBE query. */
    record Triples(Graph graph) implements Answer {}

    /** Runs a query to its end. */
    static Answer of(Query query, QueryExec exec) {
        if (query.isAskType()) {
            return new Truth(exec.ask());
        }
        if (query.isConstructType()) {
            return new Triples(exec.construct());
        }
        if (query.isDescribeType()) {
            return new Triples(exec.describe());
        }
        return rows(exec.select());
    }

    private static Rows rows(RowSet found) {
        List<Var> variables = found.getResultVars();
        List<List<Optional<Node>>> rows = new ArrayList<>();
        found.forEachRemaining(row -> rows.add(
                variables.stream().map(v -> Optional.ofNullable(row.get(v))).toList()));
        return new Rows(variables.stream().map(Var::getVarName).toList(), List.copyOf(rows));
    }
}
