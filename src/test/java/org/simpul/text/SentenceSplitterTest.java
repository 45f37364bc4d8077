package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aturan itu ialah UU No. 21 Tahun 2007 tentang pemberantasan.",
                "Surat tgl. 5 Mei itu ditulis oleh Prof. Drs. Ahmad dan Dr. Budi.",
                "Data dari Sari dkk. menunjukkan hal lain (lihat hlm. 12).",
                "Forum dibahas oleh Keohane et al. dan R. O. Nye dalam bukunya.",
                "Officials of the U.S. Department of State met Lt. Gen. Smith and Sen. Jones.",
                "Surat itu ditandatangani a.n. Menteri oleh Drs. H. Ali.",
                "Denda sebesar Rp. 500 juta dijatuhkan menurut Pasal 5.",
                "He said nothing (see Chou. Report of 2012. Page 4) and left.",
                "Is it Art. 3 or Art. 5 of the treaty?",
                "Angka itu 3.728.827 konten dan 8,57% dari semua."
            })
    void keepsASentenceTogether(String sentence) {
        assertThat(Texts.sentences(Texts.plain(sentence))).containsExactly(sentence);
    }

    @Test
    void cutsBetweenSentences() {
        assertThat(
                        Texts.sentences(
                                Texts.plain(
                                        "Forum bertemu di Bali. Apakah itu cukup? \"Tidak,\" katanya. He lives in the U.S. The office is in Bangkok.")))
                .containsExactly(
                        "Forum bertemu di Bali.",
                        "Apakah itu cukup?",
                        "\"Tidak,\" katanya.",
                        "He lives in the U.S.",
                        "The office is in Bangkok.");
    }

    @Test
    void endsAfterAnAbbreviationBeforeACapital() {
        assertThat(Texts.sentences(Texts.plain("Anggotanya polisi, jaksa, hakim, dll. Mereka bertemu di Jakarta.")))
                .containsExactly("Anggotanya polisi, jaksa, hakim, dll.", "Mereka bertemu di Jakarta.");
    }

    @Test
    void everySentenceLiesInItsParagraph() {
        DocumentText text = Texts.markdown("# A b\n\nOne. Two.\n\n- three\n- four\n");

        for (Sentence sentence : text.sentences()) {
            assertThat(text.paragraphs().get(sentence.paragraph()).span().contains(sentence.span()))
                    .isTrue();
        }
        assertThat(text.sentences()).hasSize(5);
    }
}
