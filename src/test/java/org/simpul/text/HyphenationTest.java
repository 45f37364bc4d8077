package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

    @ParameterizedTest
    @CsvSource({
        "co-, chair, co-chair",
        "co-, operation, cooperation",
        "non-, mengikat, non-mengikat",
        "Undang-, Undang, Undang-Undang",
        "lembaga-, lembaga, lembaga-lembaga",
        "satu-, satunya, satu-satunya",
        "perundang-, undangan, perundang-undangan",
        "Indonesia-, Thailand, Indonesia-Thailand",
        "ASEAN-, led, ASEAN-led",
        "2019-, 2023, 2019-2023",
        "penye-, lundupan, penyelundupan",
        "delega-, tions, delegations",
        "observ-, ers, observers"
    })
    void keepsTheRealWord(String left, String right, String expected) {
        DocumentText text =
                Texts.plain("the meeting of all the members was held with " + left + "\n" + right + " of the region\n");

        assertThat(text.text()).contains(" " + expected + " of");
    }

    @ParameterizedTest
    @CsvSource({"teknis-operasional, teknis-operasional", "teknisoperasional, teknisoperasional"})
    void followsTheSpellingOfTheRestOfTheDocument(String elsewhere, String expected) {
        DocumentText text = Texts.plain("Koordinasi " + elsewhere
                + " penting.\n\nKantor itu menjadi pusat koordinasi teknis-\noperasional di kawasan.\n");

        assertThat(text.text()).endsWith("koordinasi " + expected + " di kawasan.");
    }

    @ParameterizedTest
    @CsvSource({"kata -, lain, kata - lain"})
    void leavesADashAlone(String left, String right, String expected) {
        assertThat(Texts.plain("ini adalah sebuah " + left + "\n" + right + " yang panjang\n")
                        .text())
                .contains(expected);
    }
}
