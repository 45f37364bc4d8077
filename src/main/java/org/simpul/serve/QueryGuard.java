package org.simpul.serve;

import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransform;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.XSD;

/**
 * Which queries strangers may ask: standard SPARQL and no more, which neither reaches other servers nor loads Java classes nor outlasts its time. Jena's own language has more than the
 * standard, such as functions of its own and calls of a function whose name is computed; none of that is taken.
 */
final class QueryGuard {

    static final String TOO_DEEP = "The query is nested too deeply.";
    private static final int DEEPEST = 200;

    /** The one property beyond the standard: full-text search, whose index sees to what it is asked. */
    private static final String TEXT = "http://jena.apache.org/text#query";

    /** Properties by which Jena runs code. */
    private static final List<String> CODE = List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

    private QueryGuard() {}

    /** A query that is not taken; the message says why. */
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /**
     * Looks at a query before it is run.
     *
     * @throws RefusedException where it is no standard SPARQL or asks for what is off
     */
    static void check(String text) {
        refuseDepth(text);
        try {
            watch(QueryFactory.create(text, "http://localhost/", Syntax.syntaxSPARQL_11), Deadline.in(Duration.ZERO));
        } catch (QueryException e) {
            throw new RefusedException("This is not SPARQL 1.1: " + SyntaxProblem.explain(e));
        } catch (StackOverflowError e) {
            throw new RefusedException(TOO_DEEP);
        }
    }

    /**
     * The same query with regular expressions that end at the deadline.
     *
     * @throws RefusedException where it asks for what is off
     */
    static Query watch(Query query, Deadline deadline) {
        return QueryTransformOps.transform(query, patterns(), expressions(deadline));
    }

    /** Refuses patterns that are off. */
    static ElementTransform patterns() {
        return new Patterns();
    }

    /** Refuses functions that are off, and lets regular expressions end at the deadline. */
    static ExprTransform expressions(Deadline deadline) {
        return new Functions(new Patterns(), deadline);
    }

    /** Refuses by counting brackets what would overflow the stack of the parser or of those after it. */
    static void refuseDepth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            if (depth > DEEPEST) {
                throw new RefusedException(TOO_DEEP);
            }
        }
    }

    /** A path that is more than a property has no predicate, and runs no code. */
    static void refuseCode(Node predicate) {
        if (predicate == null || !predicate.isURI() || predicate.getURI().equals(TEXT)) {
            return;
        }
        if (CODE.stream().anyMatch(predicate.getURI()::startsWith)) {
            throw new RefusedException("Properties that run code are off.");
        }
    }

    private static final class Patterns extends ElementTransformCopyBase {

        @Override
        public Element transform(ElementService element, Node service, Element pattern) {
            throw new RefusedException("SERVICE is off: this server does not ask others.");
        }

        @Override
        public Element transform(ElementTriplesBlock element) {
            element.patternElts().forEachRemaining(triple -> refuseCode(triple.getPredicate()));
            return super.transform(element);
        }

        @Override
        public Element transform(ElementPathBlock element) {
            element.patternElts().forEachRemaining(path -> refuseCode(path.getPredicate()));
            return super.transform(element);
        }
    }

    private static final class Functions extends ExprTransformApplyElementTransform {

        private final Deadline deadline;

        Functions(Patterns patterns, Deadline deadline) {
            super(patterns);
            this.deadline = deadline;
        }

        /** Jena leaves alone what is counted or summed; it can hold all that is off. */
        @Override
        public Expr transform(ExprAggregator sum) {
            ExprList counted = sum.getAggregator().getExprList();
            return counted == null
                    ? sum
                    : new ExprAggregator(
                            sum.getVar(), sum.getAggregator().copy(ExprTransformer.transform(this, counted)));
        }

        @Override
        public Expr transform(ExprFunctionN function, ExprList args) {
            if (function instanceof E_Regex) {
                return new WatchedRegex(args, deadline);
            }
            if (function instanceof E_StrReplace) {
                return new WatchedReplace(args, deadline);
            }
            String name = function.getFunctionIRI();
            if (name != null && !name.startsWith(XSD.NS)) {
                throw new RefusedException("Functions beyond the standard are off.");
            }
            return super.transform(function, args);
        }
    }
}
