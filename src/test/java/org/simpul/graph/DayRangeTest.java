package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of three kinds by their first and last day. */
final class DayRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2012, 2012-01-01, 2012-12-31",
        "2012-02, 2012-02-01, 2012-02-29",
        "2012-02-03, 2012-02-03, 2012-02-03",
        "0000, 0000-01-01, 0000-12-31"
    })
    void aDateMeansDays(String date, LocalDate first, LocalDate last) {
        assertThat(DayRange.parse(date)).contains(new DayRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "2012-13", "2012-02-30", "2012/2013", "since 2012", "2012-2", "20120203"})
    void allElseMeansNone(String date) {
        assertThat(DayRange.parse(date)).isEmpty();
    }
}
