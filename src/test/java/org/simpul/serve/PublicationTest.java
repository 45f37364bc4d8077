package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says of itself: where it is, whose it is, what there is. */
class PublicationTest {

    @TempDir
    static Path folder;

    private static Served silent;
    private static Served published;

    @BeforeAll
    static void start() {
        silent = Served.start(folder.resolve("one"), Duration.ofSeconds(20));
        published = Served.start(
                folder.resolve("other"),
                ServerSettings.standard()
                        .withPublication(new Publication(
                                Optional.of("https://graph.example"),
                                Optional.of("https://creativecommons.org/licenses/by/4.0/"),
                                Optional.of("An Office"))));
    }

    @AfterAll
    static void stop() {
        silent.close();
        published.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sitemap.xml", "/sitemap/pages.xml", "/robots.txt", "/.well-known/void.ttl", "/simpul/sparql"})
    void noHeaderDecidesWhereTheServerIs(String path) throws IOException {
        String answer = answer(
                silent,
                path,
                "Host: evil.example:99\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nForwarded: host=evil.example;proto=https\r\n");
        assertThat(answer)
                .doesNotContain("evil.example", "https://127", "https://localhost")
                .contains("http://127.0.0.1:" + silent.server().port() + "/");
        assertThat(silent.get(path).body())
                .contains("http://localhost:" + silent.server().port() + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sitemap.xml", "/sitemap/pages.xml", "/robots.txt", "/.well-known/void.ttl", "/simpul/sparql"})
    void theSettingDoes(String path) throws IOException {
        assertThat(answer(published, path, "Host: evil.example\r\n"))
                .contains("https://graph.example/")
                .doesNotContain("evil", "localhost", "127.0.0.1");
    }

    @Test
    void licenceAndPublisherAreToldWhereTheyAreSet() {
        assertThat(published.get("/.well-known/void.ttl").body())
                .containsPattern("dcterms:license +<https://creativecommons.org/licenses/by/4.0/>")
                .containsPattern("foaf:name +\"An Office\"");
        assertThat(silent.get("/.well-known/void.ttl").body())
                .doesNotContainPattern("dcterms:license +<")
                .doesNotContain("#publisher");
    }

    @Test
    void theDatasetSaysHowToTakeItAndStandsFirst() {
        String turtle = published.get("/.well-known/void.ttl").body();
        assertThat(turtle)
                .containsPattern("void:dataDump +<https://graph.example/simpul/data>")
                .containsPattern("dcat:downloadURL +<https://graph.example/simpul/data>")
                .containsPattern("dcat:mediaType +<[^>]*application/trig>")
                .containsPattern("void:exampleResource +<https://w3id.org/simpul/id/state/");
        assertThat(turtle.indexOf("#dataset>\n")).isLessThan(turtle.indexOf("void:class "));
        assertThat(turtle.split("void#dataset>\n", -1)).hasSize(2);
        assertThat(published.get("/.well-known/void.html").body()).doesNotContain(">http://data.europa.eu/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x/", "example.org", "https://a b/", "https://x/?y", ""})
    void anAddressIsAWholeOne(String url) {
        assertThatThrownBy(() -> new Publication(Optional.of(url), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--public-url");
    }

    @Test
    void theSiteMapHasEveryView() {
        String map = silent.get("/sitemap/pages.xml").body();
        for (View view : View.values()) {
            assertThat(map).contains(view.path() + "</loc>");
        }
        assertThat(map).contains("/docs/server</loc>", "/query/documents</loc>", "/documents</loc>", "/things/");
        assertThat(silent.get("/robots.txt").body()).contains("Disallow: /query/*?");
    }

    @Test
    void aPageSaysWhereItIsInEachLanguage() {
        assertThat(silent.get("/network").body())
                .contains(
                        "<link rel=\"canonical\" href=\"/network\">",
                        "<link rel=\"alternate\" hreflang=\"id\" href=\"/network?lang=id\">",
                        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"/network\">");
        assertThat(silent.get("/network?lang=id").body())
                .contains("<link rel=\"canonical\" href=\"/network?lang=id\">");
        assertThat(silent.get("/no-such-page").body()).contains("noindex").doesNotContain("canonical");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/state/indonesia.html",
                "/docs",
                "/docs/server",
                "/ontology.html",
                "/.well-known/void.html",
                "/network",
                "/nothing"
            })
    void everyPageSaysItsLanguage(String path) {
        assertThat(silent.get(path, "Accept-Language", "id").headers().firstValue("Content-Language"))
                .contains("id");
        assertThat(silent.get(path + "?lang=en", "Accept-Language", "id")
                        .headers()
                        .firstValue("Content-Language"))
                .contains("en");
    }

    @Test
    void theLanguageIsKeptOnTheWayToAPage() {
        assertThat(location("/id/state/indonesia?lang=id", "text/html")).isEqualTo("/id/state/indonesia.html?lang=id");
        assertThat(location("/id/state/indonesia", "text/html")).isEqualTo("/id/state/indonesia.html");
        assertThat(location("/id/state/indonesia?lang=id", "text/turtle")).isEqualTo("/id/state/indonesia.ttl");
        assertThat(location("/id/state/indonesia", "application/json")).isEqualTo("/id/state/indonesia.jsonld");
    }

    @Test
    void aSlashAtTheEndIsTakenAway() {
        assertThat(location("/ontology/", "*/*")).isEqualTo("/ontology");
        assertThat(location("/id/state/indonesia/?lang=id", "*/*")).isEqualTo("/id/state/indonesia?lang=id");
        assertThat(silent.get("//evil.example/").headers().firstValue("Location"))
                .isEmpty();
    }

    @Test
    void whatIsDescribedComesFirst() {
        for (String ending : new String[] {"ttl", "nt", "trig", "jsonld"}) {
            String text = silent.get("/id/state/indonesia." + ending).body().replaceAll("(?m)^PREFIX.*$", "");
            String first = text.substring(text.indexOf("https://w3id.org/simpul/id/state"));
            assertThat(first).as(ending).startsWith("https://w3id.org/simpul/id/state/indonesia");
        }
    }

    @Test
    void triplesThatAreAskedForHaveKnownPrefixes() {
        for (String query : new String[] {
            "DESCRIBE <https://w3id.org/simpul/id/state/indonesia>", "CONSTRUCT WHERE { ?s a ?type } LIMIT 3"
        }) {
            assertThat(silent.ask(query, "Accept", "text/turtle").body()).contains("PREFIX tc:");
            assertThat(silent.ask(query, "Accept", "application/rdf+xml").body())
                    .doesNotContain("j.0");
        }
    }

    private static String location(String path, String accept) {
        return silent.get(path, "Accept", accept)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static String answer(Served served, String path, String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.server().port())) {
            String request =
                    "GET " + path + " HTTP/1.1\r\n" + headers + "Accept: text/turtle\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
