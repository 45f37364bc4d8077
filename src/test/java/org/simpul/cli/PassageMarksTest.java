package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PassageMarksTest {

    private final PassageMarks marks = PassageMarks.forTerminal(false);

    @Test
    void marksWholeNamesOfBothThings() {
        assertThat(marks.mark(
                        "ASEAN met\nIndonesia; asean-wide, ASEANAPOL.", List.of(Set.of("ASEAN"), Set.of("indonesia"))))
                .isEqualTo("«ASEAN» met «Indonesia»; asean-wide, ASEANAPOL.");
    }

    @Test
    void longestNameWins() {
        assertThat(marks.mark(
                        "The Bali Process Regional Support Office",
                        List.of(Set.of("Bali Process"), Set.of("Bali Process Regional Support Office"))))
                .isEqualTo("The «Bali Process Regional Support Office»");
    }

    @Test
    void wordsThatBeginWithTheNameStandInForIt() {
        assertThat(marks.mark("Indonesian police", List.of(Set.of("Indonesia"))))
                .isEqualTo("«Indonesian» police");
        assertThat(marks.names("the forum", Set.of("Bali Process"))).isFalse();
    }

    @Test
    void namesAreNoPatterns() {
        assertThat(marks.mark("Law (2007) on a.b", List.of(Set.of("a.b", "(2007"), Set.of("axb"))))
                .contains("«a.b»");
    }

    @Test
    void terminalsGetBoldType() {
        assertThat(PassageMarks.forTerminal(true).mark("to Laos", List.of(Set.of("Laos"))))
                .isEqualTo("to \u001b[1mLaos\u001b[22m");
    }
}
