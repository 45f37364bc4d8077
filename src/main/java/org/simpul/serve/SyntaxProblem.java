package org.simpul.serve;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryParseException;

/**
 * What is wrong with a query: where, and what the grammar expects there. The parser's message repeats what was sent; this one holds words of the grammar alone.
 */
final class SyntaxProblem {

    private static final String EXPECTING = "Was expecting";
    private static final Pattern TOKEN = Pattern.compile("(?m)^ +(\\S+)");
    private static final int MOST = 24;

    private SyntaxProblem() {}

    /** A sentence that goes on after a colon. */
    static String explain(RuntimeException problem) {
        String message = String.valueOf(problem.getMessage());
        return place(problem) + what(message);
    }

    private static String place(RuntimeException problem) {
        return problem instanceof QueryParseException parse && parse.getLine() > 0
                ? "line " + parse.getLine() + ", column " + parse.getColumn() + ": "
                : "";
    }

    private static String what(String message) {
        int expecting = message.indexOf(EXPECTING);
        if (expecting >= 0) {
            return "expected is " + expected(message.substring(expecting)) + ".";
        }
        if (message.contains("Unresolved prefixed name")) {
            return "a prefix is not declared.";
        }
        return message.contains("Lexical error") ? "this is no word of the language." : "it means nothing.";
    }

    /** The names of the grammar's words, one in a line of the parser's message. */
    private static String expected(String list) {
        String words = TOKEN.matcher(list)
                .results()
                .map((MatchResult word) -> word.group(1))
                .limit(MOST)
                .collect(Collectors.joining(" "));
        return TOKEN.matcher(list).results().count() > MOST ? "one of many words, such as " + words : "one of " + words;
    }
}
