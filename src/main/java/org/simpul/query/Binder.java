package org.simpul.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts terms in the place of a query's parameters. Values become RDF terms and never SPARQL text. */
final class Binder {

    private final LabelResolver labels;

    Binder(LabelResolver labels) {
        this.labels = labels;
    }

    /** The terms of the parameters that have a value, by their names. */
    Map<String, Node> values(NamedQuery named, Map<String, String> arguments) {
        refuseUnknown(named, arguments);
        Map<String, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : named.parameters()) {
            value(parameter, arguments).ifPresent(value -> terms.put(parameter.name(), term(parameter, value)));
        }
        return terms;
    }

    /** The query with these terms in it. */
    static Query bind(Query query, Map<String, Node> values) {
        Map<Var, Node> terms = new HashMap<>();
        values.forEach((name, value) -> {
            if (name.equals(Parameter.LIMIT)) {
                query.setLimit(limit(value));
            } else {
                terms.put(Var.alloc(name), value);
            }
        });
        return terms.isEmpty()
                ? query
                : QueryTransformOps.replaceVars(unsorted(untested(query, terms.keySet()), terms.keySet()), terms);
    }

    /** The query that no longer sorts by what is the same in all rows. */
    private static Query unsorted(Query query, Set<Var> bound) {
        Optional.ofNullable(query.getOrderBy())
                .ifPresent(order -> order.removeIf(by -> by.getExpression().isVariable()
                        && bound.contains(by.getExpression().asVar())));
        return query;
    }

    /** The query that no longer tests whether variables have a value which get one: terms cannot stand in such tests, and other servers would refuse the text. */
    private static Query untested(Query query, Set<Var> bound) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new ExprTransformCopy() {
            @Override
            public Expr transform(ExprFunction1 test, Expr tested) {
                boolean known = test instanceof E_Bound && tested.isVariable() && bound.contains(tested.asVar());
                return known ? NodeValue.TRUE : super.transform(test, tested);
            }
        });
    }

    private static long limit(Node number) {
        long rows = Long.parseLong(number.getLiteralLexicalForm());
        if (rows < 0) {
            throw new QueryException(Parameter.LIMIT + " is a number of rows, not less than 0");
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
                    "this query needs --param " + parameter.name() + "=… (" + parameter.description("en") + ")");
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
                case PREDICATE -> labels.predicate(parameter.name(), value);
            };
        } catch (DateTimeException e) {
            throw new QueryException(parameter.name() + " is a day such as 2023-12-31, not " + value, e);
        } catch (NumberFormatException e) {
            throw new QueryException(parameter.name() + " is a number, not " + value, e);
        }
    }
}
