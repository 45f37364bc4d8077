package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "o\uFB03ce | office",
                "per\u00ADdagangan | perdagangan",
                "Bali\u00A0\u2003Process | Bali Process",
                "\u201CACTIP\u201D | \"ACTIP\"",
                "women\u2019s | women's",
                "Cafe\u0301 | Caf\u00E9",
                "non\u2011binding | non-binding",
                "a\u200Bb | ab",
                "2019\u20132023 | 2019\u20132023"
            })
    void givesEachCharacterItsNormalForm(String given, String expected) {
        assertThat(Texts.plain("x " + given + " y").text()).isEqualTo("x " + expected + " y");
    }

    @Test
    void pointsBackFromWhatItJoined() {
        DocumentText text = Texts.plain("the o\uFB03ce of a Cafe\u0301 here");
        int start = text.text().indexOf("office");

        assertThat(text.alignment().original(new Span(start, start + 6))).isEqualTo(new Span(4, 8));
        assertThat(text.alignment().original(text.text().length()))
                .isEqualTo("the o\uFB03ce of a Cafe\u0301 here".length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the *Bali Process* forum | the Bali Process forum",
                "the **Bali** _Process_ forum | the Bali Process forum",
                "***both*** of them | both of them",
                "costs \\$5 or 2 * 3 * 4 | costs $5 or 2 * 3 * 4",
                "a snake_case_name stays | a snake_case_name stays",
                "see [the text](https://example.org/a_b) and ![a picture](x.png) | see the text and a picture",
                "see <https://example.org> or `code` | see https://example.org or code",
                "law &amp; order | law & order"
            })
    void dropsTheMarksOfMarkdown(String given, String expected) {
        assertThat(Texts.markdown(given).text()).isEqualTo(expected);
    }
}
