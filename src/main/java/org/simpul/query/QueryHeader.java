package org.simpul.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the comments at the top of a query, line by line. */
final class QueryHeader {

    private final String text;
    private String name;
    private final Map<String, String> questions = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, List<String>> headings = new LinkedHashMap<>();
    private Map<String, String> behind = Map.of();
    private final List<QueryView.Edge> edges = new ArrayList<>();
    private List<String> columns = List.of();
    private int rows;

    private QueryHeader(String stem, String text) {
        this.name = stem;
        this.text = text;
    }

    /** The query of this text, called by the stem of its file where its header does not say how. */
    static NamedQuery read(String stem, String text) {
        QueryHeader header = new QueryHeader(stem, text);
        text.lines().takeWhile(line -> line.startsWith("#")).forEach(header::line);
        return header.query();
    }

    private void line(String line) {
        String entry = line.substring(1).strip();
        int colon = entry.indexOf(": ");
        if (colon < 0) {
            return;
        }
        String[] key = entry.substring(0, colon).split("@", 2);
        String language = key.length == 2 ? key[1] : "en";
        String value = entry.substring(colon + 2).strip();
        switch (key[0]) {
            case "name" -> name = value;
            case "question" -> questions.put(language, value);
            case "param" -> parameter(key.length == 2, language, value);
            case "columns" -> headings.put(language, QueryView.words(value));
            case "behind" -> behind = QueryView.pairs(value);
            case "edge" -> edges.add(QueryView.Edge.parse(value));
            case "expect" -> expect(value);
            default -> {}
        }
    }

    /** A parameter in English, or what one that was read already is called in another language. */
    private void parameter(boolean translates, String language, String value) {
        if (!translates) {
            Parameter parameter = Parameter.parse(value);
            parameters.put(parameter.name(), parameter);
            return;
        }
        String[] parts = value.split(" ", 2);
        Parameter known = parameters.get(parts[0]);
        if (known == null || parts.length < 2 || !parts[1].matches("\"[^\"]*\"")) {
            throw new QueryException(
                    "a parameter's translation stands below it and is written: NAME \"DESCRIPTION\"; this is not: "
                            + value);
        }
        parameters.put(parts[0], known.described(language, parts[1].substring(1, parts[1].length() - 1)));
    }

    /** What a query gives: {@code columns=a,b rows>=1 on sample}. */
    private void expect(String value) {
        String[] parts = value.split(" ");
        if (parts.length < 2 || !parts[0].startsWith("columns=") || !parts[1].matches("rows>=\\d+")) {
            throw new QueryException("an expectation is written: columns=a,b rows>=1 on sample; this is not: " + value);
        }
        columns = List.of(parts[0].substring("columns=".length()).split(","));
        rows = Integer.parseInt(parts[1].substring("rows>=".length()));
    }

    private NamedQuery query() {
        QueryView view = new QueryView(headings, behind, List.copyOf(edges));
        return new NamedQuery(name, questions, List.copyOf(parameters.values()), columns, rows, view, text);
    }
}
