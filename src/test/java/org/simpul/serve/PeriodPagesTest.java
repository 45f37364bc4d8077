package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are seen for some years alone. */
final class PeriodPagesTest {

    private static final String THAILAND = "/id/state/thailand.html";
    private static final String STATES = "/compare?first=https%3A%2F%2Fw3id.org%2Fsimpul%2Fid%2Fstate%2Findonesia"
            + "&second=https%3A%2F%2Fw3id.org%2Fsimpul%2Fid%2Fstate%2Fthailand";

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
    void aThingsClaimsOfOtherYearsAreLeftOutAndThoseWithoutATimeAreMarked() {
        assertThat(page(THAILAND).select("section.relation").text()).contains("2004", "2016", "2021");
        Document some = page(THAILAND + "?from=2015&to=2018");
        assertThat(some.select("section.relation").text())
                .contains("2016", "no time stated")
                .doesNotContain("2004", "2021");
        assertThat(some.select("svg.timeline title").eachText()).containsExactly("ratified ACTIP, 2016");
        assertThat(some.select("#within-period [role=status]").text()).startsWith("4 claims with another time");
    }

    @Test
    void whatLastsIsSeenInEachOfItsYears() {
        assertThat(page("/id/state/indonesia.html?from=2010&to=2010")
                        .select("section.relation")
                        .text())
                .as("chair since 2002")
                .contains("since 2002");
    }

    @Test
    void theFormAsksForTheSamePageWithItsYearsAndLanguage() {
        Document page = page(THAILAND + "?from=2015&lang=id");
        assertThat(page.select("form.years").attr("action")).isEqualTo(THAILAND);
        assertThat(page.select("#years-from").attr("value")).isEqualTo("2015");
        assertThat(page.select("#years-to").attr("value")).isEmpty();
        assertThat(page.select("form.years input[name=lang]").attr("value")).isEqualTo("id");
        assertThat(page(STATES).select("form.years input[type=hidden]").eachAttr("name"))
                .containsExactly("first", "second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2018&to=2010", "from=long+ago", "to=-5", "from=99999"})
    void yearsThatAreNoPeriodKeepTheFormAndLeaveNothingOut(String years) {
        Document page = page(THAILAND + "?" + years);
        assertThat(page.select("#within-period .problem")).hasSize(1);
        assertThat(page.select("form.years")).hasSize(1);
        assertThat(page.select("section.relation").text()).contains("2004", "2016", "2021");
    }

    @Test
    void contradictionsOfOtherYearsAreLeftOutWhole() {
        assertThat(page("/contradictions").select(".disagreement")).hasSize(2);
        Document some = page("/contradictions?from=2023&to=2023");
        assertThat(some.select(".disagreement")).hasSize(1);
        assertThat(some.select(".disagreement .side")).hasSize(2);
        assertThat(page("/contradictions?from=2014&to=2014").select(".disagreement"))
                .as("a date that is in question is a time")
                .hasSize(1);
    }

    @Test
    void statesAreComparedInAPeriod() {
        assertThat(page(STATES).select("table").text()).contains("2004", "2016");
        assertThat(page(STATES + "&from=2015&to=2018")
                        .select("#within-period table")
                        .text())
                .contains("2016", "2017")
                .doesNotContain("2004");
    }

    @Test
    void flowsOfOtherYearsAreNoGapsOfThePeriod() {
        assertThat(page("/coverage")
                        .select("#flow-without-instrument")
                        .parents()
                        .first()
                        .text())
                .contains("Cambodia");
        assertThat(page("/coverage?from=2000&to=2001").select("main").text()).doesNotContain("Cambodia →");
        assertThat(page("/coverage?from=2000&to=2001").select("#member-without-date"))
                .as("what has no time stays")
                .hasSize(1);
    }

    private static Document page(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
