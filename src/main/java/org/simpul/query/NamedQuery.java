package org.simpul.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * A query of the library.
 *
 * @param name what it is called by
 * @param questions the question it answers, by language ({@code en}, {@code id})
 * @param parameters what can be given to it
 * @param columns the columns it gives, as its header says; empty where it does not
 * @param minimumRows how many rows it gives on the sample at least, with its default parameters
 * @param view how its answers are shown
 * @param text the SPARQL
 */
public record NamedQuery(
        String name,
        Map<String, String> questions,
        List<Parameter> parameters,
        List<String> columns,
        int minimumRows,
        QueryView view,
        String text) {

    private static final Pattern ENGLISH = Pattern.compile("(LANG\\(\\?\\w+\\) = )\"en\"");

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

    static NamedQuery parse(String stem, String text) {
        return QueryHeader.read(stem, text);
    }

    /** The question in this language, else in English, else nothing. */
    public String question(String language) {
        return questions.getOrDefault(language, questions.getOrDefault("en", ""));
    }

    /** The parameter of this name. */
    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }

    /** The query that gives names in this language: where it filters for English ones, {@code LANG(?name) = "en"}, it filters for those. */
    NamedQuery in(String language) {
        String other = ENGLISH.matcher(text).replaceAll("$1\"" + language + "\"");
        return new NamedQuery(name, questions, parameters, columns, minimumRows, view, other);
    }

    /** What a person sees of rows: the columns that have words above them, by these words. All columns by their names where the query has no words. */
    public Answer.Rows shown(Answer.Rows rows, String language) {
        List<String> headings = view.headings(language);
        if (headings.isEmpty() || headings.size() > rows.columns().size()) {
            return rows;
        }
        return new Answer.Rows(
                headings,
                rows.rows().stream().map(row -> row.subList(0, headings.size())).toList());
    }

    /**
     * The query for somebody who goes on from it: without the header lines that are for programs, in a language, with values in the place of parameters.
     *
     * @param language of the names it gives
     * @param values terms for parameters, by their names
     */
    public String written(String language, Map<String, Node> values) {
        return WrittenQuery.of(in(language), language, values);
    }
}
