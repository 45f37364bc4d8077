package org.simpul.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.simpul.query.Answer;

/**
 * A row of a query's answer.
 *
 * @param cells the terms by the names of their columns; an open cell is not there
 */
record Row(Map<String, Node> cells) {

    /** The rows of an answer. */
    static List<Row> of(Answer.Rows answer) {
        List<Row> rows = new ArrayList<>();
        for (List<Optional<Node>> line : answer.rows()) {
            Map<String, Node> cells = new HashMap<>();
            for (int i = 0; i < line.size(); i++) {
                String column = answer.columns().get(i);
                line.get(i).ifPresent(term -> cells.put(column, term));
            }
            rows.add(new Row(cells));
        }
        return List.copyOf(rows);
    }

    /** The term of a column, where it has one. */
    Optional<Node> find(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /**
     * The term of a column that is never open.
     *
     * @throws IllegalArgumentException where it is
     */
    Node get(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("the column is open: " + column));
    }

    /** The number of a column that is never open. */
    int number(String column) {
        return Integer.parseInt(get(column).getLiteralLexicalForm());
    }
}
