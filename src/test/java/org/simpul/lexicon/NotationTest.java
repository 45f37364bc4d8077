package org.simpul.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NotationTest {

    private final PatternReader reader =
            new PatternReader(Map.of("many", List.of("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<S:State> ...4 (has|had)? ratif* <O:Treaty>",
                "^ {name} (in|on) # $",
                "met with (each other|one another)"
            })
    void isWhatThePatternReaderReads(String pattern) {
        assertThat(reader.read(Notation.of(reader.read(pattern)))).isEqualTo(reader.read(pattern));
    }

    @Test
    void longListsAreCut() {
        assertThat(Notation.of(reader.read("@many"))).isEqualTo("(a1|a2|a3|a4|a5|a6|and 2 more)");
    }
}
