package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.query.NamedQuery;
import org.simpul.query.QueryLibrary;
import org.simpul.store.RemoteStore;

/** The SPARQL 1.1 Protocol. */
class ProtocolTest {

    private static final String LABELS =
            "SELECT ?label { <https://w3id.org/simpul/id/state/indonesia> <http://www.w3.org/2004/02/skos/core#prefLabel> ?label FILTER(lang(?label) = 'en') }";
    private static final String TRIPLES =
            "CONSTRUCT WHERE { <https://w3id.org/simpul/id/state/indonesia> <http://www.w3.org/2004/02/skos/core#prefLabel> ?o }";

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
    void takesAQueryByGetByFormAndAsBody() {
        String form = "query=" + Served.encode(LABELS);
        assertThat(served.ask(LABELS).body()).contains("Indonesia");
        assertThat(served.post("/simpul/sparql", "application/x-www-form-urlencoded", form)
                        .body())
                .contains("Indonesia");
        assertThat(served.post("/simpul/sparql", "application/sparql-query", LABELS)
                        .body())
                .contains("Indonesia");
        assertThat(served.get("/simpul?" + form).body()).contains("Indonesia");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json, \"Indonesia\"",
        "application/sparql-results+xml, application/sparql-results+xml, Indonesia</literal>",
        "text/csv, text/csv, Indonesia",
        "text/tab-separated-values, text/tab-separated-values, \"Indonesia\"@en",
        "*/*, application/sparql-results+json, \"Indonesia\"",
        "'text/csv;q=0.2, application/sparql-results+xml;q=0.9', application/sparql-results+xml, Indonesia</literal>"
    })
    void answersRowsInTheFormatThatIsAccepted(String accept, String type, String content) {
        HttpResponse<String> response = served.ask(LABELS, "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml",
                "application/trig",
                "application/n-quads"
            })
    void answersTriplesInTheFormatThatIsAccepted(String accept) {
        HttpResponse<String> response = served.ask(TRIPLES, "Accept", accept);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
        Lang lang = RDFLanguages.contentTypeToLang(accept);
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(response.body(), lang).parse(read);
        assertThat(read.getDefaultGraph().size()).isEqualTo(2);
    }

    @Test
    void theDefaultGraphIsTheUnion() {
        assertThat(served.ask("ASK { ?claim a <https://w3id.org/simpul/ontology#Claim> }")
                        .body())
                .contains("true");
        assertThat(served.ask("ASK { GRAPH ?g { ?claim a <https://w3id.org/simpul/ontology#Claim> } }")
                        .body())
                .contains("true");
    }

    @Test
    void takesGraphsOfTheStoreAsDataset() {
        String ontology = Served.encode("https://w3id.org/simpul/id/graph/ontology");
        String claims = Served.encode("ASK { ?claim a <https://w3id.org/simpul/ontology#Claim> }");
        assertThat(served.get("/simpul/sparql?query=" + claims + "&default-graph-uri=" + ontology)
                        .body())
                .contains("false");
    }

    @ParameterizedTest
    @CsvSource({
        "'REGEX(\"Indonesia\", \"^indo\", \"i\")', true",
        "'REGEX(\"Indonesia\"@en, \"^indo\")', false",
        "'REGEX(\"a.c\", \"a.c\", \"q\")', true",
        "'REPLACE(\"abcb\", \"b\", \"X\")', aXcX",
        "'REPLACE(\"abcb\"@en, \"(b)(c)?\", \"[$1]\")', a[b][b]",
        "'REPLACE(\"\", \".*\", \"x\")', x",
        "'REPLACE(\"some\", \".*\", \"x\")', x",
        "'COALESCE(REPLACE(\"a\", \"a\", \"$9\"), \"error\")', error",
        "'COALESCE(REGEX(1, \"1\"), \"error\")', error",
        "'<http://www.w3.org/2001/XMLSchema#integer>(\"7\")', 7"
    })
    void functionsOfTheStandardGiveWhatTheStandardSays(String call, String value) {
        assertThat(served.ask("SELECT (STR(" + call + ") AS ?x) {}", "Accept", "text/csv")
                        .body()
                        .strip()
                        .lines()
                        .skip(1))
                .containsExactly(value);
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        HttpResponse<String> response = served.ask("SELECT ?x { ?x ");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(response.body()).contains("not SPARQL 1.1").contains("line 1");
    }

    @Test
    void asksForAQueryWhereThereIsNone() {
        assertThat(served.get("/simpul/sparql?x=y").statusCode()).isEqualTo(400);
        assertThat(served.get("/simpul/sparql?query=" + Served.encode("ASK {}") + "&query=" + Served.encode("ASK {}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.post("/simpul/sparql", "text/plain", "ASK {}").statusCode())
                .isEqualTo(415);
    }

    @Test
    void everyQueryOfTheLibraryIsTakenHereToo() {
        for (NamedQuery query : new QueryLibrary(Path.of("queries")).all()) {
            assertThat(served.post("/simpul/sparql", "application/sparql-query", query.text())
                            .statusCode())
                    .as(query.name())
                    .isEqualTo(200);
        }
    }

    @Test
    void theCommandsCanAskItLikeAnyServer() {
        try (RemoteStore remote = RemoteStore.at(served.server().url() + "simpul", RemoteStore.Login.none())) {
            assertThat(remote.<Boolean>query(
                            QueryFactory.create("ASK { ?claim a <https://w3id.org/simpul/ontology#Claim> }"),
                            exec -> exec.ask()))
                    .isTrue();
        }
    }
}
