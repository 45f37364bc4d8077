package org.simpul.serve;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Which queries strangers may ask: standard SPARQL, which neither reaches other servers nor loads Java classes. Jena's own language has more than the standard, such as calling a function
 * whose name is computed; none of that is taken.
 */
final class QueryGuard {

    private static final String JAVA = "java:";
    private static final String TOO_DEEP = "The query is nested too deeply.";
    private static final int DEEPEST = 200;

    private QueryGuard() {}

    /** A query that is not taken; the message says why. */
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(String message, Throwable cause) {
            super(message, cause);
        }

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
            Query query = QueryFactory.create(text, "http://localhost/", Syntax.syntaxSPARQL_11);
            if (query.getQueryPattern() != null) {
                Op op = Algebra.compile(query);
                Walker.walk(op, new Patterns(), new Functions());
            }
        } catch (QueryException e) {
            throw new RefusedException("This is not SPARQL 1.1: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new RefusedException(TOO_DEEP, e);
        }
    }

    /** Refuses by counting brackets what would overflow the stack of the parser or of those after it. */
    private static void refuseDepth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            if (depth > DEEPEST) {
                throw new RefusedException(TOO_DEEP);
            }
        }
    }

    private static void refuseJava(String name) {
        if (name != null && name.regionMatches(true, 0, JAVA, 0, JAVA.length())) {
            throw new RefusedException("Functions written in Java are off.");
        }
    }

    private static final class Patterns extends OpVisitorBase {

        @Override
        public void visit(OpService op) {
            throw new RefusedException("SERVICE is off: this server does not ask others.");
        }

        @Override
        public void visit(OpBGP op) {
            op.getPattern().forEach(triple -> refuseJava(triple.getPredicate().toString()));
        }
    }

    private static final class Functions extends ExprVisitorBase {

        @Override
        public void visit(ExprFunctionN function) {
            refuseJava(function.getFunctionIRI());
        }
    }
}
