package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of events, acts, memberships, figures, contradictions and periods. */
final class RecordPagesTest {

    private static final String DAY = "/id/period/2023-05-10.html";

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
    void aMeetingTellsWhoTookPartAndWhenAndTheSentenceItRestsOn() {
        Document meeting = page(link(page(DAY), "/id/meeting/"));
        assertThat(meeting.select("#happened + dl dd").eachText()).contains("Indonesia, Thailand", "10 May 2023");
        assertThat(meeting.select(".behind a").first().text()).isEqualTo("Indonesia · met with · Thailand");
        assertThat(meeting.select(".behind q")).isNotEmpty();
        assertThat(meeting.select(".behind .by a").attr("href")).contains("#p");
        assertThat(meeting.select("#documents + table tbody tr td").first().text())
                .as("its claim is counted among those of its document")
                .isEqualTo("1");
    }

    @Test
    void nothingIsSaidToBeUnclaimedWhereMuchIsRecorded() {
        Document meeting = page(link(page(DAY), "/id/meeting/"));
        assertThat(meeting.select("#claims")).isEmpty();
        assertThat(meeting.text()).doesNotContain("No document claims");
    }

    @Test
    void anActOnATreatyIsNamedByItsParts() {
        Document act = page(link(page("/id/period/2017.html"), "/id/treaty-action/"));
        assertThat(act.title()).isEqualTo("Indonesia: ratification of ACTIP, 2017 · Simpul");
        assertThat(act.select("h1").text()).isEqualTo("Indonesia: ratification of ACTIP, 2017");
        assertThat(act.select("dl.parts dt").eachText()).containsExactly("Who", "Act", "Instrument", "When");
        assertThat(act.select(".behind q")).isNotEmpty();
        Document indonesian = page(link(page("/id/period/2017.html?lang=id"), "/id/treaty-action/"));
        assertThat(indonesian.select("h1").text())
                .startsWith("Indonesia: ratifikasi ")
                .endsWith(", 2017");
    }

    @Test
    void anActThatNobodyDoesHasANameToo() {
        Document act = page(link(page("/id/period/2017-03-08.html"), "/id/treaty-action/"));
        assertThat(act.select("h1").text()).isEqualTo("Entry into force of ACTIP, 8 Mar 2017");
    }

    @Test
    void aMembershipIsNamedByMemberRoleAndInstitution() {
        Document membership = page(link(page("/id/period/2004.html"), "/id/membership/"));
        assertThat(membership.select("h1").text()).isEqualTo("Thailand, ordinary member of Bali Process, 2004");
        assertThat(membership.select("dl.parts dd a").eachText())
                .containsExactly("Thailand", "ordinary member", "Bali Process");
        assertThat(membership.select("main").html()).doesNotContain("org:").doesNotContain("rdf:type");
    }

    @Test
    void aPeriodIsItsTimeAndListsWhatIsDatedSo() {
        Document day = page(DAY + "?lang=id");
        assertThat(day.select("h1").text()).isEqualTo("10 Mei 2023");
        assertThat(day.select("h2").eachText()).contains("Klaim", "Peristiwa");
        assertThat(day.select("main a").eachText()).contains("Indonesia · bertemu dengan · Thailand");
    }

    @Test
    void aFigureTellsWhatItCountsAndItsSentence() {
        Document figure = page(link(page("/id/period/2023.html"), "/id/figure/"));
        assertThat(figure.select("dl.parts dt").eachText()).contains("Figure", "Unit", "Of what", "When");
        assertThat(figure.select(".quotes q")).isNotEmpty();
        assertThat(figure.title()).doesNotContain("id:");
    }

    @Test
    void termsOfOtherVocabulariesAreCalledByWords() {
        String place = page("/id/state/indonesia.html").select(".by a").attr("href");
        String passage = place.replace("/id/document/", "/id/passage/").replaceFirst("\\.html#p", "/") + ".html";
        assertThat(page(passage).select("table.properties th").eachText())
                .contains("type", "stands in")
                .noneMatch(name -> name.contains(":"));
        assertThat(page(passage + "?lang=id").select("table.properties th").eachText())
                .contains("jenis", "terdapat dalam");
    }

    private static String link(Document page, String start) {
        Element link = page.select("main a[href^=" + start + "]").first();
        assertThat(link).as(start).isNotNull();
        return link.attr("href");
    }

    private static Document page(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
