package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningLinesTest {

    @Test
    void dropsHeadersAndPageNumbersAndJoinsAcrossPages() {
        DocumentText text = Texts.plain(
                "Annual Report — 41\n\nThe members of the forum agreed in the first meeting that the work would\ngo on and that the\n\n7\n"
                        + "\fAnnual Report — 42\n\nsecretariat would report. The report of the second year was published late\nin the spring.\n\n8\n"
                        + "\fAnnual Report — 43\n\nNothing more happened.\n\n9\n");

        assertThat(text.text())
                .isEqualTo(
                        "The members of the forum agreed in the first meeting that the work would go on and that the secretariat would "
                                + "report. The report of the second year was published late in the spring.\n\nNothing more happened.");
        assertThat(text.pages()).hasSize(3);
        assertThat(text.pageAt(text.text().indexOf("secretariat"))).isEqualTo(2);
        assertThat(text.pageAt(text.text().indexOf("Nothing"))).isEqualTo(3);
    }

    @Test
    void dropsNumbersOfLostPages() {
        DocumentText text = Texts.plain(
                "The delegates of all the states that had sent one met in the city in order\nto sign the\n\n"
                        + "                       3\n\nJoint Statement / Page header\n\nmemorandum that they had written.\n");

        assertThat(text.text()).endsWith("in order to sign the memorandum that they had written.");
    }

    @Test
    void keepsNumbersThatBelongToTheText() {
        assertThat(Texts.plain("Jumlah korban:\n359\n\nJumlah kasus:\n155\n").text())
                .contains("359", "155");
    }
}
