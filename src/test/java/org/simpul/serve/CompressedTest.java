package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are sent compressed. */
class CompressedTest {

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
    @ValueSource(
            strings = {
                "/",
                "/id/state/indonesia.html",
                "/ontology.ttl",
                "/ontology.jsonld",
                "/ontology.rdf",
                "/ontology.nt",
                "/ontology.trig",
                "/style.css",
                "/assets/explorer.js",
                "/assets/visual.css",
                "/simpul/data",
                "/data/network.json"
            })
    void textIsCompressedForThoseWhoTakeIt(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> packed = get(path, "gzip");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        HttpResponse<byte[]> plain = get(path, "identity");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(plain.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(packed.body().length).isLessThan(plain.body().length);
    }

    @Test
    void whatIsPackedOrSmallIsLeftAlone() throws IOException, InterruptedException {
        assertThat(header(get("/docs/pictures/home.png", "gzip"), "Content-Encoding"))
                .isEmpty();
        assertThat(header(get("/$/ping", "gzip"), "Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/state/indonesia.html",
                "/ontology.ttl",
                "/style.css",
                "/assets/explorer.js",
                "/assets/visual.css"
            })
    void aTagHoldsForBothForms(String path) throws IOException, InterruptedException {
        String tag = header(get(path, "gzip"), "ETag");
        assertThat(tag).startsWith("W/\"").isEqualTo(header(get(path, "identity"), "ETag"));
        for (String encoding : new String[] {"gzip", "identity"}) {
            for (String known : new String[] {tag, tag.substring(2), "\"other\", " + tag, "*"}) {
                HttpResponse<byte[]> again = get(path, encoding, "If-None-Match", known);
                assertThat(again.statusCode()).as(known).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(header(again, "ETag")).isEqualTo(tag);
                assertThat(again.headers().allValues("Vary").toString()).contains("Accept-Encoding");
            }
            assertThat(get(path, encoding, "If-None-Match", "W/\"other\"").statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<byte[]> get(String path, String encoding, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = served.to(path).header("Accept-Encoding", encoding);
        return HttpClient.newHttpClient()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
