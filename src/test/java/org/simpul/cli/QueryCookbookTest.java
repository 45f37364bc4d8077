package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.query.Answer;
import org.simpul.query.NamedQuery;
import org.simpul.query.QueryLibrary;
import org.simpul.store.GraphStore;

/** The query cookbook and the library it describes, on the sample: every query runs and gives what it promises. */
final class QueryCookbookTest {

    private static final Path COOKBOOK = Path.of("docs", "queries.md");
    private static final QueryLibrary LIBRARY = new QueryLibrary(Path.of("queries"));
    private static final Pattern SPARQL_BLOCK = Pattern.compile("```sparql\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("(?ms)^### ([a-z-]+)$(.*?)(?=^##|\\z)");

    private static final Pattern COMMAND =
            Pattern.compile("(?m)^    \\./simpul query ([a-z-]+)((?: --param .*)?)\\R\\R```text\\R(.*)$");
    private static final Pattern PARAMETER = Pattern.compile("--param (?:\"([^\"]*)\"|(\\S+))");

    @TempDir
    static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void load() {
        store = SampleStore.load(folder);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> theLibraryGivesTheRowsItPromises() {
        return LIBRARY.all().stream().map(query -> DynamicTest.dynamicTest(query.name(), () -> keepsItsPromise(query)));
    }

    @TestFactory
    Stream<DynamicTest> theBlocksOfTheCookbookGiveTheRowsTheyPromise() throws IOException {
        List<String> blocks = blocks();
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(10);
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(titleOf(block), () -> keepsItsPromise(read(block))));
    }

    @TestFactory
    Stream<DynamicTest> everyQueryOfTheLibraryHasASection() throws IOException {
        Map<String, String> sections = sections();
        return LIBRARY.all().stream()
                .map(query -> DynamicTest.dynamicTest(
                        query.name(), () -> describes(sections.getOrDefault(query.name(), ""), query)));
    }

    /** The command lines as they stand on the page, each with the columns that the page shows below it. */
    @TestFactory
    Stream<DynamicTest> everyCommandLineOfTheCookbookGivesTheColumnsItShows() throws IOException {
        List<MatchResult> commands =
                COMMAND.matcher(Files.readString(COOKBOOK)).results().toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(25);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(
                        command.group(1) + command.group(2),
                        () -> gives(command.group(1), command.group(2), command.group(3))));
    }

    private static void gives(String name, String options, String header) {
        Map<String, String> arguments = PARAMETER
                .matcher(options)
                .results()
                .map(parameter -> parameter.group(1) == null ? parameter.group(2) : parameter.group(1))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(parameter -> parameter[0], parameter -> parameter[1]));
        Answer.Rows answer = (Answer.Rows) QueryLibrary.run(LIBRARY.get(name), arguments, store);
        assertThat(answer.rows()).as("rows of " + name + options).isNotEmpty();
        assertThat(List.of(header.strip().split("\\s{2,}")))
                .isEqualTo(LIBRARY.get(name).shown(answer, "en").columns());
    }

    @Test
    void everySectionIsAQueryOfTheLibrary() throws IOException {
        assertThat(sections().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        LIBRARY.all().stream().map(NamedQuery::name).toList());
    }

    @Test
    void aDayNeverComparesWithAYear() {
        assertThat(adoptedBefore("?on < \"2010-01-01\"^^xsd:date")).doesNotContain("ILO Convention No. 29");
        assertThat(adoptedBefore("xsd:integer(SUBSTR(STR(?on), 1, 4)) < 2010")).contains("ILO Convention No. 29");
    }

    private static void keepsItsPromise(NamedQuery query) {
        Answer.Rows answer = (Answer.Rows) QueryLibrary.run(query, Map.of(), store);
        assertThat(query.columns())
                .as("columns that the header of " + query.name() + " names")
                .isNotEmpty();
        assertThat(QueryFactory.create(query.text()).getResultVars()).isEqualTo(query.columns());
        assertThat(answer.rows()).as(query.name()).hasSizeGreaterThanOrEqualTo(query.minimumRows());
    }

    private static void describes(String section, NamedQuery query) {
        assertThat(section)
                .as("section " + query.name())
                .contains("simpul query " + query.name())
                .contains(query.questions().values());
        assertThat(query.parameters())
                .allSatisfy(parameter ->
                        assertThat(section).contains("- `" + parameter.name() + "` ", parameter.description("en")));
    }

    private static String adoptedBefore(String filter) {
        String query = """
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX tc: <https://w3id.org/simpul/ontology#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                SELECT ?name { ?instrument tc:adoptedOn ?on ; skos:prefLabel ?name . FILTER (%s) }""".formatted(filter);
        return QueryLibrary.run(read(query), Map.of(), store).toString();
    }

    private static NamedQuery read(String block) {
        try {
            return NamedQuery.read(Files.writeString(Files.createTempFile(folder, "block", ".rq"), block));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String titleOf(String block) {
        return block.lines().findFirst().orElse("empty").replaceFirst("^# *", "");
    }

    private static List<String> blocks() throws IOException {
        return SPARQL_BLOCK
                .matcher(Files.readString(COOKBOOK))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static Map<String, String> sections() throws IOException {
        Stream<MatchResult> found = SECTION.matcher(Files.readString(COOKBOOK)).results();
        return found.collect(Collectors.toMap(section -> section.group(1), section -> section.group(2)));
    }
}
