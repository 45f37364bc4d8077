package org.simpul.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A query of the library.
 *
 * @param name what it is called by
 * @param questions the question it answers, by language ({@code en}, {@code id})
 * @param parameters what can be given to it
 * @param columns the columns it gives, as its header says; empty where it does not
 * @param minimumRows how many rows it gives on the sample at least, with its default parameters
 * @param text the SPARQL
 */
public record NamedQuery(
        String name,
        Map<String, String> questions,
        List<Parameter> parameters,
        List<String> columns,
        int minimumRows,
        String text) {

    /**
     * Reads a query file. Header lines are comments at its top; a file without them is a query without parameters, called as the file.
     *
     * @throws QueryException where the file cannot be read or its header is wrong
     */
    public static NamedQuery read(Path file) {
        try {
            String stem = file.getFileName().toString().replaceFirst("\\.rq$", "");
            return parse(stem, Files.readString(file));
        } catch (IOException e) {
            throw new QueryException("cannot read the query " + file, e);
        }
    }

    /** The question in this language, else in English, else nothing. */
    public String question(String language) {
        return questions.getOrDefault(language, questions.getOrDefault("en", ""));
    }

    /** The parameter of this name. */
    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }

    static NamedQuery parse(String stem, String text) {
        String name = stem;
        Map<String, String> questions = new LinkedHashMap<>();
        List<Parameter> parameters = new ArrayList<>();
        Expectation expectation = Expectation.NONE;
        for (String line : text.split("\n")) {
            if (!line.startsWith("#")) {
                break;
            }
            String entry = line.substring(1).strip();
            int colon = entry.indexOf(": ");
            String key = colon < 0 ? "" : entry.substring(0, colon);
            String value = colon < 0 ? "" : entry.substring(colon + 2).strip();
            switch (key.replaceFirst("@.*", "")) {
                case "name" -> name = value;
                case "question" -> questions.put(key.substring(key.indexOf('@') + 1), value);
                case "param" -> parameters.add(Parameter.parse(value));
                case "expect" -> expectation = Expectation.parse(value);
                default -> {}
            }
        }
        return new NamedQuery(name, questions, parameters, expectation.columns(), expectation.rows(), text);
    }

    /** The header line that says what a query gives: {@code columns=a,b rows>=1 on sample}. */
    private record Expectation(List<String> columns, int rows) {

        private static final Expectation NONE = new Expectation(List.of(), 0);

        static Expectation parse(String value) {
            String[] parts = value.split(" ");
            if (parts.length < 2 || !parts[0].startsWith("columns=") || !parts[1].matches("rows>=\\d+")) {
                throw new QueryException(
                        "an expectation is written: columns=a,b rows>=1 on sample; this is not: " + value);
            }
            return new Expectation(
                    List.of(parts[0].substring("columns=".length()).split(",")),
                    Integer.parseInt(parts[1].substring("rows>=".length())));
        }
    }
}
