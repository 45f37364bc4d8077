package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.graph.Iris;

/** Every identifier of the graph leads to a description, in each format, and all formats say the same. */
class LinkedDataTest {

    private static final String BASE = Iris.DEFAULT_BASE;
    private static final String INDONESIA = "/id/state/indonesia";

    @TempDir
    static Path folder;

    private static Served served;
    private static Map<String, Set<String>> identifiers;

    @BeforeAll
    static void start() {
        served = Served.start(folder, Duration.ofSeconds(20));
        identifiers = identifiers();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** All identifiers of the store by their class, which is the first part of their path. */
    private static Map<String, Set<String>> identifiers() {
        DatasetGraph dataset = served.store().dataset();
        Map<String, Set<String>> found = new TreeMap<>();
        Txn.executeRead(
                dataset,
                () -> dataset.find()
                        .forEachRemaining(quad -> Stream.of(
                                        quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                                .filter(node -> node.isURI() && node.getURI().startsWith(BASE))
                                .map(node -> node.getURI().substring(BASE.length()))
                                .forEach(path -> found.computeIfAbsent(
                                                path.substring(0, path.indexOf('/')), c -> new TreeSet<>())
                                        .add(path))));
        return found;
    }

    @Test
    void theStoreHasIdentifiersOfEveryClass() {
        assertThat(identifiers)
                .containsKeys(
                        "claim",
                        "contradiction",
                        "document",
                        "figure",
                        "forum",
                        "graph",
                        "instant",
                        "membership",
                        "official",
                        "passage",
                        "period",
                        "state",
                        "treaty",
                        "treaty-action",
                        "work");
    }

    @TestFactory
    Stream<DynamicTest> everyIdentifierIsDescribedAlikeInEveryFormat() {
        return identifiers.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> entry.getValue().forEach(this::describedAlike)));
    }

    private void describedAlike(String path) {
        Graph expected = null;
        for (Representation format : Representation.values()) {
            HttpResponse<String> answer = follow(path, format);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith(format.mediaType());
            assertThat(header(answer, "ETag")).matches("W/\"[0-9a-f]{32}\"");
            Graph graph = read(answer.body(), format);
            if (expected == null) {
                expected = graph;
                saysWhatTheStoreSays(path, graph);
            }
            assertThat(graph.isIsomorphicWith(expected))
                    .as(path + " as " + format)
                    .isTrue();
        }
    }

    /** Asks for an identifier in a format, and for the description that it leads to. */
    private static HttpResponse<String> follow(String path, Representation format) {
        HttpResponse<String> answer = served.get("/id/" + path, "Accept", format.mediaType());
        assertThat(header(answer, "Vary")).contains("Accept");
        if (path.startsWith("graph/")) {
            assertThat(header(answer, "Content-Location")).isEqualTo("/id/" + path + "." + format.ending());
            assertThat(header(answer, "Link")).contains("rel=\"alternate\"");
            return answer;
        }
        assertThat(answer.statusCode()).as(path).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/id/" + path + "." + format.ending());
        assertThat(header(answer, "Link"))
                .contains("</id/" + path + ".ttl>; rel=\"describedby\"; type=\"text/turtle\"");
        HttpResponse<String> description = served.get(header(answer, "Location"));
        assertThat(header(description, "Link"))
                .contains("</id/" + path + ">; rel=\"describes\"")
                .contains("rel=\"alternate\"")
                .contains("/.well-known/void")
                .doesNotContain("." + format.ending() + ">; rel=\"alternate\"");
        return description;
    }

    private static void saysWhatTheStoreSays(String path, Graph graph) {
        Node thing = NodeFactory.createURI(BASE + path);
        DatasetGraph dataset = served.store().dataset();
        List<Triple> own = Txn.calculateRead(dataset, () -> {
            List<Triple> triples = new ArrayList<>();
            dataset.find(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
            if (path.startsWith("graph/")) {
                dataset.find(thing, Node.ANY, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> triples.add(quad.asTriple()));
            }
            return triples;
        });
        assertThat(own.stream()
                        .filter(triple -> !triple.getSubject().isBlank()
                                && !triple.getObject().isBlank()))
                .as(path)
                .allMatch(graph::contains);
        assertThat(graph.isEmpty()).isFalse();
    }

    private static Graph read(String body, Representation format) {
        return switch (format) {
            case HTML -> parse(embedded(body), Lang.JSONLD11);
            case JSON_LD -> parse(body, Lang.JSONLD11);
            case TURTLE -> parse(body, Lang.TURTLE);
            case RDF_XML -> parse(body, Lang.RDFXML);
            case N_TRIPLES -> parse(body, Lang.NTRIPLES);
            case TRIG -> parse(body, Lang.TRIG);
        };
    }

    /** The one block of data of a page. */
    private static String embedded(String page) {
        Document html = Jsoup.parse(page);
        assertThat(html.select("script#data")).hasSize(1);
        return html.selectFirst("script#data[type=application/ld+json]").data();
    }

    /** All graphs of a file together. */
    private static Graph parse(String text, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text, lang).parse(dataset);
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }

    @Test
    void trigTellsWhichGraphSaysIt() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(served.get(INDONESIA + ".trig").body(), Lang.TRIG).parse(dataset);
        assertThat(dataset.getDefaultGraph().isEmpty()).isTrue();
        Set<String> graphs = new TreeSet<>();
        dataset.listGraphNodes().forEachRemaining(graph -> graphs.add(graph.getURI()));
        assertThat(graphs).hasSizeGreaterThan(1).anyMatch(graph -> graph.startsWith(BASE + "document/one"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | html",
                "*/* | ttl",
                "'' | ttl",
                "text/* | ttl",
                "text/turtle;q=0.5, application/ld+json | jsonld",
                "application/* | jsonld",
                "text/*;q=0.5, text/turtle;q=0, text/html;q=0.1 | html",
                "text/turtle;q=0, */* | html",
                "TEXT/HTML | html",
                "application/rdf+xml, */*;q=0.1 | rdf",
                "application/x-unknown, application/n-triples;q=0.2 | nt",
                "application/trig;q=0.9,text/turtle;q=0.8 | trig"
            })
    void theClientsLikingDecides(String accept, String ending) {
        HttpResponse<String> answer =
                accept.isEmpty() ? served.get(INDONESIA) : served.get(INDONESIA, "Accept", accept);
        assertThat(header(answer, "Location")).isEqualTo(INDONESIA + "." + ending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "text/turtle;q=0",
                "*/*;q=0",
                "application/sparql-results+json",
                "nonsense",
                ";;;=,,"
            })
    void whatNobodyCanGiveIsNotAcceptable(String accept) {
        for (String path : List.of(INDONESIA, "/id/graph/lexicon", "/ontology", "/.well-known/void")) {
            HttpResponse<String> answer = served.get(path, "Accept", accept);
            assertThat(answer.statusCode()).as(path).isEqualTo(406);
            assertThat(answer.body()).contains("text/turtle").doesNotContain("nonsense");
            assertThat(header(answer, "Link")).contains(".ttl>");
            assertThat(header(answer, "Vary")).contains("Accept");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/state/atlantis",
                "/id/state/atlantis.ttl",
                "/id/state/indonesia.csv",
                "/id/state",
                "/id/graph/none",
                "/id/%22%3E%3Cscript%3Ealert(1)",
                "/ontology/9.9.9",
                "/ontology/none.ttl",
                "/.well-known/void.csv",
                "/sitemap/things-0.xml",
                "/sitemap/things-99.xml",
                "/sitemap/none.xml"
            })
    void whatIsNotThereIsNotFound(String path) {
        for (String accept : List.of("text/html", "text/turtle")) {
            HttpResponse<String> answer = served.get(path, "Accept", accept);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body())
                    .doesNotContain("atlantis")
                    .doesNotContain("<script>")
                    .doesNotContain("alert");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {INDONESIA + ".ttl", INDONESIA + ".html", "/id/graph/lexicon", "/ontology", "/.well-known/void"})
    void whoHasItAlreadyIsNotSentItAgain(String path) {
        HttpResponse<String> first = served.get(path, "Accept", "text/turtle");
        String tag = header(first, "ETag");
        for (String known : List.of(tag, tag.substring(2), "\"other\", " + tag, "*")) {
            HttpResponse<String> again = served.get(path, "Accept", "text/turtle", "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
            assertThat(again.headers().allValues("Vary"))
                    .isEqualTo(first.headers().allValues("Vary"));
        }
        assertThat(served.get(path, "Accept", "text/turtle", "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void formatsHaveTagsOfTheirOwn() {
        assertThat(Stream.of(Representation.values())
                        .map(format -> header(served.get(INDONESIA + "." + format.ending()), "ETag")))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyReadingIsAllowed() {
        HttpResponse<String> head =
                Served.send(served.to(INDONESIA + ".ttl").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Long.parseLong(header(head, "Content-Length"))).isPositive();
        assertThat(served.post(INDONESIA, "text/turtle", "<a> <b> <c> .").statusCode())
                .isEqualTo(405);
        assertThat(served.post("/ontology", "text/turtle", "<a> <b> <c> .").statusCode())
                .isEqualTo(405);
    }

    @Test
    void pagesOfOtherSitesMayReadTheDataButNotThePages() {
        for (String path : List.of(INDONESIA, INDONESIA + ".jsonld", "/ontology.ttl", "/.well-known/void.ttl")) {
            assertThat(header(served.get(path), "Access-Control-Allow-Origin"))
                    .as(path)
                    .isEqualTo("*");
        }
        assertThat(header(served.get(INDONESIA + ".html"), "Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void nothingInTheDataBecomesMarkup() {
        String page = served.get(INDONESIA + ".html").body();
        assertThat(page).contains("&lt;script&gt;alert(&#39;label&#39;)").doesNotContain(Served.EVIL_LABEL);
        assertThat(page).contains("\\u003cscript>alert('label')");
        assertThat(Jsoup.parse(page).select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
    }

    @Test
    void aPageSpeaksTheLanguageOfItsReader() {
        assertThat(served.get(INDONESIA + ".html", "Accept-Language", "id").body())
                .contains("<html lang=\"id\">");
        HttpResponse<String> english = served.get(INDONESIA + ".html?lang=en", "Accept-Language", "id");
        assertThat(english.body()).contains("<html lang=\"en\">").contains("?lang=en\"");
        assertThat(header(english, "Vary")).contains("Accept-Language");
    }

    @Test
    void aPageShowsTheSentenceBehindAClaimAndLinksToIt() {
        String membership = identifiers.get("membership").iterator().next();
        Document page = Jsoup.parse(served.get("/id/" + membership + ".html").body());
        assertThat(page.select("ul.quotes q").eachText()).contains("Bali Process");
        assertThat(page.select("ul.quotes a[href^=/id/document/]")).isNotEmpty();
        assertThat(page.select("a[href^=/id/claim/]").eachText()).anyMatch(text -> text.contains(" · "));
    }

    @Test
    void theRootOfIdentifiersLeadsToTheDataset() {
        for (String path : List.of("/id", "/id/")) {
            assertThat(served.get(path).statusCode()).isEqualTo(303);
            assertThat(header(served.get(path), "Location")).isEqualTo("/.well-known/void");
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
