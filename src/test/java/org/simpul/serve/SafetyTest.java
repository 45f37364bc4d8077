package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries what Fuseki would allow unless told otherwise, and what else a stranger may try. */
class SafetyTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int KILO = 1024;

    @TempDir
    static Path folder;

    private static Served served;
    private static long size;
    private static HttpServer bait;
    private static final AtomicInteger CAUGHT = new AtomicInteger();

    @BeforeAll
    static void start() throws IOException {
        served = Served.start(folder, Duration.ofSeconds(1));
        size = served.store().size();
        bait = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bait.createContext("/", exchange -> {
            CAUGHT.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        bait.start();
    }

    @AfterAll
    static void stop() {
        served.close();
        bait.stop(0);
    }

    @AfterEach
    void nothingWasWrittenNorFetched() {
        assertThat(served.store().size()).isEqualTo(size);
        assertThat(CAUGHT).hasValue(0);
    }

    private static String bait() {
        return "http://localhost:" + bait.getAddress().getPort() + "/bait";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/simpul/sparql", "/simpul", "/simpul/update", "/simpul/", "/"})
    void thereIsNoUpdate(String path) {
        for (String update : List.of(
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "LOAD <file:///etc/passwd>",
                "LOAD <" + bait() + ">",
                "CLEAR ALL",
                "DELETE WHERE { ?s ?p ?o }")) {
            refused(served.post(path, "application/sparql-update", update));
            refused(served.post(path, FORM, "update=" + Served.encode(update)));
            refused(served.post(path, "application/sparql-query", update));
            refused(served.get(
                    path.equals("/")
                            ? "/simpul/sparql?query=" + Served.encode(update)
                            : path + "?update=" + Served.encode(update)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/simpul/data",
                "/simpul/upload",
                "/simpul",
                "/simpul/sparql",
                "/simpul/get",
                "/simpul/shacl",
                "/simpul/patch"
            })
    void nothingCanBeUploaded(String path) {
        String jsonld = "{\"@context\": \"" + bait() + "\", \"@id\": \"urn:a\", \"name\": \"b\"}";
        for (String target : List.of(path, path + "?default", path + "?graph=urn:g")) {
            for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
                refused(Served.send(served.to(target)
                        .header("Content-Type", "text/turtle")
                        .method(method, text("<urn:a> <urn:b> <urn:c> ."))));
                refused(Served.send(served.to(target)
                        .header("Content-Type", "application/ld+json")
                        .method(method, text(jsonld))));
                refused(Served.send(served.to(target)
                        .header("Content-Type", "application/n-quads")
                        .method(method, text("<urn:a> <urn:b> <urn:c> <urn:g> ."))));
            }
        }
    }

    @Test
    void multipartFormsAreNoUpload() {
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ttl\"\r\nContent-Type: text/turtle\r\n\r\n<urn:a> <urn:b> <urn:c> .\r\n--x--\r\n";
        for (String path : List.of("/simpul", "/simpul/sparql", "/simpul/upload", "/")) {
            refused(served.post(path, "multipart/form-data; boundary=x", body));
        }
    }

    @Test
    void serviceIsOffWhereverItStands() {
        String service = "SERVICE <" + bait() + "> { ?s ?p ?o }";
        for (String pattern : List.of(
                service,
                service.replace("SERVICE", "SERVICE SILENT"),
                "{ SELECT * { " + service + " } }",
                "{ SELECT * { { SELECT * { OPTIONAL { " + service + " } } } } }",
                "?s ?p ?o FILTER EXISTS { " + service + " }",
                "?s ?p ?o FILTER NOT EXISTS { ?s ?p ?o FILTER (?o = 1 || EXISTS { " + service + " }) }",
                "?s ?p ?o MINUS { " + service + " }",
                "{ ?s ?p ?o } UNION { GRAPH ?g { " + service + " } }",
                "BIND(<" + bait() + "> AS ?where) SERVICE ?where { ?s ?p ?o }",
                "BIND(EXISTS { " + service + " } AS ?there)")) {
            HttpResponse<String> response = served.ask("SELECT * { " + pattern + " }");
            assertThat(response.statusCode()).as(pattern).isEqualTo(400);
            assertThat(response.body()).contains("SERVICE is off");
            refused(served.ask("ASK { " + pattern + " }"));
            refused(served.ask("CONSTRUCT { <urn:a> <urn:b> <urn:c> } WHERE { " + pattern + " }"));
            refused(served.ask("DESCRIBE ?s { " + pattern + " }"));
        }
        refused(served.ask("SELECT (EXISTS { " + service + " } AS ?x) {}"));
        refused(served.ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { " + service + " })"));
        refused(served.ask("SELECT (COUNT(EXISTS { " + service + " }) AS ?n) { ?s ?p ?o }"));
        refused(served.ask("SELECT * { ?s ?p ?o } ORDER BY (EXISTS { " + service + " })"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } }",
                "EXISTS { ?s <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?o }",
                "<java:org.apache.jena.sparql.function.library.now>()",
                "<http://jena.apache.org/ARQ/function#now>()"
            })
    void whatIsOffIsOffInsideOfSumsToo(String off) {
        for (String query : List.of(
                "SELECT (COUNT(" + off + ") AS ?n) { ?s ?p ?o }",
                "SELECT (1 + SUM(IF(" + off + ", 1, 0)) AS ?n) { ?s ?p ?o }",
                "SELECT (MAX(STRLEN(STR(" + off + "))) AS ?n) { ?s ?p ?o }",
                "SELECT * { { SELECT (GROUP_CONCAT(" + off + "; SEPARATOR=',') AS ?n) { ?s ?p ?o } } }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (SAMPLE(" + off + "))",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s ORDER BY COUNT(DISTINCT " + off + ")")) {
            HttpResponse<String> response = served.ask(query);
            assertThat(response.statusCode()).as(query).isEqualTo(400);
            assertThat(response.body()).containsPattern("SERVICE is off|Functions beyond|Properties that run code");
        }
    }

    @Test
    void sumsAreCountedAsWritten() {
        String rows = "{ VALUES ?x { 'a' 'b' 'b' 'ab' } }";
        String query = "SELECT (COUNT(*) AS ?all) (COUNT(DISTINCT ?x) AS ?different)"
                + " (SUM(IF(REGEX(?x, 'b'), 1, 0)) AS ?fit) (GROUP_CONCAT(DISTINCT REPLACE(?x, 'b', 'c'); SEPARATOR='|') AS ?text) "
                + rows;
        assertThat(served.ask(query, "Accept", "text/csv").body().strip().lines())
                .containsExactly("all,different,fit,text", "4,3,3,a|c|ac");
    }

    @Test
    void noFileAndNoOtherServerBecomesAGraph() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:secret> <urn:b> <urn:c> .");
        for (String name : List.of(secret.toUri().toString(), bait(), "file:///etc/passwd")) {
            for (String query : List.of(
                    "SELECT * FROM <" + name + "> { ?s ?p ?o }",
                    "SELECT * FROM NAMED <" + name + "> { GRAPH ?g { ?s ?p ?o } }",
                    "SELECT * { GRAPH <" + name + "> { ?s ?p ?o } }")) {
                assertThat(served.ask(query, "Accept", "text/csv")
                                .body()
                                .strip()
                                .lines())
                        .as(query)
                        .hasSize(1);
            }
            String all = "/simpul/sparql?query="
                    + Served.encode("SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
            assertThat(served.get(all + "&default-graph-uri=" + Served.encode(name), "Accept", "text/csv")
                            .body()
                            .strip()
                            .lines())
                    .hasSize(1);
            assertThat(served.get(all + "&named-graph-uri=" + Served.encode(name), "Accept", "text/csv")
                            .body()
                            .strip()
                            .lines())
                    .hasSize(1);
        }
    }

    @Test
    void classesOfTheProgramAreNoFunctions() {
        String name = "java:org.apache.jena.sparql.function.library.now";
        refused(served.ask("SELECT (<" + name + ">() AS ?x) {}"));
        refused(served.ask("SELECT * { ?s ?p ?o FILTER (<" + name + ">()) }"));
        refused(served.ask(
                "SELECT * { { SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?o } } }"));
        refused(served.ask("SELECT (<http://www.w3.org/2005/xpath-functions#matches>('xxxx', '(x+x+)+y') AS ?x) {}"));
        refused(served.ask(
                "SELECT * { FILTER EXISTS { { SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {} } } }"));
        refused(served.ask("SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a' 'b') }"));
        refused(served.ask("SELECT (CALL(<" + name + ">) AS ?x) {}"));
        refused(served.ask("SELECT (CALL(IRI(CONCAT('java', ':x'))) AS ?x) {}"));
    }

    @Test
    void otherSitesMayAskWithoutCredentials() {
        HttpResponse<String> response = served.ask("ASK {}", "Origin", "https://other.example");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> before = Served.send(served.to("/simpul/sparql")
                .headers(
                        "Origin",
                        "https://other.example",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(before.statusCode()).isEqualTo(204);
        assertThat(before.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(before.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD, POST");
        assertThat(before.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(served.get("/", "Origin", "https://other.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(served.get("/$/ping", "Origin", "https://other.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void bodiesHaveALimit() {
        String big = "ASK { FILTER(?x = \"" + "x".repeat(2 * KILO * KILO) + "\") }";
        assertThat(served.post("/simpul/sparql", "application/sparql-query", big)
                        .statusCode())
                .isEqualTo(413);
        assertThat(served.post("/simpul/sparql", FORM, "query=" + Served.encode(big))
                        .statusCode())
                .isEqualTo(413);
        HttpRequest.BodyPublisher chunked = HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(big.getBytes(StandardCharsets.UTF_8)));
        refused(Served.send(served.to("/simpul/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(chunked)));
        refused(Served.send(
                served.to("/simpul/sparql").header("Content-Type", FORM).POST(chunked)));
        String fits = "ASK { FILTER(?x = \"" + "x".repeat(500 * KILO) + "\") }";
        assertThat(served.post("/simpul/sparql", "application/sparql-query", fits)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void compressedBodiesAreNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(("ASK {}" + " ".repeat(50 * KILO * KILO)).getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<String> response = Served.send(served.to("/simpul/sparql")
                .headers("Content-Type", "application/sparql-query", "Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray())));
        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void headersHaveALimit() throws IOException {
        assertThat(statusLine("GET /simpul/sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                        + "x".repeat(9 * KILO) + "\r\n\r\n"))
                .contains(" 431 ");
        assertThat(statusLine("GET /simpul/sparql?query=ASK%7B%7D" + "%20".repeat(4 * KILO)
                        + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .containsPattern(" 4(14|31) ");
        assertThat(statusLine("GET /simpul/sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                        + "x".repeat(6 * KILO) + "\r\n\r\n"))
                .contains(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&timeout=600", "&timeout=600000,600000", "&timeout=0"})
    void aClientCannotExtendTheTimeOfAQuery(String extension) {
        String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER (?a != ?d && ?d != ?g) }";
        Instant started = Instant.now();
        HttpResponse<String> response = served.get("/simpul/sparql?query=" + Served.encode(query) + extension);
        assertThat(response.statusCode()).isIn(400, 503);
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILTER REGEX(?long, '(x+x+)+y')",
                "FILTER REGEX(?long, CONCAT('(x+x+)', '+y'), 'i')",
                "BIND(REPLACE(?long, '(x+x+)+y', 'z') AS ?r)",
                "FILTER EXISTS { ?s ?p ?o FILTER REGEX(?long, '^(x|xx)+y$') }",
                "FILTER(REGEX(?long, '(.*)*y'))",
                "{ SELECT (SUM(IF(REGEX('LONG', '^(x|xx)+y$'), 1, 0)) AS ?n) {} }",
                "{ SELECT (MAX(REPLACE('LONG', '(x+x+)+y', 'z')) AS ?n) {} }"
            })
    void aRegularExpressionEndsWithTheTimeOfItsQuery(String test) {
        String text = "x".repeat(5_000);
        String query = "SELECT * { BIND('" + text + "' AS ?long) " + test.replace("LONG", text) + " }";
        Instant started = Instant.now();
        assertThat(served.post("/simpul/sparql", "application/sparql-query", query)
                        .statusCode())
                .isIn(200, 503);
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$/datasets",
                "/$/datasets/simpul",
                "/$/server",
                "/$/status",
                "/$/stats",
                "/$/stats/simpul",
                "/$/metrics/x",
                "/$/compact/simpul",
                "/$/backup/simpul",
                "/$/backups-list",
                "/$/tasks",
                "/$/sleep",
                "/$/reload",
                "/$/shutdown",
                "/$/logs",
                "/$/validate/query",
                "/#/manage",
                "/manage.html",
                "/index.html",
                "/dataset.html",
                "/WEB-INF/web.xml",
                "/simpul/../../etc/passwd",
                "/static/x"
            })
    void thereIsNoManagement(String path) {
        for (String method : List.of("GET", "POST", "DELETE")) {
            String target = path.replace("#", "%23");
            refused(Served.send(served.to(target).method(method, HttpRequest.BodyPublishers.noBody())));
        }
    }

    @Test
    void pingAnswers() {
        assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "COPY", "PROPFIND"})
    void onlyReadingMethodsAreKnown(String method) throws IOException {
        for (String path : List.of("/", "/simpul/sparql", "/query/documents", "/$/ping", "/nothing")) {
            assertThat(statusLine(method + " " + path
                            + " HTTP/1.1\r\nHost: localhost\r\nX-Echo: me\r\nContent-Length: 0\r\n\r\n"))
                    .contains(" 405 ");
        }
    }

    @Test
    void nothingOfTheCallerIsPutAroundAnAnswer() {
        String ask = "/simpul/sparql?query=" + Served.encode("ASK {}");
        assertThat(served.get(ask + "&callback=alert").statusCode()).isEqualTo(400);
        assertThat(served.get(
                                ask + "&stylesheet=https://other.example/x.xsl",
                                "Accept",
                                "application/sparql-results+xml")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/query/documents",
                "/query/none",
                "/simpul/sparql?query=x",
                "/nothing",
                "/$/ping",
                "/style.css",
                "/simpul/none"
            })
    void everyAnswerTiesTheBrowsersHands(String path) {
        HttpResponse<String> response = served.get(path);
        String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).contains("default-src 'none'").contains("script-src 'self';");
        // the query editor is a library that writes style elements; nothing else may
        assertThat(policy.replace(path.startsWith("/query") ? "style-src 'self' 'unsafe-inline'" : "none", ""))
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void aFaultyQueryIsNotShownAsMarkup() {
        HttpResponse<String> response = served.ask("<script>alert(1)</script>", "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        HttpResponse<String> missing = served.get("/%3Cscript%3Ealert(1)%3C/script%3E", "Accept", "text/html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).doesNotContain("<script>");
    }

    @Test
    void deepNestingIsRefusedAndTheServerLivesOn() {
        String deep = "ASK { " + "{".repeat(100_000) + "}".repeat(100_000) + " }";
        assertThat(served.post("/simpul/sparql", "application/sparql-query", deep)
                        .statusCode())
                .isEqualTo(400);
        String sums = "ASK { FILTER(" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ") }";
        assertThat(served.post("/simpul/sparql", "application/sparql-query", sums)
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.ask("ASK {}").statusCode()).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> response) {
        assertThat(response.statusCode())
                .as("%s %s", response.request().method(), response.uri())
                .isBetween(400, 499);
    }

    private static HttpRequest.BodyPublisher text(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    /** Sends bytes that the client library would not. */
    private static String statusLine(String request) throws IOException {
        try (Socket socket = new Socket("localhost", served.server().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                line.append((char) c);
            }
            return line.toString();
        }
    }
}
