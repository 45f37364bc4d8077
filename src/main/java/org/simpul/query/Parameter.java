package org.simpul.query;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter of a named query: a variable of that name, for which a term is put in.
 *
 * @param name the variable's name without its question mark; {@code limit} stands for the number of rows instead
 * @param type what values it takes
 * @param standard the value it has unless another is given, as written
 * @param optional whether it may be left out, which leaves the variable open
 * @param descriptions what it is, in a few words, by language ({@code en}, {@code id})
 */
public record Parameter(
        String name, Type type, Optional<String> standard, boolean optional, Map<String, String> descriptions) {

    /** A parameter of this name sets how many rows are given. */
    static final String LIMIT = "limit";

    /** What values a parameter takes. */
    public enum Type {
        /** An IRI, or a label of a thing in the store. */
        IRI,
        /** A day, written 2023-12-31. */
        DATE,
        STRING,
        INTEGER,
        DECIMAL,
        /** A property of the ontology, by its local name or its label. */
        PREDICATE
    }

    private static final Pattern HEADER = Pattern.compile(
            "(\\w+) (iri|date|string|integer|decimal|predicate)(?: (optional|default=(<[^>]*>|\\S+)))? \"([^\"]*)\"");

    /**
     * Reads a parameter from a query's header, such as {@code institution iri default=<https://…> "whose members"}.
     *
     * @throws QueryException where it is written otherwise
     */
    static Parameter parse(String header) {
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            throw new QueryException(
                    "a parameter is written: NAME TYPE [optional or default=VALUE] \"DESCRIPTION\"; this is not: "
                            + header);
        }
        boolean optional = "optional".equals(matcher.group(3));
        Type type = Type.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
        return new Parameter(
                matcher.group(1),
                type,
                Optional.ofNullable(matcher.group(4)),
                optional,
                Map.of("en", matcher.group(5)));
    }

    /** What it is, in this language, else in English. */
    public String description(String language) {
        return descriptions.getOrDefault(language, descriptions.getOrDefault("en", ""));
    }

    /** The same parameter, described in another language too. */
    Parameter described(String language, String description) {
        Map<String, String> all = new LinkedHashMap<>(descriptions);
        all.put(language, description);
        return new Parameter(name, type, standard, optional, Map.copyOf(all));
    }
}
