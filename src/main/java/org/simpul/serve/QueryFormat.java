package org.simpul.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;

/** The form in which a client wants the answer to a query by a parameter, where Fuseki takes one besides the header {@code Accept}. */
final class QueryFormat {

    private static final String[] NAMES = {"output", "format", "results"};

    private QueryFormat() {}

    /**
     * Looks at what a request names.
     *
     * @throws org.apache.jena.fuseki.servlets.ActionErrorException where no answer to such a query comes in this form
     */
    static void check(HttpAction action, Query query) {
        boolean rows = query.isSelectType() || query.isAskType();
        Optional<String> name = Stream.of(NAMES)
                .map(action::getRequestParameter)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst();
        if (name.filter(one -> !(rows ? ofRows(one) : ofGraphs(one))).isPresent()) {
            throw StoreProblems.refusal(
                    action,
                    HttpServletResponse.SC_BAD_REQUEST,
                    rows
                            ? "Rows come as json, xml, csv or tsv, or as a media type of these."
                            : "Triples come as turtle, nt, xml, json-ld, trig or n-quads, or as a media type of these.");
        }
    }

    private static boolean ofRows(String name) {
        String type = type(name, Responses.shortNamesResultSet);
        return type.equals(WebContent.contentTypeTextPlain)
                || Optional.ofNullable(WebContent.contentTypeToLangResultSet(type))
                        .filter(RowSetWriterRegistry::isRegistered)
                        .isPresent();
    }

    private static boolean ofGraphs(String name) {
        return Optional.ofNullable(RDFLanguages.contentTypeToLang(type(name, Responses.shortNamesGraph)))
                .map(RDFWriterRegistry::defaultSerialization)
                .isPresent();
    }

    private static String type(String name, Map<String, String> shortNames) {
        return shortNames.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }
}
