package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.graph.Iris;
import org.simpul.graph.Network;
import org.simpul.graph.Ontology;
import org.simpul.store.QuadSource;
import org.simpul.store.RemoteStore;

/** A server with a writer: what he may do, what he may not, and that nobody else may do it. */
class WriterTest {

    private static final String UPDATE = "application/sparql-update";
    private static final String TURTLE = "text/turtle";
    private static final String GRAPH = "?graph=http://t.example/g";
    private static final String TRIPLE = "<http://t.example/a> <http://t.example/b> <http://t.example/c> .";
    private static final String INSERT =
            "INSERT DATA { GRAPH <http://t.example/g> { <http://t.example/a> <http://t.example/b> <http://t.example/c> } }";

    @TempDir
    static Path folder;

    private static Served served;
    private static HttpServer bait;
    private static final AtomicInteger CAUGHT = new AtomicInteger();

    @BeforeAll
    static void start() throws IOException {
        served = Served.start(
                folder,
                ServerSettings.standard()
                        .withMaxRows(50)
                        .withWriter(new ServerSettings.Writer("penulis", "rahasia: ü")));
        bait = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bait.createContext("/", exchange -> {
            CAUGHT.incrementAndGet();
            byte[] triple = TRIPLE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", TURTLE);
            exchange.sendResponseHeaders(200, triple.length);
            exchange.getResponseBody().write(triple);
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
    void nothingWasFetched() {
        assertThat(CAUGHT).hasValue(0);
        written("DELETE", "/simpul/data" + GRAPH, "", "");
    }

    @Test
    void theWriterUpdatesByEveryForm() {
        assertThat(written("POST", "/simpul/update", UPDATE, INSERT).statusCode())
                .isEqualTo(204);
        assertThat(isThere()).isTrue();
        String form = "update=" + Served.encode(INSERT.replace("INSERT", "DELETE"));
        assertThat(written("POST", "/simpul", "application/x-www-form-urlencoded", form)
                        .statusCode())
                .isEqualTo(200);
        assertThat(isThere()).isFalse();
    }

    @Test
    void pagesShowWhatWasWritten() {
        String state = "<https://w3id.org/simpul/id/state/atlantis> a <https://w3id.org/simpul/ontology#State> ;"
                + " <http://www.w3.org/2004/02/skos/core#prefLabel> \"Atlantis\"@en .";
        assertThat(served.get("/things/State").body()).doesNotContain("Atlantis");
        written("PUT", "/simpul/data" + GRAPH, TURTLE, state);
        assertThat(served.get("/things/State").body()).contains("Atlantis");
        written("DELETE", "/simpul/data" + GRAPH, "", "");
        assertThat(served.get("/things/State").body()).doesNotContain("Atlantis");
    }

    /** The cases of the W3C's Graph Store Protocol suite, with graphs named in the query. */
    @ParameterizedTest
    @ValueSource(strings = {"/simpul/data", "/simpul"})
    void theWriterWritesGraphs(String path) {
        String graph = path + GRAPH;
        assertThat(served.get(graph).statusCode()).isEqualTo(404);
        assertThat(written("PUT", graph, TURTLE, TRIPLE).statusCode()).isEqualTo(201);
        assertThat(served.get(graph, "Accept", TURTLE).body()).contains("http://t.example/c");
        assertThat(head(graph).statusCode()).isEqualTo(200);
        assertThat(written("PUT", graph, TURTLE, "<http://t.example/a> <http://t.example/b> <http://t.example/d> .")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get(graph).body()).contains("http://t.example/d").doesNotContain("http://t.example/c");
        assertThat(written("POST", graph, TURTLE, TRIPLE).statusCode()).isEqualTo(200);
        assertThat(served.get(graph).body()).contains("http://t.example/c").contains("http://t.example/d");
        assertThat(written("PUT", graph, "text/plain; charset=utf-8", "no triples")
                        .statusCode())
                .isEqualTo(400);
        assertThat(written("PUT", graph, "application/rdf+xml", TRIPLE).statusCode())
                .isEqualTo(400);
        assertThat(served.get(graph).body()).contains("http://t.example/c").contains("http://t.example/d");
        String parts = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.ttl\"\r\n"
                + "Content-Type: text/turtle\r\n\r\n<http://t.example/a> <http://t.example/b> <http://t.example/e> .\r\n--x--\r\n";
        assertThat(written("POST", graph, "multipart/form-data; boundary=x", parts)
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get(graph).body()).contains("http://t.example/e");
        assertThat(written("DELETE", graph, "", "").statusCode()).isIn(200, 204);
        assertThat(served.get(graph).statusCode()).isEqualTo(404);
        assertThat(head(graph).statusCode()).isEqualTo(404);
        assertThat(written("DELETE", graph, "", "").statusCode()).isEqualTo(404);
        assertThat(written("PUT", path + "?default", TURTLE, TRIPLE).statusCode())
                .isIn(200, 201);
        assertThat(served.get(path + "?default").body()).contains("http://t.example/c");
        assertThat(written("DELETE", path + "?default", "", "").statusCode()).isIn(200, 204);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /simpul/update, application/sparql-update",
        "POST, /simpul, application/sparql-update",
        "PUT, /simpul/data?graph=http://t.example/g, text/turtle",
        "POST, /simpul/data?graph=http://t.example/g, text/turtle",
        "POST, /simpul?graph=http://t.example/g, text/turtle",
        "DELETE, /simpul/data?graph=http://t.example/g, text/turtle",
        "DELETE, /simpul?default, text/turtle",
        "PUT, /simpul, application/n-quads",
        "POST, /simpul/data, application/n-quads"
    })
    void nobodyElseWrites(String method, String path, String type) {
        written("PUT", "/simpul/data" + GRAPH, TURTLE, TRIPLE);
        long before = served.store().size();
        String body =
                type.equals(UPDATE) ? "CLEAR ALL" : "<http://t.example/x> <http://t.example/y> <http://t.example/z> .";
        HttpResponse<String> nameless = send(method, path, type, body);
        assertThat(nameless.statusCode()).isEqualTo(401);
        assertThat(nameless.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
        assertThat(nameless.headers().firstValue("Content-Security-Policy")).isPresent();
        for (String wrong : List.of(
                basic("penulis:", "falsch"), basic("penulis:", ""), basic("", ""), "Basic %%%", "Bearer x", "Basic")) {
            assertThat(send(method, path, type, body, "Authorization", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(401);
        }
        assertThat(served.store().size()).isEqualTo(before);
    }

    /** A browser that knows the password sends it along with whatever another site's page asks of it. */
    @ParameterizedTest
    @CsvSource({
        "Origin, https://other.example",
        "Origin, null",
        "Origin, http://localhost",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void anotherSiteCannotWriteThroughTheWritersBrowser(String header, String value) {
        String form = "update=" + Served.encode(INSERT);
        for (String path : List.of("/simpul/update", "/simpul")) {
            HttpResponse<String> response = send(
                    "POST", path, "application/x-www-form-urlencoded", form, "Authorization", writer(), header, value);
            assertThat(response.statusCode()).isEqualTo(403);
        }
        assertThat(isThere()).isFalse();
        String own = served.server().url().replaceAll("/$", "");
        assertThat(send("POST", "/simpul/update", UPDATE, INSERT, "Authorization", writer(), "Origin", own)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void otherSitesGetNoLeaveToWrite() {
        HttpResponse<String> update = send("OPTIONS", "/simpul/update", "", "", "Origin", "https://other.example");
        assertThat(update.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> data = send("OPTIONS", "/simpul/data", "", "", "Origin", "https://other.example");
        assertThat(data.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                .isEqualTo("GET, HEAD, POST");
        assertThat(data.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .doesNotContainIgnoringCase("authorization");
        assertThat(data.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void anUpdateReadsNoFileAndNoOtherServer() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), TRIPLE);
        for (String place : List.of(secret.toUri().toString(), "file:///etc/passwd", bait())) {
            for (String update : List.of(
                    "LOAD <" + place + ">",
                    "LOAD SILENT <" + place + "> INTO GRAPH <http://t.example/g>",
                    "INSERT DATA { GRAPH <http://t.example/x> { <http://t.example/x> <http://t.example/x> 1 } } ; LOAD <"
                            + place + ">",
                    "INSERT { GRAPH <http://t.example/g> { ?s ?p ?o } } WHERE { SERVICE <" + place + "> { ?s ?p ?o } }",
                    "INSERT { GRAPH <http://t.example/g> { ?s ?p ?o } } WHERE { { SELECT * { SERVICE SILENT <" + place
                            + "> { ?s ?p ?o } } } }",
                    "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER EXISTS { SERVICE <" + place + "> { ?s ?p ?o } } }",
                    "DELETE WHERE { GRAPH <http://t.example/g> { ?s <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?o } }",
                    "INSERT { GRAPH <http://t.example/g> { <http://t.example/a> <http://t.example/b> ?o } } WHERE { BIND(<java:java.lang.System>() AS ?o) }")) {
                assertThat(written("POST", "/simpul/update", UPDATE, update).statusCode())
                        .as(update)
                        .isEqualTo(400);
            }
            for (String update : List.of(
                    "INSERT { GRAPH <http://t.example/g> { ?s ?p ?o } } USING <" + place + "> WHERE { ?s ?p ?o }",
                    "INSERT { GRAPH <http://t.example/g> { ?s ?p ?o } } WHERE { GRAPH <" + place + "> { ?s ?p ?o } }",
                    "COPY SILENT <" + place + "> TO <http://t.example/g>")) {
                written("POST", "/simpul/update", UPDATE, update);
            }
            written(
                    "POST",
                    "/simpul/update?using-graph-uri=" + Served.encode(place),
                    UPDATE,
                    "INSERT { GRAPH <http://t.example/g> { ?s ?p ?o } } WHERE { ?s ?p ?o }");
            assertThat(isThere()).isFalse();
        }
        assertThat(served.ask("ASK { GRAPH <http://t.example/x> { ?s ?p ?o } }").body())
                .contains("false");
    }

    @Test
    void aGraphThatIsSentIsReadAndNothingItRefersTo() {
        String context = "{\"@context\": \"" + bait()
                + "\", \"@id\": \"http://t.example/a\", \"http://t.example/b\": {\"@id\": \"http://t.example/c\"}}";
        assertThat(written("PUT", "/simpul/data" + GRAPH, "application/ld+json", context)
                        .statusCode())
                .isEqualTo(400);
        String imported =
                "{\"@context\": {\"@version\": 1.1, \"@import\": \"" + bait() + "\"}, \"@id\": \"http://t.example/a\"}";
        assertThat(written("PUT", "/simpul/data" + GRAPH, "application/ld+json", imported)
                        .statusCode())
                .isEqualTo(400);
        String inline =
                "{\"@context\": {\"b\": {\"@id\": \"http://t.example/b\", \"@type\": \"@id\"}}, \"@id\": \"http://t.example/a\", \"b\": \"http://t.example/c\"}";
        assertThat(written("PUT", "/simpul/data" + GRAPH, "application/ld+json", inline)
                        .statusCode())
                .isEqualTo(201);
        assertThat(isThere()).isTrue();
        for (String place : List.of(bait(), "file:///etc/hostname")) {
            String head = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + place + "\">]>";
            String rdf = head
                    + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:u=\"http://t.example/\">"
                    + "<rdf:Description rdf:about=\"http://t.example/a\"><u:x>&x;</u:x></rdf:Description></rdf:RDF>";
            String trix = head + "<TriX xmlns=\"http://www.w3.org/2004/03/trix/trix-1/\"><graph><triple>"
                    + "<uri>http://t.example/a</uri><uri>http://t.example/x</uri><plainLiteral>&x;</plainLiteral></triple></graph></TriX>";
            written("PUT", "/simpul/data" + GRAPH, "application/rdf+xml", rdf);
            written("PUT", "/simpul/data" + GRAPH, "application/trix+xml", trix);
            assertThat(served.ask(
                                    "ASK { ?s ?p ?o FILTER(STRSTARTS(STR(?p), 'http://t.example/x') && STRLEN(STR(?o)) > 0) }")
                            .body())
                    .contains("false");
        }
    }

    @Test
    void compressedBodiesAreNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(TRIPLE.getBytes(StandardCharsets.UTF_8));
        }
        for (String path : List.of("/simpul/data" + GRAPH, "/simpul/update")) {
            HttpResponse<String> response = Served.send(served.to(path)
                    .headers("Authorization", writer(), "Content-Encoding", "gzip", "Content-Type", TURTLE)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray())));
            assertThat(response.statusCode()).as(path).isEqualTo(415);
        }
    }

    @Test
    void longBodiesAreTakenFromTheWriterAlone() {
        StringBuilder graph = new StringBuilder();
        for (int i = 0; graph.length() < (2 << 20); i++) {
            graph.append("<http://t.example/a> <http://t.example/b> <http://t.example/long-name-of-a-thing-")
                    .append(i)
                    .append("> .\n");
        }
        assertThat(written("PUT", "/simpul/data" + GRAPH, TURTLE, graph.toString())
                        .statusCode())
                .isEqualTo(201);
        String path = "/simpul/sparql";
        String query = "ASK {} #" + "x".repeat(2 << 20);
        assertThat(send("POST", path, "application/sparql-query", query).statusCode())
                .isEqualTo(413);
        assertThat(Served.send(served.to(path)
                                .header("Content-Type", "application/sparql-query")
                                .POST(HttpRequest.BodyPublishers.fromPublisher(
                                        HttpRequest.BodyPublishers.ofString(query))))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatIsWrittenIsFoundByItsWords() {
        String label =
                "<http://t.example/a> <http://www.w3.org/2004/02/skos/core#prefLabel> \"Menara meratifikasi\"@id .";
        written("PUT", "/simpul/data" + GRAPH, TURTLE, label);
        String ask = "PREFIX text: <http://jena.apache.org/text#> ASK { <http://t.example/a> text:query 'ratifikasi' }";
        assertThat(served.ask(ask).body()).contains("true");
        written("DELETE", "/simpul/data" + GRAPH, "", "");
        assertThat(served.ask(ask).body()).contains("false");
    }

    @Test
    void theWritersAnswersAreWhole() {
        String all = "/simpul/sparql?query=" + Served.encode("SELECT * { ?s ?p ?o }");
        HttpResponse<String> cut = served.get(all, "Accept", "text/csv");
        assertThat(cut.body().lines()).hasSize(51);
        HttpResponse<String> whole = served.get(all, "Accept", "text/csv", "Authorization", writer());
        assertThat(whole.body().lines()).hasSizeGreaterThan(500);
        assertThat(whole.headers().firstValue("X-SPARQL-Truncated")).isEmpty();
    }

    @Test
    void documentsCanBeLoadedOverHttp() {
        Ontology ontology = Ontology.load(Path.of("ontology"));
        try (RemoteStore remote =
                RemoteStore.at(served.server().url() + "simpul", new RemoteStore.Login("penulis", "rahasia: ü"))) {
            assertThat(remote.load(
                                    List.of(QuadSource.of("network", Network.quads(ontology.vocabulary()))),
                                    ontology,
                                    Iris.standard())
                            .replaced())
                    .isEqualTo(2);
            assertThat(remote.<Integer>readQuads(quads -> (int) quads.stream().count()))
                    .isGreaterThan(500);
        }
    }

    private static boolean isThere() {
        return served.ask("ASK { <http://t.example/a> <http://t.example/b> <http://t.example/c> }")
                .body()
                .contains("true");
    }

    private static String bait() {
        return "http://localhost:" + bait.getAddress().getPort() + "/bait";
    }

    private static String writer() {
        return basic("penulis:", "rahasia: ü");
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + password).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> head(String path) {
        return Served.send(served.to(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    private static HttpResponse<String> written(String method, String path, String type, String body) {
        return send(method, path, type, body, "Authorization", writer());
    }

    private static HttpResponse<String> send(String method, String path, String type, String body, String... headers) {
        HttpRequest.Builder request = served.to(path).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return Served.send(headers.length == 0 ? request : request.headers(headers));
    }
}
