package org.simpul.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.graph.Iris;
import org.simpul.graph.Network;
import org.simpul.graph.Ontology;
import org.simpul.store.QuadSource;
import org.simpul.store.Tdb2Store;

class SearchTest {

    @TempDir
    static Path folder;

    private static Tdb2Store store;
    private static Search search;

    @BeforeAll
    static void load() {
        Ontology ontology = Ontology.load(Path.of("ontology"));
        store = Tdb2Store.create(folder.resolve("store"));
        store.load(List.of(QuadSource.of("network", Network.quads(ontology.vocabulary()))), ontology, Iris.standard());
        search = new Search(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "bali, forum/bali-process",
        "Bali Pro, forum/bali-process",
        "'  proses   BAL', forum/bali-process",
        "indo, state/indonesia",
        "Indonésia, state/indonesia"
    })
    void offersWhatATypedBeginningMayMean(String typed, String path) {
        assertThat(search.suggest(typed, "en", 5))
                .first()
                .extracting(Search.Thing::iri)
                .isEqualTo(Iris.DEFAULT_BASE + path);
    }

    @ParameterizedTest
    @CsvSource({"meratifikasi, ratifikasi", "ratifications, ratification", "diperdagangkan, perdagangan orang"})
    void findsAWordInAnyForm(String word, String name) {
        assertThat(search.things(word, "id", 5))
                .extracting(Search.Thing::matched)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Indonesa, state/indonesia",
        "indonseia, state/indonesia",
        "bali proces, forum/bali-process",
        "prosses bali, forum/bali-process",
        "Thailandd, state/thailand"
    })
    void forgivesASlip(String typed, String path) {
        assertThat(search.things(typed, "en", 5)).isEmpty();
        assertThat(search.meant(typed, "en", 5))
                .first()
                .extracting(Search.Thing::iri)
                .isEqualTo(Iris.DEFAULT_BASE + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inxxesia", "qwertyuiop", "", "*"})
    void forgivesNoMoreThanThat(String typed) {
        assertThat(search.meant(typed, "en", 5)).isEmpty();
    }

    @Test
    void labelsAreInTheLanguageAskedFor() {
        Search.Thing indonesian = search.suggest("bali process", "id", 1).get(0);
        assertThat(indonesian).isEqualTo(new Search.Thing(indonesian.iri(), "Proses Bali", "Bali Process", "Forum"));
        assertThat(search.suggest("proses bali", "en", 1).get(0).label()).isEqualTo("Bali Process");
    }

    @Test
    void passagesAreFoundWithTheirDocument() {
        assertThat(search.quotes("process Bali", 10))
                .hasSize(2)
                .allSatisfy(quote -> assertThat(quote.document()).startsWith(Iris.DEFAULT_BASE + "document/"))
                .allSatisfy(quote -> assertThat(quote.text()).isEqualTo("Bali Process"));
        assertThat(search.quotes("Bali Process", 1)).hasSize(1);
        assertThat(search.quotes("nowhere", 10)).isEmpty();
    }

    @Test
    void givesNoMoreThanAskedForAndNoThingTwice() {
        assertThat(search.suggest("a", "en", 3)).hasSize(3);
        assertThat(search.suggest("i", "en", 50)).extracting(Search.Thing::iri).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "*",
                "\"",
                "((((",
                "a:b:c",
                "/(x+x+)+y/",
                "\\",
                "AND OR NOT",
                "+-!(){}[]^~*?:&|",
                "\u0000"
            })
    void noSignIsTakenForAQuery(String typed) {
        assertThat(search.suggest(typed, "en", 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(search.things(typed, "en", 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(search.quotes(typed, 5)).isEmpty();
        assertThat(search.suggest(typed.repeat(2_000), "en", 5)).hasSizeLessThanOrEqualTo(5);
    }
}
