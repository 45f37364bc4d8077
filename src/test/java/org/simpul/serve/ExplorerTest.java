package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.query.QueryLibrary;

/** The explorer's pages as HTML. */
final class ExplorerTest {

    private static final String INDONESIA = "/id/state/indonesia.html";
    private static final String STATE = "https://w3id.org/simpul/id/state/";

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

    /** A page of each sort. */
    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/search?q=bali",
                "/search?q=x",
                "/documents",
                "/things/State",
                "/things/Institution",
                INDONESIA,
                "/id/treaty/actip.html",
                "/term/Tier2",
                document(),
                claim(),
                "/contradictions",
                "/coverage",
                compare("indonesia", "thailand"),
                "/compare?from=2000&to=2018&from2=2019&to2=2026");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasLandmarksAndWorksWithoutScripts(String path) {
        Document page = page(path);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("body > a.skip[href=#main]")).hasSize(1);
        assertThat(page.select("nav.views a")).hasSize(View.values().length);
        assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.select("nav:not([aria-label])")).isEmpty();
        assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("[style], style, [onclick], [onload]")).isEmpty();
        assertThat(page.select("input:not([type=hidden]), select, textarea").stream()
                        .filter(field ->
                                page.select("label[for=" + field.id() + "]").isEmpty()))
                .as("fields without a label")
                .isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageSpeaksBothLanguages(String path) {
        String mark = path.contains("?") ? "&" : "?";
        for (Tongue tongue : Tongue.values()) {
            Document page = page(path + mark + "lang=" + tongue.code());
            assertThat(page.select("html").attr("lang")).isEqualTo(tongue.code());
            assertThat(page.select("nav.views a").first().text()).isEqualTo(View.HOME.name(tongue));
            assertThat(page.select("nav.views a").eachAttr("href"))
                    .allMatch(link -> link.endsWith("lang=" + tongue.code()));
            assertThat(page.select("nav.languages a")).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkWithinThePagesLeadsSomewhere(String path) {
        Set<String> links = page(path).select("main a[href^=/]").eachAttr("href").stream()
                .filter(link -> !ofOtherViews(link))
                .limit(60)
                .collect(Collectors.toSet());
        for (String link : links) {
            HttpResponse<String> answer = served.get(link.replaceFirst("#.*", ""));
            assertThat(answer.statusCode()).as(link).isIn(200, 303);
            String place = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
            if (!place.isEmpty()) {
                assertThat(Jsoup.parse(answer.body()).getElementById(place))
                        .as(link)
                        .isNotNull();
            }
        }
    }

    @Test
    void theBrowsersLanguageIsTakenUnlessOneIsChosen() {
        assertThat(page("/", "Accept-Language", "id-ID,id;q=0.9,en;q=0.5")
                        .select("html")
                        .attr("lang"))
                .isEqualTo("id");
        assertThat(page("/", "Accept-Language", "de,en;q=0.5").select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(page("/", "Accept-Language", "de").select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(page("/", "Accept-Language", "%%;;").select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(page("/?lang=en", "Accept-Language", "id").select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(page("/?lang=xx", "Accept-Language", "id").select("html").attr("lang"))
                .isEqualTo("id");
        assertThat(served.get("/").headers().allValues("Vary").toString()).contains("Accept-Language");
    }

    @Test
    void theFirstPageCountsAndStartsTwelveQuestions() {
        Document page = page("/");
        assertThat(page.select(".starters a")).hasSize(12);
        assertThat(page.select(".counts li").eachText()).contains("2 documents", "1 figure");
        List<String> known = new QueryLibrary(Path.of("queries"))
                .all().stream().map(q -> q.name()).toList();
        assertThat(known).containsAll(HomePage.QUESTIONS);
        assertThat(page("/?lang=id").select(".starters a").first().text()).startsWith("Siapa");
    }

    @Test
    void aThingsPageGathersItsClaimsByRelation() {
        Document page = page(INDONESIA);
        assertThat(page.select("h1").text()).isEqualTo("Indonesia");
        assertThat(page.select(".kind").first().text()).isEqualToIgnoringCase("state");
        Element ratified = section(page, "ratified");
        assertThat(ratified.select("th a").attr("href")).isEqualTo("/id/treaty/actip.html");
        assertThat(ratified.select("td.time").text()).contains("2017");
        assertThat(ratified.select("summary").text()).isEqualTo("1 source");
        assertThat(ratified.select(".by a").attr("href")).contains(".html#p");
        assertThat(page.select("svg.timeline a.moment")).isNotEmpty();
        assertThat(page.select("svg.ego a .label").eachText()).contains("Thailand", "ACTIP");
        assertThat(page.select("#documents + table tbody tr")).hasSize(2);
        assertThat(page.select(".downloads a").eachAttr("href"))
                .contains("/id/state/indonesia.ttl", "/id/state/indonesia.jsonld");
    }

    @Test
    void aPageHasHeadingsOnlyForWhatIsKnown() {
        Document named = page("/term/Tier1");
        assertThat(named.select("#claims, #figures, #network, #timeline, #documents"))
                .isEmpty();
        assertThat(named.select("main").text()).contains("No document claims anything about this.");
        Document claimed = page("/id/treaty/actip.html");
        assertThat(claimed.select("#documents + table thead th").eachText()).containsExactly("Document", "Claims");
        assertThat(page(INDONESIA).select("#documents + table thead th").eachText())
                .containsExactly("Document", "Claims", "Figures");
    }

    @Test
    void aTitleTellsApartWhatHasTheSameName() {
        String claim = claim();
        assertThat(page(claim).title())
                .endsWith(" (Catatan kerja sama) · Simpul")
                .contains(" · ");
        assertThat(page(document()).title())
                .as("two documents have this title")
                .isEqualTo("Catatan kerja sama (Document) · Simpul");
        assertThat(page(INDONESIA).title()).isEqualTo("Indonesia · Simpul");
        assertThat(page("/query?question=ratifications").title())
                .startsWith("Query: ")
                .endsWith("? · Simpul");
    }

    @ParameterizedTest
    @CsvSource({
        "02-skripsi-commit-mekong, Skripsi commit mekong",
        "05_ammtc-17_summary, Ammtc 17 summary",
        "2012-report, 2012 report",
        "07, 07",
        "-, -"
    })
    void theNameOfAFileIsMadeReadable(String stem, String readable) {
        assertThat(FileNames.readable(stem)).isEqualTo(readable);
    }

    @Test
    void manyOtherNamesAreFolded() {
        Document page = page("/id/law/a-law.html");
        assertThat(page.select("details.names summary").text()).isEqualTo("4 more names");
        assertThat(page.select("details.names span").eachText()).contains("Lex 9");
        assertThat(page.select("p.names").first().select("span")).hasSize(5);
        assertThat(page(INDONESIA).select("details.names")).isEmpty();
    }

    @Test
    void theMostExactTimeStandsAndEachSentenceHasItsOwn() {
        Document page = page("/id/igo/iom.html");
        Element supports = section(page, "supports");
        assertThat(supports.select("td.time").text()).isEqualTo("May 2020");
        assertThat(supports.select(".evidence .when").eachText()).containsExactlyInAnyOrder("2020", "May 2020");
        assertThat(page.select("svg.timeline a.moment title").eachText())
                .containsExactly("supports Indonesia, May 2020");
    }

    @Test
    void eachLineOfTheSmallNetworkLeadsToItsSentences() {
        Document page = page(INDONESIA);
        Element spoke = page.select("svg.ego a.tie").stream()
                .filter(line -> line.select("title").text().equals("Indonesia – ratified – ACTIP"))
                .findFirst()
                .orElseThrow();
        assertThat(page(spoke.attr("href")).select("#edge q")).isNotEmpty();
        assertThat(page.select("svg.ego a.tie title").eachText())
                .as("one line for each relation, those among the neighbours too")
                .contains("Indonesia – met with – Thailand", "Thailand – ratified – ACTIP")
                .doesNotHaveDuplicates();
        page.select("svg.ego a.tie")
                .eachAttr("href")
                .forEach(line ->
                        assertThat(page(line).select("#edge q")).as(line).isNotEmpty());
    }

    @Test
    void aSymmetricRelationIsListedOnce() {
        assertThat(section(page("/id/state/thailand.html"), "cooperates with")
                        .select("th")
                        .eachText())
                .doesNotHaveDuplicates()
                .contains("Indonesia");
    }

    @Test
    void aSentenceElsewhereIsAPlaceInItsDocument() {
        String link = section(page(INDONESIA), "ratified").select(".by a").attr("href");
        Document reader = page(link.replaceFirst("#.*", ""));
        Element passage = reader.getElementById(link.substring(link.indexOf('#') + 1));
        assertThat(passage).isNotNull();
        assertThat(passage.text()).contains("Bali Process");
        assertThat(passage.select("mark a").attr("href")).isEqualTo("/id/forum/bali-process.html");
        Element says = reader.select("[data-passage=" + passage.id() + "]").first();
        assertThat(says.select("details.said summary").eachText()).anyMatch(said -> said.contains("ratified"));
        String claim = says.select("details.said p a").first().attr("href");
        assertThat(page(claim).select("pre").text()).contains("tc:factuality").contains("rdf:Statement");
    }

    @Test
    void contradictionsStandSideBySide() {
        Document page = page("/contradictions");
        assertThat(page.select(".disagreement")).isNotEmpty();
        assertThat(page.select(".disagreement").first().select(".side").size()).isGreaterThanOrEqualTo(2);
        assertThat(page.select(".side q")).isNotEmpty();
        assertThat(page.select(".disagreement h2").eachText())
                .contains("ACTIP · adopted on: 2014 or 2015?", "Indonesia · has tier ranking: Tier 2 or Tier 3?");
        assertThat(page.select(".disagreement .side a[href^=/id/claim/]"))
                .as("a link to each claim")
                .hasSize(4);
        Document own = page(
                page.select(".disagreement a[href^=/id/contradiction/]").first().attr("href"));
        assertThat(own.select("h1").text()).endsWith("Tier 2 or Tier 3?");
        assertThat(own.select(".side")).hasSize(2);
        assertThat(page("/contradictions?lang=id").select(".disagreement h2").eachText())
                .anyMatch(heading -> heading.endsWith("2014 atau 2015?"));
    }

    @Test
    void coverageTellsWhatIsNotSaid() {
        Document page = page("/coverage");
        assertThat(page.getElementById("member-without-date").parent().text()).contains("Cambodia");
        page.select("nav.contents a")
                .eachAttr("href")
                .forEach(link -> assertThat(page.select(link)).hasSize(1));
    }

    @Test
    void twoStatesAndTwoPeriodsAreCompared() {
        Document states = page(compare("indonesia", "thailand"));
        Element shared = states.select("table.compare").first();
        assertThat(shared.text()).contains("ACTIP").contains("2017").contains("2016");
        Document periods = page("/compare?from=2000&to=2010&from2=2015&to2=2018");
        assertThat(periods.select("h2").eachText()).anyMatch(title -> title.startsWith("Said only of 2015–2018"));
        assertThat(page("/compare?from=2010&to=2000&from2=2015&to2=2018").select(".problem"))
                .hasSize(1);
        assertThat(page(compare("indonesia", "indonesia")).select("table.compare"))
                .isEmpty();
    }

    @Test
    void aWholeNameLeadsToItsPageAndAPartIsOffered() {
        HttpResponse<String> whole = served.get("/search?q=ACTIP");
        assertThat(whole.statusCode()).isEqualTo(303);
        assertThat(whole.headers().firstValue("Location")).contains("/id/treaty/actip.html");
        assertThat(page("/search?q=indo").select(".results a").eachText()).contains("Indonesia");
        assertThat(page("/search?q=nonesuch").select("[role=status]").text()).startsWith("Nothing");
        HttpResponse<String> suggestions = served.get("/suggest?q=bali");
        assertThat(suggestions.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(suggestions.body()).contains("Bali Process");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)",
                "\" OR * (",
                "} UNION { ?s ?p ?o",
                "\\",
                "[*:*]~~"
            })
    void hostileTextNeverBecomesMarkupNorBreaksAPage(String attack) {
        String encoded = Served.encode(attack);
        for (String path : List.of(
                "/search?q=" + encoded,
                "/suggest?q=" + encoded,
                "/compare?first=" + encoded + "&second=" + encoded,
                "/compare?from=" + encoded + "&to=" + encoded + "&from2=1&to2=2",
                "/contradictions?" + encoded + "=" + encoded,
                "/?lang=" + encoded,
                "/id/state/" + encoded.replace("+", "%20") + ".html",
                "/term/" + encoded.replace("+", "%20"),
                "/things/" + encoded.replace("+", "%20"))) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img")
                    .doesNotContain("' onfocus");
        }
    }

    @Test
    void labelsOfTheGraphAreShownAsText() {
        String html = served.get(INDONESIA).body();
        assertThat(html).doesNotContain("<script>alert");
        assertThat(Jsoup.parse(html).select(".names").text()).contains(Served.EVIL_LABEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/state/nowhere.html",
                "/id/claim/none/none.html",
                "/term/NoSuchTerm",
                "/term",
                "/term/%FF",
                "/things",
                "/things/Claim",
                "/things/State/x"
            })
    void whatIsNotThereIsSaidToBeMissing(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("nowhere").doesNotContain("NoSuchTerm");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        for (String bundle : List.of(
                "layout",
                "home",
                "search",
                "thing",
                "claim",
                "document",
                "contradictions",
                "coverage",
                "compare",
                "record")) {
            assertThat(Tongue.INDONESIAN.keys(bundle)).as(bundle).isEqualTo(Tongue.ENGLISH.keys(bundle));
        }
    }

    @Test
    void periodsAreWrittenInWords() {
        assertThat(Moments.words("2011/..", Tongue.ENGLISH)).isEqualTo("since 2011");
        assertThat(Moments.words("../2013-10", Tongue.ENGLISH)).isEqualTo("until Oct 2013");
        assertThat(Moments.words("2019/2023", Tongue.INDONESIAN)).isEqualTo("2019–2023");
        assertThat(Moments.words("2023-08-21", Tongue.INDONESIAN)).isEqualTo("21 Agu 2023");
        assertThat(Moments.words("2004~", Tongue.ENGLISH)).isEqualTo("about 2004");
        assertThat(Moments.words("199X", Tongue.ENGLISH)).isEqualTo("199X");
        assertThat(Moments.words("2023-99-99", Tongue.ENGLISH)).isEqualTo("2023-99-99");
    }

    private static boolean ofOtherViews(String link) {
        return List.of("/network", "/map", "/timeline", "/docs").contains(link.replaceFirst("[?#].*", ""));
    }

    private static Element section(Document page, String relation) {
        return page.select("section.relation").stream()
                .filter(section -> section.select("h3").text().startsWith(relation + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + relation));
    }

    private static String compare(String first, String second) {
        return "/compare?first=" + Served.encode(STATE + first) + "&second=" + Served.encode(STATE + second);
    }

    private static String document() {
        return page("/documents").select("tbody th a").first().attr("href");
    }

    private static String claim() {
        return page(document()).select("details.said p a").first().attr("href");
    }

    private static Document page(String path, String... headers) {
        HttpResponse<String> answer = served.get(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return Jsoup.parse(answer.body(), served.server().url());
    }
}
