package org.simpul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.graph.External;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.graph.Simpul;

class TextIndexTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"));
    private static final Iris IRIS = Iris.standard();

    @TempDir
    Path folder;

    private Tdb2Store store;

    @BeforeEach
    void create() {
        store = Tdb2Store.create(folder.resolve("store"));
        load(quote("one", "Indonesia melakukan ratifikasi konvensi itu.", "id"), label("igo/iom", "Mercusuar Utara", "id"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "(tc:quote 'meratifikasi'), 1",
        "(tc:quote 'meratifikasi'@id), 1",
        "(tc:quote 'diratifikasi' 'lang:id'), 1",
        "(tc:quote 'meratifikasi'@en), 0",
        "(tc:quote 'kon*'), 1",
        "(tc:quote skos:prefLabel 'mercusuar'), 1",
        "(tc:quote 'memperkonvensikan'), 1",
        "(tc:measure 'meratifikasi'), 0"
    })
    void textQueryFindsWordsInAnyForm(String search, int found) {
        assertThat(hits(search)).hasSize(found);
    }

    @Test
    void soundsThatAPrefixTookAreRestored() {
        load(quote("one", "Penandatanganan itu memukul pengiriman.", "id"));
        for (String word : List.of("menandatangani", "ditandatangani", "dipukul", "mengirim", "dikirim")) {
            assertThat(hits("(tc:quote '" + word + "')")).as(word).hasSize(1);
        }
    }

    @Test
    void loadsKeepItInStep() {
        assertThat(hits("(tc:quote 'ratifikasi')")).hasSize(1);
        load(quote("one", "Thailand menandatangani nota.", "id"));
        assertThat(hits("(tc:quote 'ratifikasi')")).isEmpty();
        assertThat(hits("(tc:quote 'ditandatangani')")).hasSize(1);
        load(quote("two", "Another document about ratification.", "en"));
        assertThat(hits("(tc:quote 'ditandatangani')")).hasSize(1);
        assertThat(hits("(tc:quote 'ratifications')")).hasSize(1);
        store.close();
        store = Tdb2Store.open(folder.resolve("store"));
        assertThat(hits("(tc:quote 'ratifications')")).hasSize(1);
        assertThat(hits("(tc:quote 'ratifikasi')")).isEmpty();
    }

    @Test
    void updatesKeepItInStep() {
        update("INSERT DATA { GRAPH <urn:g> { <urn:a> skos:prefLabel 'A lighthouse'@en } }");
        assertThat(hits("'lighthouses'")).containsExactly("urn:a");
        update("DELETE DATA { GRAPH <urn:g> { <urn:a> skos:prefLabel 'A lighthouse'@en } }");
        assertThat(hits("'lighthouses'")).isEmpty();
        assertThatThrownBy(() -> Txn.executeWrite(store.searchable(), () -> {
                    store.searchable()
                            .add(Quad.create(
                                    NodeFactory.createURI("urn:g"),
                                    NodeFactory.createURI("urn:a"),
                                    External.PREF_LABEL,
                                    NodeFactory.createLiteralLang("A windmill", "en")));
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");
        assertThat(hits("'windmill'")).isEmpty();
    }

    @Test
    void aCompactedStoreIsStillKeptInStep() {
        assertThat(hits("'mercusuar'")).hasSize(1);
        store.compact();
        update("INSERT DATA { GRAPH <urn:g> { <urn:a> skos:prefLabel 'A lighthouse'@en } }");
        assertThat(hits("'lighthouses'")).containsExactly("urn:a");
        load(quote("one", "Thailand menandatangani nota.", "id"));
        assertThat(hits("(tc:quote 'ratifikasi')")).isEmpty();
        store.close();
        store = Tdb2Store.open(folder.resolve("store"));
        assertThat(hits("'lighthouses'")).containsExactly("urn:a");
        assertThat(hits("'mercusuar'")).hasSize(1);
    }

    @Test
    void anIndexOutOfStepIsMadeAnew() throws IOException {
        assertThat(hits("'mercusuar'")).hasSize(1);
        store.close();
        Files.writeString(folder.resolve("store/text-1.stale"), "");
        store = Tdb2Store.open(folder.resolve("store"));
        assertThat(hits("'mercusuar'")).hasSize(1);
        assertThat(folder.resolve("store/text-1.stale")).doesNotExist();
    }

    @Test
    void oneGraphCanBeSearchedAlone() {
        assertThat(select("GRAPH <" + graph("one") + "> { ?s text:query (tc:quote 'ratifikasi') }")).hasSize(1);
        assertThat(select("GRAPH <" + IRIS.lexiconGraph().getURI() + "> { ?s text:query (tc:quote 'ratifikasi') }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(tc:quote 'ratifikasi' 'highlight:e:(x+x+)+y')",
                "'((((((((((((((((((((((a))))))))))))))))))))))'",
                "'/(a|aa|b|ab){90}(a|aa|b|ab){90}(a|b){90}z/'",
                "'unfinished \"phrase'"
            })
    void whatWouldTakeTooLongIsRefused(String search) {
        assertThatThrownBy(() -> hits(search)).isInstanceOfAny(
                        TextIndexException.class, TextIndexParseException.class);
    }

    private List<String> hits(String search) {
        return select("?s text:query " + search);
    }

    private List<String> select(String pattern) {
        return store.query(
                QueryFactory.create(prefixes() + "SELECT ?s { " + pattern + " } ORDER BY ?s"), exec -> {
                    List<String> found = new ArrayList<>();
                    exec.select().forEachRemaining(row -> found.add(row.get("s").toString()));
                    return found;
                });
    }

    private void update(String update) {
        Txn.executeWrite(
                store.searchable(),
                () -> UpdateExec.dataset(store.searchable())
                        .update(prefixes() + update)
                        .execute());
    }

    private void load(Quad... quads) {
        store.load(List.of(QuadSource.of("test", List.of(quads))), ONTOLOGY, IRIS);
    }

    private static String graph(String document) {
        return IRIS.documentPrefix() + document;
    }

    private static Quad quote(String document, String text, String language) {
        return Quad.create(
                NodeFactory.createURI(graph(document)),
                IRIS.of("passage/" + document),
                Simpul.QUOTE,
                NodeFactory.createLiteralLang(text, language));
    }

    private static Quad label(String path, String text, String language) {
        return Quad.create(
                IRIS.lexiconGraph(), IRIS.of(path), External.PREF_LABEL, NodeFactory.createLiteralLang(text, language));
    }

    private static String prefixes() {
        return "PREFIX text: <http://jena.apache.org/text#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                + " PREFIX tc: <https://w3id.org/simpul/ontology#> ";
    }
}
