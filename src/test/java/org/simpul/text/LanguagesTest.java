package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INDONESIAN | Pemerintah memulangkan tujuh korban dari negara itu karena mereka tidak bisa bekerja lagi.
            ENGLISH    | The government brought seven victims home from the country because they could not work.
            MALAY      | Polis menahan tujuh lelaki kerana disyaki terlibat, kata jurucakap jabatan itu bahawa siasatan masih berjalan.
            OTHER      | De minister heeft een verdrag getekend voor het land en dat is niet zonder gevolgen van belang.
            OTHER      | Les ministres ont signé une déclaration sur la traite des êtres humains dans la région.
            OTHER      | รัฐบาลไทยลงนามในบันทึกความเข้าใจ ว่าด้วยความร่วมมือ
            """)
    void tellsTheLanguageOfAParagraph(Language expected, String paragraph) {
        assertThat(Texts.plain(paragraph).language()).isEqualTo(expected);
    }

    @Test
    void isNotSwitchedByAQuotedTitle() {
        DocumentText text = Texts.plain(
                "Penelitian berjudul \"The Role of the Office in the Fight against the Traffic in Persons and the State of the Art\" dibahas oleh para ahli.");

        assertThat(text.language()).isEqualTo(Language.INDONESIAN);
    }

    @Test
    void headingsAndShortItemsInherit() {
        DocumentText text = Texts.markdown(
                "# Background\n\nThe office was founded in 2012 by the members of the forum.\n\n- Bangkok\n\n"
                        + "# Ringkasan\n\nKantor itu didirikan pada tahun 2012 oleh para anggota forum tersebut.\n\n- Bangkok\n");

        assertThat(text.paragraphs())
                .extracting(Paragraph::language)
                .containsExactly(
                        Language.ENGLISH,
                        Language.ENGLISH,
                        Language.ENGLISH,
                        Language.INDONESIAN,
                        Language.INDONESIAN,
                        Language.INDONESIAN);
    }
}
