package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does beside answering queries: limits, search, graphs, its own description, figures, a log, an orderly end. */
class ServicesTest {

    private static final int MOST = 40;
    private static final String TEXT = "PREFIX text: <http://jena.apache.org/text#> ";

    @TempDir
    static Path folder;

    private static Path log;
    private static Served served;

    @BeforeAll
    static void start() {
        log = folder.resolve("access.log");
        served =
                Served.start(folder, ServerSettings.standard().withMaxRows(MOST).withAccessLog(log));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { ?s ?p ?o }, true",
        "SELECT * { ?s ?p ?o } LIMIT 40, false",
        "SELECT * { ?s ?p ?o } LIMIT 41, true",
        "CONSTRUCT WHERE { ?s ?p ?o }, true",
        "CONSTRUCT WHERE { ?s a <urn:none> }, false",
        "DESCRIBE ?s { ?s ?p ?o }, true",
        "DESCRIBE <urn:none>, false",
        "ASK { ?s ?p ?o }, false"
    })
    void aHeaderTellsTheLimitAndWhetherItWasReached(String query, boolean cut) {
        HttpResponse<String> response = served.ask(query, "Accept", query.startsWith("S") ? "text/csv" : "*/*");
        assertThat(response.headers().firstValue("X-SPARQL-MaxRows")).contains(Integer.toString(MOST));
        assertThat(response.headers().firstValue("X-SPARQL-Truncated").isPresent())
                .isEqualTo(cut);
        assertThat(response.headers()
                        .firstValue("Access-Control-Expose-Headers")
                        .orElse(""))
                .contains("X-SPARQL-MaxRows")
                .contains("X-SPARQL-Truncated");
        if (query.startsWith("S")) {
            assertThat(response.body().lines()).hasSize(MOST + 1);
        }
    }

    @Test
    void aCutGraphHasNoMoreTriplesThanTheLimit() {
        DatasetGraph read = DatasetGraphFactory.create();
        String body = served.ask("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "application/n-triples")
                .body();
        RDFParser.fromString(body, Lang.NTRIPLES).parse(read);
        assertThat(read.getDefaultGraph().size()).isEqualTo(MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "?s text:query 'meratifikasi', true",
        "?s text:query ('diratifikasi' 'lang:id'), true",
        "?s text:query (<http://www.w3.org/2004/02/skos/core#prefLabel> 'ratifications'@en), true",
        "(?s ?score ?text) text:query ('proses bali' 10), true",
        "{ SELECT ?s { ?s text:query 'meratifikasi' } }, true",
        "BIND('meratifikasi' AS ?words) ?s text:query ?words, true",
        "?s text:query 'tidakada', false"
    })
    void sparqlSearchesText(String pattern, boolean found) {
        String query = TEXT + "ASK { " + pattern.replace("'proses bali'", "'+proses +bali'") + " }";
        assertThat(served.ask(query, "Accept", "application/sparql-results+json")
                        .body())
                .contains(Boolean.toString(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?s text:query 'an \"unfinished phrase'",
                "?s text:query ('a' 'highlight:e:(x+x+)+y')",
                "BIND(CONCAT('((((((((((((((((((((', '((((((((((((((((') AS ?q) ?s text:query ?q",
                "?s text:query '/(a|aa|b|ab){90}(a|aa|b|ab){90}(a|b){90}z/'"
            })
    void aSearchThatIsNotUnderstoodOrTakesTooLongIsRefused(String pattern) {
        Instant started = Instant.now();
        HttpResponse<String> response = served.ask(TEXT + "SELECT * { " + pattern + " }");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"})
    void withoutAQueryTheEndpointDescribesItself(String type) {
        HttpResponse<String> response = served.get("/simpul/sparql", "Accept", type);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type))
                .parse(read);
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        assertThat(read.getDefaultGraph()
                        .contains(
                                NodeFactory.createURI(served.server().url() + "simpul/sparql"),
                                NodeFactory.createURI(sd + "supportedLanguage"),
                                NodeFactory.createURI(sd + "SPARQL11Query")))
                .isTrue();
    }

    @Test
    void graphsCanBeReadByAll() {
        String graph = "/simpul/data?graph=" + Served.encode("https://w3id.org/simpul/id/graph/lexicon");
        assertThat(served.get(graph, "Accept", "text/turtle").body()).contains("Indonesia");
        assertThat(served.get(graph, "Accept", "application/rdf+xml").statusCode())
                .isEqualTo(200);
        assertThat(served.get("/simpul/data?graph=urn:none").statusCode()).isEqualTo(404);
        assertThat(served.get("/simpul/data", "Accept", "application/n-quads").body())
                .contains("graph/lexicon>");
        assertThat(served.get("/simpul/data?graph=urn:a&default").statusCode()).isEqualTo(400);
        assertThat(served.get("/simpul/data?graph=file:///etc/passwd").statusCode())
                .isEqualTo(404);
    }

    @Test
    void prometheusFindsFigures() {
        served.ask("ASK {}");
        HttpResponse<String> response = served.get("/$/metrics");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(response.body())
                .containsPattern("simpul_requests_seconds_count\\{method=\"GET\",part=\"sparql\",status=\"200\"} [1-9]")
                .contains("jvm_memory_used_bytes")
                .contains("process_uptime_seconds")
                .contains("fuseki_requests")
                .doesNotContain(folder.toString());
        served.get("/a-name-of-my-own-choice-17");
        assertThat(served.get("/$/metrics").body()).doesNotContain("choice-17");
    }

    @Test
    void theAccessLogHasALineForEachRequest() throws Exception {
        served.get("/?marker=4711%0Aforged");
        List<String> lines = List.of();
        for (int i = 0; i < 50 && lines.isEmpty(); i++) {
            lines = lines();
            Thread.sleep(50);
        }
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("\"GET /?marker=4711%0Aforged HTTP/")
                .contains(" 200 ");
    }

    @Test
    void aRunningRequestMayEndWhenTheServerStops() throws Exception {
        Served other = Served.start(folder.resolve("other"), ServerSettings.standard());
        String slow = "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 50000 } }";
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> other.ask(slow, "Accept", "text/csv"));
        Thread.sleep(200);
        other.close();
        assertThat(answer.join().statusCode()).isEqualTo(200);
        assertThat(answer.join().body()).contains("50000");
    }

    @Test
    void aQueryThatOutlastsTheStopIsToldSo() throws Exception {
        Served other = Served.start(folder.resolve("cut"), ServerSettings.standard());
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER (?a != ?d && ?d != ?g) }";
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> other.ask(endless));
        String running =
                "fuseki_requests{dataset=\"/simpul\",description=\"SPARQL Query\",endpoint=\"sparql\",operation=\"query\"} 1.0";
        while (!other.get("/$/metrics").body().contains(running)) {
            Thread.sleep(20);
        }
        Instant started = Instant.now();
        other.server().close();
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(12));
        assertThat(answer.join().statusCode()).isEqualTo(503);
        other.close();
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("4711"))
                .toList();
    }
}
