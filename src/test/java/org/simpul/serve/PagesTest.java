package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.query.Answer;
import org.simpul.query.NamedQuery;
import org.simpul.query.Parameter;
import org.simpul.query.QueryLibrary;

class PagesTest {

    private static final String MEMBERS = "/query/members-of-institution?run=1";

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

    static Stream<NamedQuery> queries() {
        return new QueryLibrary(Path.of("queries")).all().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void aPageListsEveryQuestionInItsLanguage(String language) {
        HttpResponse<String> page = served.get("/query?lang=" + language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        queries()
                .forEach(query -> assertThat(page.body())
                        .contains("href=\"/query/" + query.name())
                        .contains(escaped(query.question(language))));
        assertThat(page.body()).doesNotContain("onclick").doesNotContain("style=");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void eachQueryHasAFormForItsParametersAndRunsWithItsDefaults(NamedQuery query) {
        String form = served.get("/query/" + query.name()).body();
        for (Parameter parameter : query.parameters()) {
            assertThat(form)
                    .contains("name=\"p-" + parameter.name() + "\"")
                    .contains(escaped(parameter.description("en").substring(1)));
        }
        HttpResponse<String> answer = served.get("/query/" + query.name() + "?run=1");
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#answer thead th[data-name]").eachAttr("data-name"))
                .isEqualTo(query.columns()
                        .subList(0, query.view().headings().get("en").size()));
        assertThat(page.select("#answer tbody tr")).hasSize(rows(query));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whereverAnAnswerLeadsThereIsAPage(NamedQuery query) {
        Document page =
                Jsoup.parse(served.get("/query/" + query.name() + "?run=1").body());
        List<String> links = page.select("#answer td a").eachAttr("href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .distinct()
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(served.get(link).statusCode()).as(link).isIn(200, 303));
        if (!query.view().edges().isEmpty()) {
            assertThat(links).anyMatch(link -> link.startsWith("/network/edge?"));
        }
    }

    @Test
    void anAnswerLeadsToItsThingsItsDocumentsAndItsSentences() {
        Document flows = Jsoup.parse(
                served.get("/query/trafficking-flows?run=1&p-origin=Cambodia").body());
        assertThat(flows.select("#answer tbody td:nth-child(1) a").attr("href")).isEqualTo("/id/state/cambodia.html");
        assertThat(flows.select("#answer tbody td:nth-child(2) a").attr("href")).isEqualTo("/id/state/thailand.html");
        String edge = flows.select("#answer tbody td:last-child a").attr("href");
        assertThat(edge).startsWith("/network/edge?").contains("relation=traffickingFlowTo");
        assertThat(Jsoup.parse(served.get(edge).body()).select("q")).isNotEmpty();

        Document ratified = Jsoup.parse(served.get("/query/ratifications?run=1").body());
        assertThat(ratified.select("#answer tbody td:nth-child(3) a").attr("href"))
                .startsWith("/id/document/");
        assertThat(ratified.select("#answer tbody td:nth-child(5) a").attr("href"))
                .contains("/id/document/")
                .contains("#p");
    }

    @Test
    void anAnswerSpeaksTheLanguageOfThePage() {
        String path = "/query/members-of-institution?run=1&lang=id";
        Document page = Jsoup.parse(served.get(path).body());
        assertThat(page.select("form label[for=p-institution]").text()).isEqualTo("Lembaga");
        assertThat(page.select("#answer th").eachText()).containsExactly("Anggota", "Peran", "Dari", "Sampai", "Bukti");
        assertThat(page.select("#answer td:nth-child(2)").eachText()).contains("ketua atau ketua bersama");
        assertThat(served.get(path + "&format=csv").body()).contains("ketua atau ketua bersama");
        assertThat(Jsoup.parse(served.get("/query/tier-history?run=1").body())
                        .select("#answer td:nth-child(2)")
                        .eachText())
                .contains("Tier 2");
    }

    @Test
    void timesAreInWordsAndNumbersAsPeopleWriteThem() {
        Document page = Jsoup.parse(served.get("/query/co-chairs?run=1&lang=id").body());
        assertThat(page.select("#answer td[data-time='2002/..']").text()).isEqualTo("sejak 2002");
        Document figures = Jsoup.parse(served.get("/query/figures?run=1").body());
        assertThat(figures.select("#answer td.number").first().attr("data-number"))
                .isEqualTo("12.5");
    }

    @Test
    void theFormNamesThingsAndTakesTheirNamesBack() {
        Document form = Jsoup.parse(served.get("/query/ratifications").body());
        assertThat(form.select("#p-instrument").val()).isEqualTo("ACTIP");
        Document iri = Jsoup.parse(served.get("/query/ratifications?run=1&p-instrument=id%3Atreaty%2Factip")
                .body());
        assertThat(iri.select("#p-instrument").val()).isEqualTo("ACTIP");
        assertThat(served.get("/query/ratifications?run=1&p-instrument=ACTIP").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aQueryIsShownWithoutTheLinesForProgramsAndWithWhatItIsAskedWith() {
        Document page = Jsoup.parse(
                served.get("/query/ratifications?p-instrument=ACTIP&lang=id").body());
        String text = page.select("details pre").text();
        assertThat(text)
                .contains("# Negara mana", "rdf:object <https://w3id.org/simpul/id/treaty/actip>", "= \"id\"")
                .doesNotContain("# expect", "# param", "# behind", "@en:");
        String link = page.select("details a").attr("href");
        assertThat(link)
                .contains("question=ratifications", "p-instrument=ACTIP")
                .doesNotContain("?name=");
        Document editor = Jsoup.parse(served.get(link).body());
        assertThat(editor.select("#query").val().strip()).isEqualTo(text.strip());
    }

    private static int rows(NamedQuery query) {
        return ((Answer.Rows) QueryLibrary.run(query, Map.of(), served.store()))
                .rows()
                .size();
    }

    @Test
    void aParameterIsTakenFromTheForm() {
        assertThat(served.get(MEMBERS + "&p-institution=Bali+Process").body()).contains(">Indonesia</a></td>");
        HttpResponse<String> unknown = served.get(MEMBERS + "&p-institution=No+Such+Body");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("class=\"problem\"").contains("value=\"No Such Body\"");
        assertThat(served.get(MEMBERS + "&p-date=yesterday").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)",
                "</textarea><svg/onload=alert(1)>"
            })
    void nothingThatIsSentComesBackAsMarkup(String attack) {
        String encoded = Served.encode(attack);
        for (String path : List.of(
                MEMBERS + "&p-institution=" + encoded,
                MEMBERS + "&p-date=" + encoded,
                "/query/members-of-institution?p-institution=" + encoded,
                MEMBERS + "&format=" + encoded,
                MEMBERS + "&" + encoded + "=x",
                "/query/" + encoded.replace("+", "%20"))) {
            assertThat(served.get(path).body())
                    .as(path)
                    .doesNotContain(attack)
                    .doesNotContain("<script>alert(1)")
                    .doesNotContain("<img")
                    .doesNotContain("<svg");
        }
    }

    @Test
    void aSlipIsForgivenAndSaidToBeOne() {
        Document page = Jsoup.parse(served.get("/search?q=Indonesa").body());
        assertThat(page.select("[role=status]").text()).contains("Nothing has a name like that");
        assertThat(page.select("h2").eachText()).contains("Did you mean");
        assertThat(page.select("ul.results a").first().attr("href")).isEqualTo("/id/state/indonesia.html");
        assertThat(Jsoup.parse(served.get("/search?q=Indonesa&lang=id").body())
                        .select("h2")
                        .eachText())
                .contains("Mungkin maksud Anda");
        assertThat(served.get("/suggest?q=Indonesa").body()).contains("Indonesia", "Did you mean");
        assertThat(served.get("/suggest?q=Indon").body()).contains("Indonesia").doesNotContain("Did you mean");
    }

    @Test
    void labelsOfTheGraphAreEscaped() {
        String page = served.get("/query/actor-timeline?run=1&p-actor=" + Served.encode(Served.EVIL_LABEL))
                .body();
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;label&#39;)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void thingsOfAnAnswerLeadToTheirPages() {
        String page = served.get("/query/claims-about?run=1").body();
        assertThat(page).contains("<td><a href=\"/id/state/indonesia.html\" class=\"thing state\">Indonesia</a></td>");
    }

    @Test
    void anAnswerIsGivenAsCsvAndJsonToo() throws Exception {
        HttpResponse<String> csv = served.get(MEMBERS + "&format=csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(CSVFormat.RFC4180
                        .parse(new StringReader(csv.body()))
                        .getRecords()
                        .get(0)
                        .toList())
                .containsExactly("member", "role", "from", "to", "actor", "relation");
        HttpResponse<String> json = served.get(MEMBERS + "&format=json");
        assertThat(json.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(served.get("/query/none").statusCode()).isEqualTo(404);
        assertThat(served.get("/query/none/more").statusCode()).isEqualTo(404);
        assertThat(served.get("/query/..%2f..%2fpom").statusCode()).isBetween(400, 499);
        assertThat(served.get("/elsewhere").statusCode()).isEqualTo(404);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
