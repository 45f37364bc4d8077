package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static List<String> forms(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::form).toList();
    }

    @Test
    void keepsNumbersAbbreviationsAndPossessivesWhole() {
        assertThat(forms("3.208,5 of the U.S. Thailand's co-chair"))
                .containsExactly("3.208,5", "of", "the", "u.s.", "thailand", "'s", "co", "-", "chair");
    }

    @Test
    void foldsCurlyQuotesAndDashes() {
        assertThat(forms("“Côte d’Ivoire” – 2011–2014"))
                .containsExactly("\"", "côte", "d", "'", "ivoire", "\"", "-", "2011", "-", "2014");
    }

    @Test
    void leavesAnInitialAlone() {
        assertThat(forms("J. Smith")).containsExactly("j", ".", "smith");
    }

    @Test
    void findsTheTokenAtAPosition() {
        Tokens tokens = Tokens.of("Bali Process, 2002");
        assertThat(tokens.indexAt(5)).isEqualTo(1);
        assertThat(tokens.indexAt(6)).isEqualTo(2);
        assertThat(tokens.indexAt(100)).isEqualTo(tokens.size());
        assertThat(tokens.span(0, 2)).isEqualTo(new Span(0, 12));
    }

    @Test
    void tellsCapitals() {
        Tokens tokens = Tokens.of("KBRI Phnom I");
        assertThat(tokens.allCapitals(0)).isTrue();
        assertThat(tokens.allCapitals(1)).isFalse();
        assertThat(tokens.allCapitals(2)).as("one letter is no acronym").isFalse();
        assertThat(tokens.capital(1)).isTrue();
    }
}
