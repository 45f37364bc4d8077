package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the SPARQL services say when they cannot answer, and how long a query may run. */
class StoreProblemsTest {

    private static final String ASK = "/simpul/sparql?query=ASK%7B%7D";
    private static final String ENDLESS = "/simpul/sparql?query="
            + Served.encode(
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER (?a != ?d && ?d != ?g) }");

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.start(folder, Duration.ofSeconds(600));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format=%F0%9F%98%80",
                "output=%E4%B8%AD",
                "results=%E2%80%AE",
                "format=echo-me",
                "output=%3Cscript%3Eecho-me",
                "format=thrift%0d%0aecho-me:x",
                "force-accept=echo-me",
                "callback=echo-me",
                "stylesheet=echo-me",
                "timeout=echo-me",
                "default-graph-uri=echo-me%E4%B8%AD%20x"
            })
    void repeatsNothingOfWhatItRefuses(String parameter) {
        for (String query :
                new String[] {"ASK {}", "SELECT * { ?s ?p ?o } LIMIT 1", "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1"}) {
            HttpResponse<String> answer = served.get("/simpul/sparql?query=" + Served.encode(query) + "&" + parameter);
            assertThat(answer.statusCode()).isIn(200, 400);
            assertThat(answer.body()).doesNotContain("echo-me");
            assertThat(answer.headers().map().toString()).doesNotContain("echo-me");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ASK {}, output=json",
        "ASK {}, format=text",
        "ASK {}, results=XML",
        "ASK {}, format=",
        "ASK {}, output=application/sparql-results%2Bjson",
        "SELECT * {}, output=csv",
        "CONSTRUCT WHERE {?s ?p ?o} LIMIT 1, output=ttl",
        "CONSTRUCT WHERE {?s ?p ?o} LIMIT 1, format=application/n-quads",
        "DESCRIBE <urn:x>, format=json-ld"
    })
    void formsThatThereAreAreTaken(String query, String parameter) {
        assertThat(served.get("/simpul/sparql?query=" + Served.encode(query) + "&" + parameter)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?x { ?x | expected is one of",
                "ASK { echoed:me ?p ?o } | a prefix is not declared",
                "ASK { 中文 } | line 1, column",
                "ASK { ?s ?p '\\q' } | no word of the language",
                "SELECT (<http://echo.me/>() AS ?x) {} | Functions beyond the standard are off."
            })
    void aFaultyQueryIsExplainedInTheGrammarsWords(String query, String words) {
        HttpResponse<String> answer = served.ask(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words).doesNotContain("echo").doesNotContain("中");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/simpul/data?graph=urn:echo-me",
                "/simpul/data?graph=%E4%B8%AD%20echo-me",
                "/simpul/data?graph=urn:a&graph=urn:echo-me",
                "/simpul/data?default&graph=urn:echo-me",
                "/simpul?graph=urn:echo-me%F0%9F%98%80"
            })
    void graphsThatAreNotThereAreNotNamed(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).endsWith(".\n").doesNotContain("echo-me");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    }

    @Test
    void theTimeIsTheSmallerOfWhatIsAskedForAndTheLimit() {
        assertThat(timeout(served.get(ASK))).isEqualTo("600");
        assertThat(timeout(served.get(ASK + "&timeout=7"))).isEqualTo("7");
        assertThat(timeout(served.get(ASK + "&timeout=0.5"))).isEqualTo("0.5");
        assertThat(timeout(served.get(ASK + "&timeout=601"))).isEqualTo("600");
        assertThat(timeout(served.get(ASK + "&timeout=999999999"))).isEqualTo("600");
    }

    @Test
    void aQueryEndsWhenItsClientWantsAndSaysWhenToTryAgain() {
        HttpResponse<String> answer = served.get(ENDLESS + "&timeout=0.4");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(timeout(answer)).isEqualTo("0.4");
        assertThat(answer.headers().firstValue("Retry-After")).contains("600");
        assertThat(answer.body()).contains("took too long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "-1", "soon", "1e9", "NaN", "5,5", "99999999999999999999", "%0d%0aX:y", "0.0001", "٥"})
    void aTimeThatIsNoneIsRefusedAndNotLogged(String timeout) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            HttpResponse<String> answer =
                    served.get(ASK + "&timeout=" + Served.encode(timeout).replace("%25", "%"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("a number of seconds above zero");
            assertThat(served.get(ASK + "&forged%0d%0aline=x").statusCode()).isEqualTo(200);
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("X:y").doesNotContain("line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ASK,
                "/simpul/sparql",
                "/simpul/data",
                "/simpul/data?graph=https%3A%2F%2Fw3id.org%2Fsimpul%2Fid%2Fgraph%2Flexicon",
                "/simpul?query=ASK%7B%7D",
                "/simpul/data?graph=urn:none",
                "/",
                "/id/state/indonesia",
                "/id/state/indonesia.ttl",
                "/ontology",
                "/sitemap.xml",
                "/style.css",
                "/assets/visual.css",
                "/data/network.json",
                "/nothing"
            })
    void headSaysWhatGetSaysWithoutTheBody(String path) {
        HttpResponse<String> get = served.get(path);
        HttpResponse<String> head = Served.send(served.to(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String header : new String[] {"Content-Type", "ETag", "Vary", "Link", "Location", "X-SPARQL-MaxRows"}) {
            assertThat(head.headers().firstValue(header))
                    .as(header)
                    .isEqualTo(get.headers().firstValue(header));
        }
        String length = head.headers().firstValue("Content-Length").orElse("none");
        int bytes = get.body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(length).isIn("none", Integer.toString(bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "/id/state/indonesia, 'GET, HEAD, OPTIONS', 'GET, HEAD'",
        "/id/state/indonesia.ttl, 'GET, HEAD, OPTIONS', 'GET, HEAD'",
        "/id/state/nowhere, 'GET, HEAD, OPTIONS', 'GET, HEAD'",
        "/ontology, 'GET, HEAD, OPTIONS', 'GET, HEAD'",
        "/ontology.ttl, 'GET, HEAD, OPTIONS', 'GET, HEAD'",
        "/.well-known/void, 'GET, HEAD, OPTIONS', 'GET, HEAD'",
        "/data/network.json, 'GET, HEAD, OPTIONS', 'GET, HEAD'",
        "/simpul/data, 'GET, HEAD, OPTIONS', 'GET, HEAD'",
        "/simpul/sparql, 'GET, HEAD, POST, OPTIONS', 'GET, HEAD, POST'",
        "/simpul, 'GET, HEAD, POST, OPTIONS', 'GET, HEAD, POST'",
        "/id/state/indonesia.html, 'GET, HEAD, OPTIONS', ",
        "/, 'GET, HEAD, OPTIONS', ",
        "/ontologies, 'GET, HEAD, OPTIONS', "
    })
    void pagesOfOtherSitesMayAskForDataAsTheyLike(String path, String allow, String open) {
        HttpResponse<String> before = Served.send(served.to(path)
                .headers("Origin", "https://other.example", "Access-Control-Request-Headers", "if-none-match")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(before.statusCode()).isEqualTo(204);
        assertThat(before.headers().firstValue("Allow")).contains(allow);
        assertThat(before.headers().firstValue("Access-Control-Allow-Methods").orElse(null))
                .isEqualTo(open);
        assertThat(before.headers().firstValue("Access-Control-Allow-Headers").isPresent())
                .isEqualTo(open != null);
        HttpResponse<String> get = served.get(path, "Origin", "https://other.example");
        assertThat(get.headers().firstValue("Access-Control-Allow-Origin").orElse(null))
                .isEqualTo(open == null ? null : "*");
        assertThat(before.headers().firstValue("Access-Control-Allow-Headers").orElse("If-None-Match"))
                .contains("If-None-Match");
    }

    private static String timeout(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-SPARQL-Timeout").orElse("");
    }
}
