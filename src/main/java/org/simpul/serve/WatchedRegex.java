package org.simpul.serve;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** REGEX that ends with the time of its query. */
final class WatchedRegex extends E_Regex {

    private final Deadline deadline;

    WatchedRegex(ExprList args, Deadline deadline) {
        super(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null);
        this.deadline = deadline;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String flags = args.size() > 2 ? text(args.get(2)) : null;
        Pattern pattern = RegexEngine.makePattern("REGEX", text(args.get(1)), flags);
        try {
            return NodeValue.booleanReturn(
                    pattern.matcher(deadline.watch(text(args.get(0)))).find());
        } catch (StackOverflowError e) {
            throw new ExprEvalException("REGEX: the pattern is too complex for the text");
        }
    }

    @Override
    public Expr copy(ExprList args) {
        return new WatchedRegex(args, deadline);
    }

    /** The text of a string, with or without a language. */
    static String text(NodeValue value) {
        if (!value.isString() && !value.isLangString()) {
            throw new ExprEvalException("not a string: " + value);
        }
        return value.asNode().getLiteralLexicalForm();
    }
}
