package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.graph.Ontology;
import org.simpul.graph.Simpul;

/** The ontology and the description of the dataset: in every format alike, and for people with every term. */
class OntologyRoomTest {

    @TempDir
    static Path folder;

    private static Served served;
    private static Graph files;

    @BeforeAll
    static void start() {
        served = Served.start(folder, Duration.ofSeconds(20));
        files = Ontology.load(Path.of("ontology")).graph();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @EnumSource(Representation.class)
    void theOntologyIsThatOfItsFilesInEveryFormat(Representation format) {
        for (String path : List.of("/ontology", "/ontology." + format.ending(), "/ontology/0.1.0")) {
            HttpResponse<String> answer = served.get(path, "Accept", format.mediaType());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(format.mediaType());
            assertThat(read(answer.body(), format).isIsomorphicWith(files))
                    .as(path)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Representation.class)
    void theDatasetIsDescribedAlikeInEveryFormat(Representation format) {
        Graph turtle = read(served.get("/.well-known/void.ttl").body(), Representation.TURTLE);
        HttpResponse<String> answer = served.get("/.well-known/void", "Accept", format.mediaType());
        assertThat(answer.headers().firstValue("Content-Location")).contains("/.well-known/void." + format.ending());
        assertThat(read(answer.body(), format).isIsomorphicWith(turtle)).isTrue();
    }

    @Test
    void theDescriptionCountsWhatTheDatasetHolds() {
        Graph description = read(served.get("/.well-known/void.ttl").body(), Representation.TURTLE);
        HttpResponse<String> counted = served.ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv");
        String triples = counted.body().lines().skip(1).findFirst().orElseThrow();
        assertThat(values(description, "http://rdfs.org/ns/void#triples")).contains(triples);
        assertThat(values(description, "http://rdfs.org/ns/void#sparqlEndpoint"))
                .containsExactly(served.server().url() + "simpul/sparql");
        assertThat(values(description, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"))
                .contains(
                        "http://rdfs.org/ns/void#Dataset",
                        "http://www.w3.org/ns/dcat#Dataset",
                        "http://www.w3.org/ns/dcat#DataService");
        assertThat(values(description, "http://rdfs.org/ns/void#class")).contains(Simpul.CLAIM.getURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyTermIsExplainedInTheLanguageOfItsReader(String language) {
        Document page =
                Jsoup.parse(served.get("/ontology.html?lang=" + language).body());
        Set<Node> terms = files.find().mapWith(Triple::getSubject).toSet().stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(Simpul.NS))
                .collect(Collectors.toSet());
        assertThat(terms).hasSizeGreaterThan(200);
        for (Node term : terms) {
            String local = term.getURI().substring(Simpul.NS.length());
            Element section = page.getElementById(local);
            assertThat(section).as(local).isNotNull();
            assertThat(section.selectFirst("h3 code").text()).isEqualTo("tc:" + local);
            text(term, "definition", language)
                    .forEach(definition -> assertThat(section.text()).contains(definition.replaceAll("\\s+", " ")));
        }
        assertThat(page.getElementById("coChairOf").select("a[href=#memberOf]")).isNotEmpty();
        assertThat(page.getElementById("memberOf").select("a[href=#coChairOf]")).isNotEmpty();
    }

    @Test
    void theSiteMapLeadsToPagesThatAreThere() {
        Document index = Jsoup.parse(served.get("/sitemap.xml").body(), "", Parser.xmlParser());
        List<String> parts = index.select("sitemapindex > sitemap > loc").eachText();
        assertThat(parts).hasSize(2);
        String root = served.server().url();
        for (String part : parts) {
            Document map =
                    Jsoup.parse(served.get("/" + part.substring(root.length())).body(), "", Parser.xmlParser());
            List<String> pages = map.select("urlset > url > loc").eachText();
            assertThat(pages).isNotEmpty().doesNotHaveDuplicates();
            for (String page : pages) {
                HttpResponse<String> answer = served.get("/" + page.substring(root.length()), "Accept", "text/html");
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
            }
        }
        assertThat(served.get("/robots.txt").body())
                .contains("Sitemap: " + root + "sitemap.xml")
                .contains("Disallow: /simpul");
    }

    private static List<String> values(Graph graph, String property) {
        return graph.find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
                .mapWith(triple -> triple.getObject().isURI()
                        ? triple.getObject().getURI()
                        : triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static List<String> text(Node term, String property, String language) {
        return files.find(term, NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#" + property), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(text -> text.getLiteralLanguage().equals(language))
                .mapWith(Node::getLiteralLexicalForm)
                .toList();
    }

    private static Graph read(String body, Representation format) {
        Lang lang = switch (format) {
            case HTML, JSON_LD -> Lang.JSONLD11;
            case TURTLE -> Lang.TURTLE;
            case RDF_XML -> Lang.RDFXML;
            case N_TRIPLES -> Lang.NTRIPLES;
            case TRIG -> Lang.TRIG;
        };
        String text = format == Representation.HTML
                ? Jsoup.parse(body).selectFirst("script#data").data()
                : body;
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text, lang).parse(dataset);
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }
}
