package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineJoinerTest {

    @Test
    void joinsLinesThatStandApartAsOnDoubleSpacedPages() {
        DocumentText text = Texts.plain("""
                 BAB I\s

                PENDAHULUAN\s

                1.1 Latar Belakang\s

                Forum ini dibentuk oleh beberapa negara di kawasan untuk membahas\s

                perdagangan orang dan penyelundupan migran. Anggotanya bertemu\s

                setiap dua tahun di kota yang berbeda.\s

                Sekretariat forum membantu para anggota dengan pelatihan petugas\s

                perbatasan dan kepolisian dari negara-\s

                negara anggota (Putri,\s

                2020).\s
                """);

        assertThat(Texts.blocks(text))
                .containsExactly(
                        "HEADING: BAB I",
                        "HEADING: PENDAHULUAN",
                        "HEADING: 1.1 Latar Belakang",
                        "PROSE: Forum ini dibentuk oleh beberapa negara di kawasan untuk membahas perdagangan orang dan penyelundupan migran. "
                                + "Anggotanya bertemu setiap dua tahun di kota yang berbeda.",
                        "PROSE: Sekretariat forum membantu para anggota dengan pelatihan petugas perbatasan dan kepolisian dari negara-negara "
                                + "anggota (Putri, 2020).");
    }

    @Test
    void keepsShortLinesApart() {
        DocumentText text = Texts.plain("""
                FIVE BODIES

                [1] Centre for Migration
                Founded: 1993
                Seat: Vienna
                Members: 21 states

                The lines above are no sentences, and this paragraph is long enough to wrap.
                """);

        assertThat(Texts.blocks(text))
                .contains("PROSE: Founded: 1993", "PROSE: Seat: Vienna", "PROSE: Members: 21 states");
    }

    @Test
    void recognisesListItemsAndDropsTheirBullets() {
        DocumentText text = Texts.plain("""
                The forum decided three things, which are listed below for the reader:
                • to meet again in the spring of next year, when the new chair will have
                  taken over from the old one;
                • to train officers.
                1. First point.
                2. Second point.
                """);

        assertThat(text.text())
                .endsWith(
                        "when the new chair will have taken over from the old one;\nto train officers.\n1. First point.\n2. Second point.");
        assertThat(Texts.sentences(text)).endsWith("First point.", "Second point.");
    }

    @Test
    void joinsAParagraphThatAnEmptyLineSplits() {
        DocumentText text = Texts.plain(
                "PBB melalui kantornya di Wina bekerja sama dengan UNODC\n\natau kantor lain di kawasan itu.\n");

        assertThat(text.paragraphs()).hasSize(1);
    }

    @Test
    void setsColumnsOfPlainTextAsTableRows() {
        DocumentText text = Texts.plain("""
                Grants of the year:

                  Country      Partner          Amount
                  Cambodia     A Coalition      60,000
                """);

        assertThat(Texts.blocks(text))
                .endsWith("TABLE_ROW: Country | Partner | Amount", "TABLE_ROW: Cambodia | A Coalition | 60,000");
    }
}
