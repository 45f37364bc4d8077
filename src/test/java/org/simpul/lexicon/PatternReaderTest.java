package org.simpul.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternReaderTest {

    private final PatternReader reader = new PatternReader(Map.of("ratify", List.of("ratified", "acceded to")));

    @Test
    void readsWordsSlotsAndGaps() {
        assertThat(reader.read("<S> ...4 ratif* <O1:Treaty|Policy>").parts())
                .containsExactly(
                        new Node.Slot("S", Set.of(), false),
                        new Node.Gap(4, false),
                        new Node.Word(Set.of(), List.of("ratif")),
                        new Node.Slot("O", Set.of("Treaty", "Policy"), true));
    }

    @Test
    void splitsHyphenatedWordsAsTheTextIsSplit() {
        assertThat(reader.read("co-chair").parts()).singleElement().isInstanceOf(Node.Sequence.class);
    }

    @Test
    void joinsSingleWordsOfAChoiceIntoOne() {
        assertThat(reader.read("(in|on)?").parts())
                .containsExactly(new Node.Maybe(new Node.Word(Set.of("in", "on"), List.of())));
    }

    @Test
    void expandsNamedLists() {
        assertThat(reader.read("@ratify").parts()).singleElement().isInstanceOf(Node.Choice.class);
    }

    @Test
    void readsCapitalsAndDigits() {
        assertThat(reader.read("{name:2-4} # {#n}").parts())
                .containsExactly(new Node.Capitals("name", 2, 4), new Node.Digits(""), new Node.Digits("n"));
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> reader.read("(a|b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not closed");
        assertThatThrownBy(() -> reader.read("@unknown <S>")).hasMessageContaining("@unknown");
        assertThatThrownBy(() -> reader.read("<S")).hasMessageContaining("'>' is missing");
    }

    @Test
    void anchorsOnTheRarestFixedWords() {
        assertThat(Anchors.choose(reader.read("<S> in @ratify <O>"), "x/y")).isEqualTo(2);
        assertThatThrownBy(() -> Anchors.choose(reader.read("<S> ... <O>"), "x/y"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("x/y");
    }
}
