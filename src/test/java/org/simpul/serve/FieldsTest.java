package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is filled in and makes no sense. */
class FieldsTest {

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
    void daysAreYearsMonthsAndDays() {
        assertThat(fields("2015").first("f")).contains(LocalDate.of(2015, 1, 1));
        assertThat(fields("2015").last("f")).contains(LocalDate.of(2015, 12, 31));
        assertThat(fields("2016-02").last("f")).contains(LocalDate.of(2016, 2, 29));
        assertThat(fields("2016-02-03").first("f")).contains(LocalDate.of(2016, 2, 3));
        for (String none : List.of("2015-13", "2015-02-30", "-5", "20155", "soon", "٢٠١٠")) {
            Fields fields = fields(none);
            assertThat(fields.first("f")).isEmpty();
            assertThat(fields.wrong()).extracting(Fields.Wrong::field).containsExactly("f");
        }
        assertThat(fields("").wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/network?from=2010&to=2000 | To | the period ends before it begins | filters",
                "/network?from=echo-me | From | 2015-06-30 | filters",
                "/network?confidence=7 | Least confidence | a number from 0 to 1 | filters",
                "/network?relation=echo-me | Relations | cooperatesWith, | filters",
                "/network?type=echo-me&relation=memberOf | Types | there is no such name here. There are: | filters",
                "/map?from=2010&to=2000 | To year | the period ends before it begins | map-form",
                "/timeline?from=2010&to=2000 | To year | the period ends before it begins | timeline-form",
                "/timeline?from=echo-me | From year | a year is needed | timeline-form",
                "/timeline?kind=echo-me | Kinds | There are: action, figure, meeting, membership | timeline-form"
            })
    void thePageStaysAndSaysWhichFieldIsWrong(String path, String field, String why, String form) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .containsPattern("<p class=\"problem\" role=\"alert\"><strong>" + field + "</strong>: [^<]*" + why)
                .contains("id=\"" + form + "\"");
        assertThat(answer.body().replaceAll("value=\"echo-me\"|=echo-me", "")).doesNotContain("echo-me");
        assertThat(served.get(path + "&lang=id").body()).contains("<p class=\"problem\" role=\"alert\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/data/network.json?from=2010&to=2000 | 400 | application/json | {\"error\":\"to: the period ends before it begins.\"}",
                "/data/metrics.json?confidence=x | 400 | application/json | {\"error\":\"confidence: a number from 0 to 1",
                "/data/network.gexf?relation=nosuch | 400 | text/plain | relation: there is no such name here. There are: ",
                "/data/network.graphml?type=nosuch | 400 | text/plain | type: there is no such name here. There are: ",
                "/data/nothing.json | 404 | application/json | {\"error\":\"There is nothing at this address.\"}",
                "/data/nothing | 404 | text/plain | There is nothing at this address."
            })
    void dataSaysItInItsOwnForm(String path, int status, String type, String body) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).startsWith(body);
    }

    private static Fields fields(String value) {
        return new Fields(new Visit("/", Map.of("f", List.of(value)), Tongue.ENGLISH, false));
    }
}
