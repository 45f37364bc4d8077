package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.mention.Edtf;

final class TellingTimesTest {

    @ParameterizedTest
    @CsvSource({
        // what another one says more exactly
        "2011 2011-03, 2011-03",
        "2011 2011-03 2011-03-04, 2011-03-04",
        "2004~ 2004, 2004",
        "2011/.. 2011-03/.., 2011-03/..",
        "2019/2023 2019-03/2023-05, 2019-03/2023-05",
        // what another one says as well
        "1954 1954/.., 1954/..",
        "2011 2011-03/.., 2011-03/..",
        "1954 1954/.. 2022-03-21/2022-03-25, 1954/..",
        "2019/2023 2021, 2019/2023",
        "2019/2023 2020/2021, 2019/2023",
        "../2013-10 2013-10, ../2013-10",
        // what says something else
        "2017-02-07 2017-03-08, 2017-02-07 2017-03-08",
        "2016 2017, 2016 2017",
        "1954/.. 2022/.., 1954/.. 2022/..",
        "1990 2011/.., 1990 2011/..",
        "2011/.. ../2013, 2011/.. ../2013",
        "2011/.. 2011/2023, 2011/.. 2011/2023"
    })
    void aTimeGoesWhenAnotherSaysItMoreExactly(String given, String left) {
        List<Spans.Span> times = Stream.of(given.split(" "))
                .map(Edtf::parse)
                .map(time -> new Spans.Span(time.value(), time.start(), time.end()))
                .toList();
        assertThat(TellingTimes.of(times, Function.identity()).stream().map(Spans.Span::edtf))
                .containsExactly(left.split(" "));
    }
}
