package org.simpul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.graph.External;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;

/** What every store must do. */
abstract class StoreContract {

    private static final String PREFIXES = """
            @prefix tc: <https://w3id.org/simpul/ontology#> .
            @prefix id: <https://w3id.org/simpul/id/> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    static final String FIRST = PREFIXES + document("one-00000001", "2002")
            + "id:graph\\/lexicon { <https://w3id.org/simpul/id/forum/x> skos:prefLabel \"X\"@en . <https://w3id.org/simpul/id/forum/y> skos:prefLabel \"Y\"@en . }";
    static final String FIRST_AGAIN = PREFIXES + document("one-00000001", "2003")
            + "id:graph\\/lexicon { <https://w3id.org/simpul/id/forum/x> skos:prefLabel \"X new\"@en . }";
    static final String SECOND = PREFIXES + document("two-00000002", "1998");

    @TempDir
    Path folder;

    abstract GraphStore store();

    private static final Ontology ONTOLOGY = ontology();

    @Test
    void replacesADocumentsGraphAndTheEntitiesItDescribes() throws IOException {
        GraphStore store = store();
        load(store, FIRST);
        LoadReport report = load(store, FIRST_AGAIN);
        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.replaced()).isEqualTo(1);
        assertThat(values(store, "SELECT ?v { ?c a <https://w3id.org/simpul/ontology#Claim> ; rdf:object ?v }"))
                .containsExactly("2003");
        assertThat(values(store, "SELECT ?v { ?s skos:prefLabel ?v }")).containsExactly("X new", "Y");
    }

    @Test
    void findsContradictionsOverTheWholeStore() throws IOException {
        GraphStore store = store();
        assertThat(load(store, FIRST).contradictions()).isZero();
        assertThat(load(store, SECOND).contradictions()).isEqualTo(1);
        assertThat(values(store, "SELECT ?v { ?c <https://w3id.org/simpul/ontology#between> ?v }"))
                .hasSize(2);
        assertThat(load(store, SECOND.replace("1998", "2002")).contradictions()).isZero();
        assertThat(values(store, "SELECT ?v { ?c <https://w3id.org/simpul/ontology#between> ?v }"))
                .isEmpty();
    }

    @Test
    void aBrokenFileLeavesTheStoreAsItWas() throws IOException {
        GraphStore store = store();
        load(store, FIRST);
        Path good = file("good.trig", SECOND);
        Path broken = file("broken.trig", FIRST_AGAIN + "\nid:half { tc:a tc:b");
        assertThatThrownBy(() -> store.load(
                        List.of(QuadSource.file(good, Iris.standard()), QuadSource.file(broken, Iris.standard())),
                        ONTOLOGY,
                        Iris.standard()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("broken.trig, line")
                .hasMessageContaining("as it was");
        assertThat(values(store, "SELECT ?v { ?c a <https://w3id.org/simpul/ontology#Claim> ; rdf:object ?v }"))
                .containsExactly("2002");
        assertThat(values(store, "SELECT ?v { ?s skos:prefLabel ?v }")).containsExactly("X", "Y");
    }

    @Test
    void queriesSeeTheOntologyAndTriplesWithoutAGraph() throws IOException {
        GraphStore store = store();
        store.load(
                List.of(QuadSource.file(
                        file("more.ttl", PREFIXES + "tc:a skos:prefLabel \"loose\"@en ."), Iris.standard())),
                ONTOLOGY,
                Iris.standard());
        assertThat(values(store, "SELECT ?v { ?s skos:prefLabel ?v }")).containsExactly("loose");
        assertThat(
                        values(
                                store,
                                "SELECT ?v { <https://w3id.org/simpul/ontology#foundedOn> <https://w3id.org/simpul/ontology#singleValued> ?v }"))
                .containsExactly("true");
        assertThat(values(store, "SELECT ?v { GRAPH ?v { ?s skos:prefLabel 'loose'@en } }"))
                .hasSize(1);
    }

    @Test
    void readsTheUnionOfAllGraphs() throws IOException {
        GraphStore store = store();
        load(store, FIRST);
        assertThat(store.<Boolean>read(graph -> graph.contains(Node.ANY, External.PREF_LABEL, Node.ANY)
                        && graph.contains(Node.ANY, External.SUBJECT, Node.ANY)))
                .isTrue();
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        GraphStore store = store();
        Path file = file("far.jsonld", "{\"@context\": \"http://localhost:1/context\", \"name\": \"x\"}");
        assertThatThrownBy(() -> store.load(List.of(QuadSource.file(file, Iris.standard())), ONTOLOGY, Iris.standard()))
                .hasMessageContaining("not fetched from elsewhere");
    }

    @Test
    void aFileCutShortLeavesTheStoreAsItWas() throws IOException {
        GraphStore store = store();
        load(store, FIRST);
        Path whole = folder.resolve("whole.nq.gz");
        store.backup(whole);
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.nq.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> store.load(List.of(QuadSource.file(half, Iris.standard())), ONTOLOGY, Iris.standard()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("half.nq.gz");
        assertThat(values(store, "SELECT ?v { ?s skos:prefLabel ?v }")).containsExactly("X", "Y");
    }

    @Test
    void aBackupHoldsEveryQuad() throws IOException {
        GraphStore store = store();
        load(store, FIRST);
        Path backup = folder.resolve("backup.nq.gz");
        store.backup(backup);
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, backup.toString());
        assertThat(read.getGraph(Iris.standard().of("document/one-00000001")).size())
                .isEqualTo(5);
        assertThat(read.getGraph(Iris.standard().lexiconGraph()).size()).isEqualTo(2);
    }

    LoadReport load(GraphStore store, String trig) throws IOException {
        return store.load(List.of(QuadSource.file(file("in.trig", trig), Iris.standard())), ONTOLOGY, Iris.standard());
    }

    static TreeSet<String> values(GraphStore store, String query) {
        String prefixes =
                "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
        return store.query(QueryFactory.create(prefixes + query), exec -> {
            TreeSet<String> values = new TreeSet<>();
            exec.select().forEachRemaining(row -> values.add(text(row.get("v"))));
            return values;
        });
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String document(String slug, String year) {
        return """
                <https://w3id.org/simpul/id/document/%s> {
                  <https://w3id.org/simpul/id/claim/%s/1> a tc:Claim ; rdf:subject <https://w3id.org/simpul/id/forum/x> ; rdf:predicate tc:foundedOn ;
                    rdf:object "%s"^^<http://www.w3.org/2001/XMLSchema#gYear> ; tc:factuality tc:Asserted . }
                """.formatted(slug, slug, year);
    }

    private static Ontology ontology() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(SSE.parseTriple(
                "(<https://w3id.org/simpul/ontology#foundedOn> <https://w3id.org/simpul/ontology#singleValued> true)"));
        return new Ontology(graph, "test");
    }
}
