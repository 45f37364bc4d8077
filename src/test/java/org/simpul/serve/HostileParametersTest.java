package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.query.NamedQuery;
import org.simpul.query.QueryLibrary;

/** Whatever stands in the parameters and headers of a request, the server neither breaks nor writes it into a page as markup. */
class HostileParametersTest {

    private static final List<String> VALUES = List.of(
            "-1",
            "99999999999999999999",
            "1e999",
            "0000",
            "2010-02-30",
            "٢٠١٠",
            "<script>alert(1)</script>",
            "\"'><b>",
            "\u0000",
            "\r\nX-Evil: y",
            "https://w3id.org/simpul/id/state/indonesia",
            "(",
            "NaN",
            "999999999",
            "\uD83D\uDE00",
            "\uFFFE",
            "%zz",
            "file:///etc/passwd",
            "http://a b",
            "<x>",
            "_:b0",
            "\\",
            "AND",
            "a~9999999",
            "${x}",
            "a".repeat(2000));

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

    static Stream<String> addresses() {
        Stream<String> pages = Stream.of(
                        "/search q",
                        "/suggest q",
                        "/network from to confidence document relation type dated path-from path-to",
                        "/network/edge source relation target",
                        "/map from to confidence",
                        "/timeline from to kind name",
                        "/compare first second from to from2 to2",
                        "/data/network.json from confidence type",
                        "/data/metrics.json to relation",
                        "/data/path.json path-from path-to",
                        "/data/network.gexf from relation",
                        "/things/State page",
                        "/query name",
                        "/id/state/indonesia.html from lang",
                        "/simpul/sparql query format output results timeout default-graph-uri named-graph-uri",
                        "/simpul/data graph default format")
                .flatMap(line -> {
                    List<String> words = List.of(line.split(" "));
                    return words.stream().skip(1).map(name -> words.get(0) + "?" + name + "=");
                });
        Stream<String> queries = new QueryLibrary(Path.of("queries"))
                .all().stream()
                        .flatMap((NamedQuery query) -> query.parameters().stream()
                                .map(one -> "/query/" + query.name() + "?run=1&p-" + one.name() + "="));
        return Stream.concat(pages, queries);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void parametersBreakNothing(String address) {
        List<String> values = address.startsWith("/query/") ? VALUES.subList(0, 12) : VALUES;
        for (String value : values) {
            isHarmless(address + value, served.get(address + Served.encode(value)));
        }
        isHarmless(address + "latin", served.get(address + "%E9%FF"));
        if (address.startsWith("/simpul/sparql") && !address.contains("query=")) {
            for (String value : VALUES) {
                isHarmless(address + value, served.get(address + Served.encode(value) + "&query=ASK%7B%7D"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Accept", "Accept-Language", "If-None-Match", "Accept-Encoding", "Origin", "X-Forwarded-Proto"})
    void headersBreakNothing(String name) {
        for (String path : List.of(
                "/",
                "/id/state/indonesia",
                "/id/state/indonesia.ttl",
                "/simpul/sparql?query=ASK%7B%7D",
                "/style.css",
                "/nothing")) {
            for (String value :
                    List.of("-", ",", ";q=", "*", "a;q=9", "x".repeat(500), "W/", "\"", "é", "en-,-x", "*/x;q=NaN")) {
                isHarmless(name + ": " + value, served.get(path, name, value));
            }
        }
    }

    private static void isHarmless(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isLessThan(500);
        assertThat(answer.body()).as(what).doesNotContain("<script>alert(1)", "\"'><b>", "Exception", "HTTP ERROR");
        assertThat(answer.headers().firstValue("X-Evil")).as(what).isEmpty();
    }
}
