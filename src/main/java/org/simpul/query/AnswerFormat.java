package org.simpul.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** How an answer is written. */
public enum AnswerFormat {
    /** Aligned columns for the eye. */
    TABLE,
    /** SPARQL 1.1 Query Results CSV. */
    CSV,
    /** SPARQL 1.1 Query Results TSV. */
    TSV,
    /** SPARQL 1.1 Query Results JSON. */
    JSON,
    /** SPARQL 1.1 Query Results XML. */
    XML,
    /** A table in Markdown. */
    MARKDOWN;

    /** Whether people read it, and see what {@link NamedQuery#shown} leaves; programs get all columns. */
    public boolean isForPeople() {
        return this == TABLE || this == MARKDOWN;
    }

    /**
     * The answer in this format; ends in a line feed. Triples are Turtle in every format.
     *
     * @param width how many characters a line of a table may have
     */
    public String write(Answer answer, int width) {
        if (answer instanceof Answer.Triples triples) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RDFDataMgr.write(out, triples.graph(), Lang.TURTLE);
            return out.toString(StandardCharsets.UTF_8);
        }
        if (answer instanceof Answer.Truth truth) {
            return truth(truth.value());
        }
        Answer.Rows rows = (Answer.Rows) answer;
        return switch (this) {
            case TABLE -> new TextTable(width).format(rows);
            case MARKDOWN -> markdown(rows);
            case CSV, TSV, JSON, XML -> standard(rows);
        };
    }

    private String truth(boolean value) {
        if (this == JSON || this == XML) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer().write(out, value, ARQ.getContext());
            return out.toString(StandardCharsets.UTF_8);
        }
        return (value ? "yes" : "no") + "\n";
    }

    private String standard(Answer.Rows rows) {
        List<Var> variables = rows.columns().stream().map(Var::alloc).toList();
        RowSet set = RowSetStream.create(
                variables,
                rows.rows().stream().map(row -> binding(variables, row)).iterator());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer().write(out, set, ARQ.getContext());
        return out.toString(StandardCharsets.UTF_8);
    }

    private RowSetWriter writer() {
        Lang lang = switch (this) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case XML -> ResultSetLang.RS_XML;
            default -> ResultSetLang.RS_JSON;
        };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private static Binding binding(List<Var> variables, List<Optional<Node>> row) {
        BindingBuilder builder = BindingFactory.builder();
        for (int i = 0; i < variables.size(); i++) {
            Var variable = variables.get(i);
            row.get(i).ifPresent(term -> builder.add(variable, term));
        }
        return builder.build();
    }

    private static String markdown(Answer.Rows rows) {
        String head = row(rows.columns());
        String rule = row(rows.columns().stream().map(c -> "---").toList());
        return head
                + rule
                + rows.rows().stream()
                        .map(r -> row(r.stream()
                                .map(c -> TextTable.cell(c).replace("|", "\\|"))
                                .toList()))
                        .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
