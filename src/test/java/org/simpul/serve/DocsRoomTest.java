package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation as a site: every page is there, and every link on it leads to a page and a place in it. */
class DocsRoomTest {

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

    @Test
    void everyFileIsAPageAndInTheNavigation() throws IOException {
        Document index = Jsoup.parse(served.get("/docs").body());
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .map(name -> name.replace(".md", ""))
                    .toList();
            assertThat(names).hasSizeGreaterThan(10);
            assertThat(index.select("nav.contents a").eachAttr("href"))
                    .contains("/docs", "/ontology")
                    .containsAll(names.stream().map(name -> "/docs/" + name).toList());
        }
    }

    @Test
    void everyLinkLeadsToAPageAndToAPlaceInIt() {
        Map<String, Document> pages = crawl();
        assertThat(pages.keySet()).contains("/docs", "/docs/queries", "/docs/linked-data", "/ontology");
        pages.forEach((path, page) -> page.select("main a[href], main img[src]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .filter(link -> link.startsWith("/") || link.startsWith("#"))
                .forEach(link -> assertThat(leads(path, link, pages))
                        .as(path + " links to " + link)
                        .isTrue()));
    }

    /** The pages of the documentation and of the ontology, by their paths, as far as links lead. */
    private static Map<String, Document> crawl() {
        Map<String, Document> pages = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/docs"));
        while (!open.isEmpty()) {
            String path = open.remove();
            if (pages.containsKey(path)) {
                continue;
            }
            HttpResponse<String> answer = served.get(path, "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            Document page = Jsoup.parse(answer.body());
            pages.put(path, page);
            page.select("main a[href]").eachAttr("href").stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(link -> link.matches("/docs(/[A-Za-z0-9_-]+)?|/ontology"))
                    .forEach(open::add);
        }
        return pages;
    }

    private static boolean leads(String from, String link, Map<String, Document> pages) {
        String[] parts = link.split("#", 2);
        String path = parts[0].isEmpty() ? from : parts[0];
        Optional<Document> page = Optional.ofNullable(pages.get(path));
        if (page.isEmpty()) {
            return served.get(path).statusCode() == 200;
        }
        return parts.length == 1 || page.get().getElementById(parts[1]) != null;
    }

    @Test
    void markupInAFileIsShownAsText() {
        String html = Markdown.parse(
                        "# A <b>bold</b> title\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](data:text/html,z)\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n")
                .html(Optional::of);
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<b>")
                .doesNotContain("javascript:")
                .doesNotContain("data:text")
                .doesNotContain("align=")
                .contains("&lt;script&gt;")
                .contains("<td class=\"number\">2</td>");
    }

    @Test
    void aLinkToNowhereIsItsTextAlone() {
        String html = Markdown.parse("see [the sources](../src) and ![a picture](none.png)")
                .html(link -> Optional.empty());
        assertThat(html).isEqualTo("<p>see the sources and a picture</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/none",
                "/docs/queries.md",
                "/docs/../pom.xml",
                "/docs/..%2f..%2fpom.xml",
                "/docs/%2e%2e/pom.xml",
                "/docs/screenshots",
                "/docs/screenshots/none.png",
                "/docs/%00",
                "/docs/.hidden"
            })
    void whatIsNoPageIsNotFound(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("artifactId");
    }

    @Test
    void aPageHasATagOfItsContent() {
        HttpResponse<String> page = served.get("/docs/queries");
        String tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(served.get("/docs/queries", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(Jsoup.parse(page.body()).select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
    }
}
