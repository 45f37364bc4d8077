package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cases of the W3C's SPARQL 1.1 Protocol test suite, by their names there, in requests of our own that ask for the same. A case is one request or several in turn, and what the answer to each
 * must be.
 */
final class ProtocolCases {

    private static final String DATA = "http://data.example/data";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";

    private ProtocolCases() {}

    /** What an answer must be. */
    enum Answer {
        TRUE,
        ROWS,
        RDF,
        ONE_RESOLVED_IRI,
        DONE,
        REFUSED
    }

    /** A request; an empty type sends none. */
    record Step(String method, String parameters, String type, String body, Charset charset, Answer answer) {

        void run(Served served, String path, Optional<String> credentials) {
            HttpRequest.Builder request = served.to(path + (parameters.isEmpty() ? "" : "?" + parameters))
                    .method(
                            method,
                            body.isEmpty()
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(body.getBytes(charset)));
            if (!type.isEmpty()) {
                request.header("Content-Type", type);
            }
            credentials.ifPresent(value -> request.header("Authorization", value));
            check(Served.send(request));
        }

        private void check(HttpResponse<String> response) {
            String format = response.headers().firstValue("Content-Type").orElse("");
            if (answer == Answer.REFUSED) {
                assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
                return;
            }
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 399);
            switch (answer) {
                case TRUE -> {
                    assertThat(format).startsWith("application/sparql-results+");
                    assertThat(response.body()).containsPattern("<boolean>true|\"boolean\"\\s*:\\s*true");
                }
                case ROWS ->
                    assertThat(format).containsPattern("application/sparql-results\\+|text/csv|text/tab-separated");
                case RDF -> assertThat(format).containsPattern("text/turtle|application/(rdf\\+xml|n-triples|ld\\+json)");
                case ONE_RESOLVED_IRI ->
                    assertThat(response.body()).containsPattern("<uri>http[^<]+/test</uri>");
                default -> {}
            }
        }
    }

    /** A case and its name in the suite. */
    record Case(String name, List<Step> steps) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The three graphs that the suite wants in the store, as an update. */
    static String graphs() {
        StringBuilder update = new StringBuilder("INSERT DATA {");
        for (int i = 1; i <= 3; i++) {
            update.append(" GRAPH <").append(DATA).append(i).append("> { <").append(DATA).append(i).append("> a <urn:Document> }");
        }
        return update.append(" }").toString();
    }

    /** Cases of queries. */
    static List<Case> queries() {
        String both = "ASK { <" + DATA + "1> a ?t . <" + DATA + "2> a ?u }";
        String named = "ASK { GRAPH ?g { <" + DATA + "1> a ?t } GRAPH ?h { <" + DATA + "2> a ?u } }";
        String full = "ASK { <" + DATA + "3> a ?t GRAPH ?g { <" + DATA + "1> a ?u } GRAPH ?h { <" + DATA + "2> a ?v } }";
        String defaults = parameters("default-graph-uri", 1, 2);
        String names = parameters("named-graph-uri", 1, 2);
        return List.of(
                one("query_get", get("query=" + encode("ASK {}"), Answer.TRUE)),
                one("query_post_form", post("", FORM, "query=" + encode("ASK {}"), Answer.TRUE)),
                one("query_post_direct", post("", QUERY, "ASK {}", Answer.TRUE)),
                one("query_dataset_default_graphs_get", get("query=" + encode(both) + "&" + defaults, Answer.TRUE)),
                one("query_dataset_default_graphs_post", post(defaults, QUERY, both, Answer.TRUE)),
                one("query_dataset_named_graphs_get", get("query=" + encode(named) + "&" + names, Answer.TRUE)),
                one("query_dataset_named_graphs_post", post(names, QUERY, named, Answer.TRUE)),
                one(
                        "query_dataset_full",
                        post(parameters("default-graph-uri", 3) + "&" + names, QUERY, full, Answer.TRUE)),
                one(
                        "query_multiple_dataset",
                        post(names, QUERY, named.replace("ASK", "ASK FROM <" + DATA + "3>"), Answer.TRUE)),
                one("query_content_type_select", post("", QUERY, "SELECT (1 AS ?v) {}", Answer.ROWS)),
                one("query_content_type_ask", post("", QUERY, "ASK {}", Answer.TRUE)),
                one("query_content_type_describe", post("", QUERY, "DESCRIBE <http://data.example/>", Answer.RDF)),
                one(
                        "query_content_type_construct",
                        post("", QUERY, "CONSTRUCT { <s> <p> 1 } WHERE {}", Answer.RDF)),
                one("bad_query_method", step("PUT", "query=" + encode("ASK {}"), FORM, "", Answer.REFUSED)),
                one(
                        "bad_multiple_queries",
                        get("query=" + encode("ASK {}") + "&query=" + encode("SELECT * {}"), Answer.REFUSED)),
                one("bad_query_wrong_media_type", post("", "text/plain", "ASK {}", Answer.REFUSED)),
                one("bad_query_missing_form_type", post("", "", "query=" + encode("ASK {}"), Answer.REFUSED)),
                one("bad_query_missing_direct_type", post("", "", "ASK {}", Answer.REFUSED)),
                one("bad_query_non_utf8", utf16(QUERY, "ASK {}")),
                one("bad_query_syntax", get("query=" + encode("ASK {"), Answer.REFUSED)));
    }

    /** Cases of updates that must be refused, whoever sends them. */
    static List<Case> badUpdates() {
        return List.of(
                one("bad_update_get", get("update=" + encode("CLEAR ALL"), Answer.REFUSED)),
                one(
                        "bad_multiple_updates",
                        post("", FORM, "update=" + encode("CLEAR NAMED") + "&update=CLEAR+DEFAULT", Answer.REFUSED)),
                one("bad_update_wrong_media_type", post("", "text/plain", "CLEAR NAMED", Answer.REFUSED)),
                one("bad_update_missing_form_type", post("", "", "update=" + encode("CLEAR NAMED"), Answer.REFUSED)),
                one("bad_update_missing_direct_type", post("", "", "CLEAR NAMED", Answer.REFUSED)),
                one("bad_update_non_utf8", utf16(UPDATE, "CLEAR NAMED")),
                one("bad_update_syntax", post("", FORM, "update=" + encode("CLEAR XYZ"), Answer.REFUSED)),
                one(
                        "bad_update_dataset_conflict",
                        post(
                                parameters("using-named-graph-uri", 1),
                                UPDATE,
                                "WITH <urn:g> DELETE { ?s ?p 'a' } INSERT { ?s ?p 'b' } WHERE { ?s ?p 'a' }",
                                Answer.REFUSED)));
    }

    /** Cases of updates that the writer may send. */
    static List<Case> updates() {
        String copy = "INSERT { GRAPH <urn:out> { ?s <urn:in> <urn:found> } } WHERE { %s }";
        String plain = copy.formatted("?s a <urn:Document>");
        String inGraphs = copy.formatted("GRAPH ?g { ?s a <urn:Document> }");
        String anywhere = "INSERT { GRAPH <urn:out> { ?s <urn:in> ?in } } WHERE { { GRAPH ?in { ?s a <urn:Document> } }"
                + " UNION { ?s a <urn:Document> BIND('default' AS ?in) } }";
        return List.of(
                new Case("update_post_form", List.of(post("", FORM, "update=" + encode(fresh("")), Answer.DONE))),
                new Case("update_post_direct", List.of(post("", UPDATE, fresh(""), Answer.DONE))),
                new Case(
                        "update_dataset_default_graph",
                        List.of(
                                post(parameters("using-graph-uri", 1), UPDATE, fresh(plain), Answer.DONE),
                                found("<urn:found>", "<urn:found>", "1", "2 3"))),
                new Case(
                        "update_dataset_default_graphs",
                        List.of(
                                post(parameters("using-graph-uri", 1, 2), UPDATE, fresh(plain), Answer.DONE),
                                found("<urn:found>", "<urn:found>", "1 2", "3"))),
                new Case(
                        "update_dataset_named_graphs",
                        List.of(
                                post(parameters("using-named-graph-uri", 1, 2), UPDATE, fresh(inGraphs), Answer.DONE),
                                found("<urn:found>", "<urn:found>", "1 2", "3"))),
                new Case(
                        "update_dataset_full",
                        List.of(
                                post(
                                        parameters("using-graph-uri", 1) + "&" + parameters("using-named-graph-uri", 2),
                                        UPDATE,
                                        fresh(anywhere),
                                        Answer.DONE),
                                found("'default'", "<" + DATA + "2>", "1 2", "3"))),
                new Case(
                        "update_base_uri",
                        List.of(
                                post(
                                        "",
                                        UPDATE,
                                        "CLEAR SILENT GRAPH <urn:b> ; INSERT DATA { GRAPH <urn:b> { <urn:s> <urn:p> <test> } }",
                                        Answer.DONE),
                                post(
                                        "",
                                        QUERY,
                                        "SELECT ?o { GRAPH <urn:b> { <urn:s> <urn:p> ?o } }",
                                        Answer.ONE_RESOLVED_IRI))));
    }

    /** Clears the store, puts the three graphs in and then does the rest. */
    private static String fresh(String rest) {
        return "CLEAR ALL ; " + graphs() + (rest.isEmpty() ? "" : " ; " + rest);
    }

    private static Step found(String first, String second, String there, String missing) {
        List<String> patterns = new ArrayList<>();
        for (String number : there.split(" ")) {
            patterns.add("<" + DATA + number + "> <urn:in> " + (number.equals("1") ? first : second));
        }
        StringBuilder ask = new StringBuilder("ASK { GRAPH <urn:out> { " + String.join(" . ", patterns) + " }");
        for (String number : missing.split(" ")) {
            ask.append(" FILTER NOT EXISTS { GRAPH <urn:out> { <" + DATA + number + "> ?p ?o } }");
        }
        return post("", QUERY, ask.append(" }").toString(), Answer.TRUE);
    }

    private static String parameters(String name, int... numbers) {
        List<String> parts = new ArrayList<>();
        for (int number : numbers) {
            parts.add(name + "=" + encode(DATA + number));
        }
        return String.join("&", parts);
    }

    private static Case one(String name, Step step) {
        return new Case(name, List.of(step));
    }

    private static Step get(String parameters, Answer answer) {
        return step("GET", parameters, "", "", answer);
    }

    private static Step post(String parameters, String type, String body, Answer answer) {
        return step("POST", parameters, type, body, answer);
    }

    private static Step utf16(String type, String body) {
        return new Step("POST", "", type + "; charset=UTF-16", body, StandardCharsets.UTF_16, Answer.REFUSED);
    }

    private static Step step(String method, String parameters, String type, String body, Answer answer) {
        return new Step(method, parameters, type, body, StandardCharsets.UTF_8, answer);
    }

    private static String encode(String text) {
        return Served.encode(text);
    }
}
