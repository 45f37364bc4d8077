package org.simpul.serve;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** REPLACE that ends with the time of its query. */
final class WatchedReplace extends E_StrReplace {

    private final Deadline deadline;

    WatchedReplace(ExprList args, Deadline deadline) {
        super(args.get(0), args.get(1), args.get(2), args.size() > 3 ? args.get(3) : null);
        this.deadline = deadline;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String flags = args.size() > 3 ? WatchedRegex.text(args.get(3)) : null;
        String pattern = WatchedRegex.text(args.get(1));
        String text = WatchedRegex.text(args.get(0));
        try {
            Matcher matcher = RegexEngine.makePattern("REPLACE", pattern, flags).matcher(deadline.watch(text));
            return NodeValue.makeNode(like(args.get(0).asNode(), replaced(matcher, WatchedRegex.text(args.get(2)))));
        } catch (StackOverflowError | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage());
        }
    }

    @Override
    public Expr copy(ExprList args) {
        return new WatchedReplace(args, deadline);
    }

    /** Replaces each match; as Jena does, an empty match counts only where it is the first. */
    private static String replaced(Matcher matcher, String replacement) {
        StringBuilder text = new StringBuilder();
        for (boolean first = true; matcher.find(); first = false) {
            if (first || matcher.start() < matcher.end()) {
                matcher.appendReplacement(text, replacement);
            }
        }
        matcher.appendTail(text);
        return text.toString();
    }

    private static Node like(Node literal, String text) {
        String language = literal.getLiteralLanguage();
        return language == null || language.isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, language);
    }
}
