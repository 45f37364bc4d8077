package org.simpul.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How answers of a query are shown to people: which columns, by which words, and where they lead. Whatever a program reads has every column by the name of its variable.
 *
 * @param headings the words above the columns, by language ({@code en}, {@code id}); columns that come after them are not shown
 * @param behind which column holds the IRI of what another column names
 * @param edges the edges of the network that a row tells of
 */
public record QueryView(Map<String, List<String>> headings, Map<String, String> behind, List<Edge> edges) {

    static final QueryView NONE = new QueryView(Map.of(), Map.of(), List.of());

    /**
     * An edge: who, by which relation, to whom. Each is a column, a parameter, or a term of the ontology such as {@code tc:ratified}.
     *
     * @param from where it begins
     * @param relation the relation
     * @param to where it ends
     */
    public record Edge(String from, String relation, String to) {

        private static final int PARTS = 3;

        static Edge parse(String header) {
            String[] parts = header.split(" ");
            if (parts.length != PARTS) {
                throw new QueryException("an edge is written: FROM RELATION TO; this is not: " + header);
            }
            return new Edge(parts[0], parts[1], parts[2]);
        }
    }

    /** The words above the columns in this language, else in English; empty where the query has none. */
    List<String> headings(String language) {
        return headings.getOrDefault(language, headings.getOrDefault("en", List.of()));
    }

    /** The words of a header line: {@code member, role, from}. */
    static List<String> words(String header) {
        return List.of(header.split("\\s*,\\s*"));
    }

    /** The pairs of a header line: {@code member=actor role=relation}. */
    static Map<String, String> pairs(String header) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Arrays.stream(header.split(" ")).forEach(pair -> {
            int equal = pair.indexOf('=');
            if (equal < 1) {
                throw new QueryException(
                        "what stands behind columns is written: COLUMN=COLUMN …; this is not: " + header);
            }
            pairs.put(pair.substring(0, equal), pair.substring(equal + 1));
        });
        return pairs;
    }
}
