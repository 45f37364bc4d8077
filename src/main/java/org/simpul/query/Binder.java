package org.simpul.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.simpul.graph.Simpul;

/** Puts terms in the place of a query's parameters. Values become RDF terms and never SPARQL text. */
final class Binder {

    /** A parameter of this name sets how many rows are given. */
    private static final String LIMIT = "limit";

    private final LabelResolver labels;

    Binder(LabelResolver labels) {
        this.labels = labels;
    }

    Query bind(NamedQuery named, Query query, Map<String, String> arguments) {
        refuseUnknown(named, arguments);
        Map<Var, Node> terms = new HashMap<>();
        for (Parameter parameter : named.parameters()) {
            value(parameter, arguments).ifPresent(value -> {
                if (parameter.name().equals(LIMIT)) {
                    query.setLimit(limit(term(parameter, value)));
                } else {
                    terms.put(Var.alloc(parameter.name()), term(parameter, value));
                }
            });
        }
        return terms.isEmpty() ? query : QueryTransformOps.replaceVars(query, terms);
    }

    private static long limit(Node number) {
        long rows = Long.parseLong(number.getLiteralLexicalForm());
        if (rows < 0) {
            throw new QueryException(LIMIT + " is a number of rows, not less than 0");
        }
        return rows;
    }

    private static Optional<String> value(Parameter parameter, Map<String, String> arguments) {
        String given = arguments.get(parameter.name());
        if (given != null && !given.isBlank()) {
            return Optional.of(given.strip());
        }
        if (parameter.standard().isEmpty() && !parameter.optional()) {
            throw new QueryException(
                    "this query needs --param " + parameter.name() + "=… (" + parameter.description() + ")");
        }
        return parameter.standard();
    }

    private static void refuseUnknown(NamedQuery named, Map<String, String> arguments) {
        for (String name : arguments.keySet()) {
            if (named.parameter(name).isEmpty()) {
                String known = named.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
                throw new QueryException(named.name() + " has no parameter " + name + "; "
                        + (known.isEmpty() ? "it has none" : "it has: " + known));
            }
        }
    }

    private Node term(Parameter parameter, String value) {
        try {
            return switch (parameter.type()) {
                case IRI -> labels.resolve(parameter.name(), value);
                case DATE -> NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
                case STRING -> NodeFactory.createLiteralString(value);
                case INTEGER ->
                    NodeFactory.createLiteralDT(Long.toString(Long.parseLong(value)), XSDDatatype.XSDinteger);
                case DECIMAL ->
                    NodeFactory.createLiteralDT(new BigDecimal(value).toPlainString(), XSDDatatype.XSDdecimal);
                case PREDICATE -> Terms.iri(value).orElseGet(() -> predicate(parameter, value));
            };
        } catch (DateTimeException e) {
            throw new QueryException(parameter.name() + " is a day such as 2023-12-31, not " + value, e);
        } catch (NumberFormatException e) {
            throw new QueryException(parameter.name() + " is a number, not " + value, e);
        }
    }

    private static Node predicate(Parameter parameter, String value) {
        if (!value.matches("[A-Za-z]+")) {
            throw new QueryException(parameter.name() + " is a property such as cooperatesWith, not " + value);
        }
        return Simpul.term(value);
    }
}
