package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.document.SourceDocument;

/** Identifiers of private persons do not leave the text stage, and what only looks like one does. */
final class PersonalIdentifiersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NIK 3174012345678901 | NIK xxxxxxxxxxxxxxxx",
                "nomor 3174012345678901, | nomor xxxxxxxxxxxxxxxx,",
                "No. KTP: 31.7401.234567.8901 | No. KTP: xx.xxxx.xxxxxx.xxxx",
                "pemegang paspor A1234567 | pemegang paspor xxxxxxxx",
                "passport number C 7654321 | passport number x xxxxxxx",
                "kartu keluarga no. 3174-0123-4567 | kartu keluarga no. xxxx-xxxx-xxxx",
                "visa number V12345678 | visa number xxxxxxxxx",
                "rekening nomor 123-456-7890 | rekening nomor xxx-xxx-xxxx",
                "telepon 0812-3456-7890 | telepon xxxx-xxxx-xxxx",
                "tel. (021) 555 1234 | tel. (xxx) xxx xxxx",
                "WhatsApp: +855 12 345 678 | WhatsApp: +xxx xx xxx xxx",
                "hubungi 081234567890 | hubungi xxxxxxxxxxxx",
                "surel sari.w@contoh.co.id | surel xxxx.x@xxxxxx.xx.xx"
            })
    void identifiersAreMadeUnreadable(String text, String masked) {
        assertThat(PersonalIdentifiers.masked(text)).isEqualTo(masked).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010 2011 2012 2013",
                "Undang-Undang Nomor 21 Tahun 2007",
                "denda Rp120.000.000 sampai Rp600.000.000",
                "Imigrasi menunda paspor 120.000 pemohon",
                "Resolusi A/RES/55/25 tanggal 15 November 2000",
                "ISBN 978-602-1234-56-7",
                "pada 2016-2019 dan 08.30 WIB",
                "korban 3.208 orang, naik +12 persen",
                "according to the account of 2019-2020",
                "ID 2019/2020",
                "visa untuk 120000 orang",
                "kartu keluarga 12.500.000 lembar",
                "mobile 2022/2023"
            })
    void whatCountsOrDatesStays(String text) {
        assertThat(PersonalIdentifiers.masked(text)).isEqualTo(text);
    }

    @Test
    void aReadDocumentHasNone() throws UnreadableDocumentException {
        String text = "Korban (NIK 3174012345678901) dipulangkan. Indonesia meratifikasi ACTIP pada 2017.";
        DocumentText read =
                TextReader.standard().read(SourceDocument.of("kasus.txt", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.text())
                .isEqualTo("Korban (NIK xxxxxxxxxxxxxxxx) dipulangkan. Indonesia meratifikasi ACTIP pada 2017.");
        assertThat(List.of(read.sentences().size(), read.pages().size())).containsExactly(2, 1);
    }
}
