package org.simpul.query;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Writes a query with values in the place of its parameters, for people: what is put in stays readable, and the rest is as its author wrote it. Where a variable is asked for, sorted by or tested for a value, its
 * value cannot stand in its place and is given to it at the head of the pattern instead.
 */
final class WrittenQuery {

    private static final Pattern SELECTED = Pattern.compile("(?s)SELECT(.*?)\\{|ORDER BY(.*)$");

    private WrittenQuery() {}

    static String of(NamedQuery query, String language, Map<String, Node> values) {
        String body = query.text()
                .lines()
                .dropWhile(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n"))
                .strip();
        for (Map.Entry<String, Node> value : values.entrySet()) {
            body = with(body, value.getKey(), value.getValue());
        }
        String question = query.question(language);
        return (question.isEmpty() ? "" : "# " + question + "\n\n") + body + "\n";
    }

    private static String with(String body, String name, Node value) {
        if (name.equals(Parameter.LIMIT)) {
            return body + "\nLIMIT " + value.getLiteralLexicalForm();
        }
        String term = Matcher.quoteReplacement(NodeFmtLib.strNT(value));
        return keepsItsVariable(body, name)
                ? body.replaceFirst("\\{", "{\n  VALUES ?" + name + " { " + term + " }")
                : body.replaceAll("\\?" + name + "\\b", term);
    }

    private static boolean keepsItsVariable(String body, String name) {
        Pattern variable = Pattern.compile("\\?" + name + "\\b");
        return body.contains("BOUND(?" + name + ")")
                || SELECTED.matcher(body)
                        .results()
                        .anyMatch(part -> variable.matcher(part.group()).find());
    }
}
