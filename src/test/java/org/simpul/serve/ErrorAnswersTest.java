package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.query.QueryLibrary;

/** What is sent where no page is asked, or one breaks. */
class ErrorAnswersTest {

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.start(folder, Duration.ofSeconds(20));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /search?q=echo-me%zz, 400",
        "POST /echo-me, 405",
        "PUT /echo-me, 405",
        "TRACE /echo-me, 405",
        "ECHOME /, 405",
        "GET /echo-me, 404",
        "GET /assets/echo-me, 404"
    })
    void aPageForBrowsersAndALineForPrograms(String request, String status) throws IOException {
        String line = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        String page = answer(line + "Accept: text/html\r\nAccept-Language: id\r\n\r\n");
        assertThat(page)
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: text/html;charset=utf-8", "Content-Security-Policy: default-src 'none'")
                .contains("<html lang=\"id\">", "<nav class=\"views\"", "href=\"/network\"")
                .doesNotContainIgnoringCase("echo-me")
                .doesNotContain("HTTP ERROR");
        assertThat(page.contains("Allow: GET, HEAD, OPTIONS")).isEqualTo(status.equals("405"));
        if (!status.equals("404")) {
            String plain = answer(line + "Accept: */*\r\n\r\n");
            assertThat(plain).contains("Content-Type: text/plain;charset=utf-8").doesNotContain("echo-me");
            assertThat(plain.substring(plain.indexOf("\r\n\r\n") + 4).strip().lines())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo-me/%00", "/%2e%2e/echo-me", "/echo-me%2fx"})
    void anAddressThatCannotBeIsRefusedInALine(String path) throws IOException {
        assertThat(answer("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Security-Policy: default-src 'none'")
                .endsWith("\r\n\r\nThe request could not be understood.\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {414, 431, 413, 505})
    void whatIsTooLongOrUnreadableIsNotRepeated(int status) throws IOException {
        String request = switch (status) {
            case 414 -> "GET /" + "echo-me".repeat(1500) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            case 431 -> "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "echo-me".repeat(1500) + "\r\n\r\n";
            case 413 -> "POST /simpul/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n";
            default -> "GET /echo-me HTTP/9.9\r\n\r\n";
        };
        assertThat(answer(request))
                .startsWith("HTTP/1.1 " + status)
                .doesNotContain("echo-me")
                .endsWith(".\n");
    }

    @Test
    void whatBreaksIsNotShown() {
        DatasetGraph broken = new DatasetGraphWrapper(DatabaseMgr.createDatasetGraph()) {
            @Override
            public Graph getUnionGraph() {
                throw new IllegalStateException("secret");
            }
        };
        try (Server server =
                Server.start(ServerSettings.standard().withPort(0), broken, new QueryLibrary(Path.of("queries")))) {
            HttpResponse<String> answer =
                    Served.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(server.url() + "?q=echo-me"))
                            .header("Accept", "text/html"));
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("Something went wrong", "<nav class=\"views\"")
                    .doesNotContain("secret", "echo-me", "Exception");
        }
    }

    @Test
    void theLineForAMissingThingSpeaksOfNoSearch() {
        HttpResponse<String> answer = served.get("/id/state/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("There is nothing at this address.\n");
        assertThat(served.get("/id/state/nowhere", "Accept", "text/html").body())
                .contains("in the search above");
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket("localhost", served.server().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            if (!request.contains("Connection: close")) {
                socket.shutdownOutput();
            }
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
