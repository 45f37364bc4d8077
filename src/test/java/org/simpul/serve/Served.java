package org.simpul.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.simpul.graph.Iris;
import org.simpul.graph.Network;
import org.simpul.graph.Ontology;
import org.simpul.query.QueryLibrary;
import org.simpul.store.QuadSource;
import org.simpul.store.Tdb2Store;

/** A server over a small store, and requests to it. */
final class Served implements AutoCloseable {

    private static final int ATTEMPTS = 8;

    /** A label that would run a script where it is not escaped. */
    static final String EVIL_LABEL = "<script>alert('label')</script>";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Tdb2Store store;
    private final Server server;

    private Served(Tdb2Store store, Server server) {
        this.store = store;
        this.server = server;
    }

    static Served start(Path folder, Duration queryTimeout) {
        return start(folder, ServerSettings.standard().withQueryTimeout(queryTimeout));
    }

    static Served start(Path folder, ServerSettings settings) {
        Ontology ontology = Ontology.load(Path.of("ontology"));
        Tdb2Store store = Tdb2Store.create(folder.resolve("store"));
        Quad evil =
                SSE.parseQuad("(<https://w3id.org/simpul/id/graph/lexicon> <https://w3id.org/simpul/id/state/indonesia>"
                        + " <http://www.w3.org/2004/02/skos/core#altLabel> \"" + EVIL_LABEL + "\"@en)");
        Quad percent = SSE.parseQuad(
                "(<https://w3id.org/simpul/id/graph/lexicon> <https://w3id.org/simpul/id/period/1984%25>"
                        + " <https://w3id.org/simpul/ontology#edtf> \"1984%\"^^<http://id.loc.gov/datatypes/edtf/EDTF>)");
        List<Quad> spellings = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> SSE.parseQuad(
                        "(<https://w3id.org/simpul/id/graph/lexicon> <https://w3id.org/simpul/id/law/a-law>"
                                + " <http://www.w3.org/2004/02/skos/core#altLabel> \"Lex " + number + "\"@en)"))
                .toList();
        List<Quad> network = Network.quads(ontology.vocabulary());
        store.load(
                List.of(
                        QuadSource.of("network", network),
                        QuadSource.of("evil", List.of(evil, percent)),
                        QuadSource.of("spellings", spellings)),
                ontology,
                Iris.standard());
        return new Served(
                store, Server.start(settings.withPort(0), store.searchable(), new QueryLibrary(Path.of("queries"))));
    }

    Server server() {
        return server;
    }

    Tdb2Store store() {
        return store;
    }

    URI uri(String path) {
        return URI.create(server.url() + path.substring(1));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = to(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(to(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Asks a query with GET. */
    HttpResponse<String> ask(String query, String... headers) {
        return get("/simpul/sparql?query=" + encode(query), headers);
    }

    /** Sends again where the connection was closed meanwhile, as a server may after an answer to a request whose body it did not read. */
    static HttpResponse<String> send(HttpRequest.Builder request) {
        for (int attempt = 1; ; attempt++) {
            try {
                return send(request.build());
            } catch (IOException closed) {
                if (attempt == ATTEMPTS) {
                    throw new UncheckedIOException(closed);
                }
            }
        }
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
