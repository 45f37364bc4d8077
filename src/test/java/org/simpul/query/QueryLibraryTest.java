package org.simpul.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.graph.Iris;
import org.simpul.graph.Network;
import org.simpul.graph.Ontology;
import org.simpul.store.GraphStore;
import org.simpul.store.QuadSource;
import org.simpul.store.Tdb2Store;

class QueryLibraryTest {

    private static final QueryLibrary LIBRARY = new QueryLibrary(Path.of("queries"));

    @TempDir
    static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void load() {
        Ontology ontology = Ontology.load(Path.of("ontology"));
        store = Tdb2Store.create(folder.resolve("store"));
        store.load(List.of(QuadSource.of("network", Network.quads(ontology.vocabulary()))), ontology, Iris.standard());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<NamedQuery> queries() {
        return LIBRARY.all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void takesALeastConfidenceWhereItLooksForClaims(NamedQuery query) {
        if (query.text().contains("rdf:predicate") || query.text().contains("tc:factuality")) {
            Answer.Rows all = rows(query.name(), Map.of());
            Answer.Rows sure =
                    (Answer.Rows) Question.of(query, Map.of()).atLeast(0.01).answer(store);
            assertThat(sure.columns()).isEqualTo(all.columns());
            assertThat(sure.rows()).hasSameSizeAs(all.rows());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void saysItsQuestionAndGivesTheColumnsItSays(NamedQuery query) {
        assertThat(query.questions()).containsOnlyKeys("en", "id");
        assertThat(QueryFactory.create(query.text()).getResultVars()).isEqualTo(query.columns());
        Answer.Rows rows = rows(query.name(), Map.of());
        assertThat(rows.columns()).isEqualTo(query.columns());
        assertThat(rows.rows()).as(query.name()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void parametersAreVariablesOfTheQuery(NamedQuery query) {
        assertThat(query.parameters())
                .allSatisfy(
                        p -> assertThat(query.text()).contains(p.name().equals("limit") ? "SELECT" : "?" + p.name()));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void saysInBothLanguagesWhatItTakesAndGives(NamedQuery query) {
        assertThat(query.parameters())
                .allSatisfy(parameter -> assertThat(parameter.descriptions()).containsOnlyKeys("en", "id"));
        assertThat(query.view().headings()).containsOnlyKeys("en", "id");
        int shown = query.view().headings().get("en").size();
        assertThat(query.view().headings().get("id")).hasSize(shown);
        assertThat(query.columns().subList(0, shown))
                .containsAll(query.view().behind().keySet());
        assertThat(query.columns()).containsAll(query.view().behind().values());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isWrittenForPeopleAsItIsAsked(NamedQuery query) {
        for (String language : List.of("en", "id")) {
            Question question = Question.of(query, values(query)).in(language);
            NamedQuery written = NamedQuery.parse("written", query.written(language, question.values(store)));
            assertThat(written.text()).doesNotContain("# expect", "# param", "# behind", "# edge", "# columns");
            assertThat(QueryLibrary.run(written, Map.of(), store)).isEqualTo(question.answer(store));
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void canBeSentToAnotherServerWithItsValuesInIt(NamedQuery query) {
        Map<String, Node> values = Question.of(query, values(query)).values(store);
        Query bound = Binder.bind(QueryFactory.create(query.text()), values);
        assertThat(QueryFactory.create(bound.serialize())).isEqualTo(bound);
    }

    /** Something for every parameter, so that each is put in. */
    private static Map<String, String> values(NamedQuery query) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.standard().isEmpty()) {
                values.put(
                        parameter.name(),
                        switch (parameter.type()) {
                            case DATE -> "2015-01-01";
                            case PREDICATE -> "cooperates with";
                            case STRING -> "member-without-date";
                            default -> "Indonesia";
                        });
            }
        }
        values.replaceAll((name, value) -> name.equals("document") || name.equals("in") ? "one.txt" : value);
        return values;
    }

    @Test
    void namesAreInTheLanguageAskedForElseInTheOther() {
        NamedQuery tiers = LIBRARY.get("trafficking-roles");
        Answer.Rows rows = (Answer.Rows) Question.of(tiers, Map.of()).in("id").answer(store);
        assertThat(rows.rows().get(0).get(0).orElseThrow().getLiteralLexicalForm())
                .isEqualTo("Cambodia");
        assertThat(rows.rows().get(0).get(1).orElseThrow().getLiteralLexicalForm())
                .isEqualTo("negara asal");
        assertThat(tiers.shown(rows, "id").columns()).containsExactly("negara", "peran", "waktu", "dokumen");
    }

    @Test
    void peopleReadNamesWhereTheQueryGivesThings() {
        NamedQuery coverage = LIBRARY.get("coverage");
        Question question =
                Question.of(coverage, Map.of("only", "member-without-date")).in("id");
        Answer.Rows rows = (Answer.Rows) question.readable(store);
        assertThat(rows.columns()).containsExactly("yang tidak ada", "tentang", "dan", "dokumen");
        assertThat(AnswerFormat.TABLE.write(rows, 200))
                .contains("sejak kapan menjadi anggota", "Cambodia", "Proses Bali")
                .doesNotContain("id:state");
        assertThat(AnswerFormat.CSV.write(question.answer(store), 200))
                .contains("member-without-date", "state/cambodia");
    }

    @Test
    void aRelationIsTakenByItsLabelInBothLanguages() {
        for (String name : List.of("cooperatesWith", "cooperates with", "Bekerja sama dengan", "tc:cooperatesWith")) {
            assertThat(rows("evidence", Map.of("relation", name)).rows())
                    .as(name)
                    .isNotEmpty()
                    .isEqualTo(rows("evidence", Map.of("relation", "tc:cooperatesWith"))
                            .rows());
        }
        assertThatThrownBy(() -> rows("evidence", Map.of("relation", "dances with")))
                .hasMessageContaining("cooperates with");
    }

    @Test
    void aHeaderThatIsWrittenWronglyIsExplained() {
        assertThatThrownBy(() -> NamedQuery.parse("x", "# edge: a b\nASK {}")).hasMessageContaining("FROM RELATION TO");
        assertThatThrownBy(() -> NamedQuery.parse("x", "# behind: a\nASK {}")).hasMessageContaining("COLUMN=COLUMN");
        assertThatThrownBy(() -> NamedQuery.parse("x", "# param@id: a \"b\"\nASK {}"))
                .hasMessageContaining("NAME \"DESCRIPTION\"");
    }

    @Test
    void aNumberOfRowsIsNotNegative() {
        assertThatThrownBy(() -> column("most-cited-sources", Map.of("limit", "-1"), "source"))
                .isInstanceOf(QueryException.class)
                .hasMessage("limit is a number of rows, not less than 0");
    }

    @Test
    void thereAreEnough() {
        assertThat(LIBRARY.all()).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void aDateNarrowsMembership() {
        assertThat(column("members-of-institution", Map.of("date", "2003-01-01"), "member"))
                .containsOnly("Cambodia", "Indonesia");
        assertThat(column("members-of-institution", Map.of("date", "2020-01-01"), "member"))
                .containsOnly("Cambodia", "Indonesia", "Thailand");
    }

    @Test
    void anIriParameterTakesALabel() {
        assertThat(column("tier-history", Map.of("state", "Indonesia"), "tier")).containsExactly("Tier 2", "Tier 3");
        assertThat(column("tier-history", Map.of("state", "indonesia"), "tier")).hasSize(2);
        assertThat(column("tier-history", Map.of("state", "id:state/thailand"), "tier"))
                .isEmpty();
    }

    @Test
    void anOptionalParameterNarrows() {
        assertThat(column("trafficking-flows", Map.of("origin", "Cambodia"), "from"))
                .containsExactly("Cambodia");
        assertThat(column("trafficking-flows", Map.of(), "from")).hasSize(2);
    }

    @Test
    void aLimitSetsTheNumberOfRows() {
        assertThat(column("most-cited-sources", Map.of("limit", "1"), "source")).hasSize(1);
    }

    @Test
    void valuesNeverBecomeSparql() {
        String attack = "Indonesia\"@en } UNION { ?s ?p ?o";
        assertThatThrownBy(() -> rows("tier-history", Map.of("state", attack)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("nothing in the store");
        assertThatThrownBy(() -> rows("evidence", Map.of("relation", "x> ?y ?z")))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void errorsSayWhatToDo() {
        assertThatThrownBy(() -> LIBRARY.get("members"))
                .hasMessageContaining("members-of-institution")
                .hasMessageContaining("--list");
        assertThatThrownBy(() -> rows("tier-history", Map.of("land", "x"))).hasMessageContaining("it has: state");
        assertThatThrownBy(() -> rows("tier-history", Map.of("state", "Indo")))
                .hasMessageContaining("Similar:")
                .hasMessageContaining("id:state/indonesia");
        assertThatThrownBy(() -> rows("members-of-institution", Map.of("date", "last year")))
                .hasMessageContaining("2023-12-31");
    }

    @Test
    void everyFormatWritesTheRows() {
        Answer.Rows rows = rows("tier-history", Map.of());
        for (AnswerFormat format : AnswerFormat.values()) {
            assertThat(format.write(rows, 80))
                    .contains("year", "Tier 2", "Catatan kerja sama")
                    .endsWith("\n");
        }
        assertThat(AnswerFormat.TABLE.write(rows, 80).lines())
                .first()
                .asString()
                .startsWith("year  tier");
    }

    @Test
    void longCellsAreWrappedToTheWidth() {
        Answer.Rows rows = LIBRARY.get("evidence").shown(rows("evidence", Map.of()), "en");
        assertThat(AnswerFormat.TABLE.write(rows, 140).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(140));
    }

    @Test
    void otherServersAreNeverAsked() {
        NamedQuery query = NamedQuery.parse("outside", "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }");
        assertThatThrownBy(() -> QueryLibrary.run(query, Map.of(), store)).hasMessageContaining("SERVICE");
    }

    @Test
    void otherKindsOfQueriesAreAnswered() {
        assertThat(QueryLibrary.run(NamedQuery.parse("ask", "ASK { ?s ?p ?o }"), Map.of(), store))
                .isEqualTo(new Answer.Truth(true));
        Answer built = QueryLibrary.run(
                NamedQuery.parse("build", "CONSTRUCT WHERE { ?s a <https://w3id.org/simpul/ontology#State> }"),
                Map.of(),
                store);
        assertThat(AnswerFormat.TABLE.write(built, 80)).contains("state/indonesia");
    }

    private static Answer.Rows rows(String name, Map<String, String> arguments) {
        return (Answer.Rows) QueryLibrary.run(LIBRARY.get(name), arguments, store);
    }

    private static List<String> column(String name, Map<String, String> arguments, String column) {
        Answer.Rows rows = rows(name, arguments);
        int index = rows.columns().indexOf(column);
        return rows.rows().stream()
                .map(row -> row.get(index))
                .flatMap(Optional::stream)
                .map(n -> n.getLiteralLexicalForm())
                .toList();
    }
}
