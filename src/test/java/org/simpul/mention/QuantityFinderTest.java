package org.simpul.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.text.Language;
import org.simpul.text.Span;

/** Each line: a text, then its quantities as "value unit qualifier", in order. */
class QuantityFinderTest {

    private static final Path ONTOLOGY = Path.of("ontology");
    private static final TimeFinder TIMES = TimeFinder.load(ONTOLOGY);
    private static final QuantityFinder FINDER = QuantityFinder.load(ONTOLOGY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ada 3.728.827 konten yang diblokir.                       | 3728827 Items
            Perputaran dana Rp327 triliun.                            | 327000000000000 IDR
            Gajinya Rp.12-15 Juta sebulan.                            | 12000000 IDR; 15000000 IDR
            Dijanjikan gaji 15 Juta.                                  | 15000000 IDR
            Ia dibayar 3 juta rupiah.                                 | 3000000 IDR
            Uang makan 200 dolar USA.                                 | 200 USD
            Labanya \\$1,6 triliun sampai \\$2,2 triliun.             | 1600000000000 USD; 2200000000000 USD
            Nilainya USD 4,5 miliar.                                  | 4500000000 USD
            Biayanya lebih dari AED 500.                              | 500 AED MoreThan
            Angkanya berkisar pada angka 8,57%.                       | 8.57 Percent About
            Kira-kira 70 persen melapor.                              | 70 Percent About
            Sebanyak 200.000 orang lebih menjadi korban.              | 200000 People MoreThan
            Tercatat sekitar 200.000 lebih korban.                    | 200000 People MoreThan
            Ada lebih dari 30 negara anggota.                         | 30 Countries MoreThan
            Setidaknya 12 tersangka ditahan.                          | 12 People AtLeast
            Paling sedikit 1.250 kasus.                               | 1250 Cases AtLeast
            Hampir 500 pekerja pulang.                                | 500 People About
            Kurang dari 40 kasus disidangkan.                         | 40 Cases LessThan
            Hingga 300 orang ditampung.                               | 300 People AtMost
            Sekitar 8,8 Juta masyarakat terjebak.                     | 8800000 People About
            Sekitar 24 juta dari masyarakat miskin.                   | 24000000 People About
            Korban dari Jawa sebanyak 3.208 orang.                    | 3208 People
            Tujuh negara menandatangani dokumen.                      | 7 Countries
            Dua belas kasus disidangkan.                              | 12 Cases
            Dua puluh lima korban dipulangkan.                        | 25 People
            Lebih dari seribu orang melapor.                          | 1000 People MoreThan
            Dua lusin pekerja lolos.                                  | 24 People
            Ada 554 WNI (449 laki-laki dan 105 perempuan).            | 554 People; 449 People; 105 People
            Ada 7.628 kasus; lebih dari 4.300 di antaranya di Laos.   | 7628 Cases; 4300 Cases MoreThan
            Pada 2025 ada 214 aduan, sedangkan pada 2024 jumlahnya 148. | 214 Cases; 148 Cases
            Kerja 16-18 jam sehari.                                   | 16 Hours; 18 Hours
            Ada 120 calon pekerja dicegah.                            | 120 People
            Polisi menyelamatkan 200-an korban.                       | 200 People About
            Sebanyak 12 (dua belas) orang ditahan.                    | 12 People
            Ada dua belas (12) orang ditahan.                         | 12 People
            Seratus dua puluh lima korban dipulangkan.                | 125 People
            Dua ribu lima ratus korban dipulangkan.                   | 2500 People
            Kasus naik dari 120 menjadi 200 kasus.                    | 120 Cases; 200 Cases
            Jumlah lembaga yang terlibat naik dari 19 menjadi 24.     | 19 Institutions; 24 Institutions
            Jumlah peserta 45.                                        | 45 People
            Polisi menyita 14 stempel palsu.                          | 14 Items
            Rp 5.000.000,00 disita.                                   | 5000000 IDR
            Antara 50 dan 60 korban.                                  | 50 People; 60 People
            """)
    void indonesian(String text, String expected) {
        assertThat(read(text, Language.INDONESIAN)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Police opened 1,250 cases.                                | 1250 Cases
            Police opened 1.250 cases.                                | 1250 Cases
            The rate was 8.57 per cent.                               | 8.57 Percent
            Profits of $1.6 trillion a year.                          | 1600000000000 USD
            It paid US$7 million and NZ$4.2 million.                  | 7000000 USD; 4200000 NZD
            It gave 4.2 million baht and EUR 100,000.                 | 4200000 THB; 100000 EUR
            It gave US$ 10,000 in cash.                               | 10000 USD
            Seven states signed it.                                   | 7 Countries
            Forty-three files were opened; twenty-seven have been closed. | 43 Cases; 27 Cases
            Some 300 people fled.                                     | 300 People About
            At least 12 women fled.                                   | 12 People AtLeast
            Up to 40 officers came.                                   | 40 People AtMost
            More than 50 governments came.                            | 50 Countries MoreThan
            Fewer than 20 convictions followed.                       | 20 Convictions LessThan
            Nearly 9,000 migrants returned.                           | 9000 People About
            They sheltered 61 Lao nationals, 38 of them underage girls. | 61 People; 38 People
            It trained 35 social workers.                             | 35 People
            It trained 24 police officers of the region.              | 24 People
            It ran 12 human trafficking investigations.               | 12 Investigations
            Thirty-one Member States paid.                            | 31 Countries
            Victims sent home: 74 in 2016, 33 in 2018, and roughly 50–60 in 2020. | 74 People; 33 People; 50 People About; 60 People About
            Arrests: 17 (Philippines 9, Thailand 6, Australia 2).     | 17 People; 9 People; 6 People; 2 People
            Members: 21 states.                                       | 21 Countries
            Between 100 and 200 victims were found.                   | 100 People; 200 People
            Nearly nine in ten of them were Cambodians.               | 90 Percent About
            Some 2.5 million workers left.                            | 2500000 People About
            The fund stands at £3m.                                   | 3000000 GBP
            10 or more victims came.                                  | 10 People AtLeast
            Police found 119 Kenyans and 26 Vietnamese women.         | 119 People; 26 People
            Two hundred and fifty victims came.                       | 250 People
            Cases rose from 120 in 2020 to 200 in 2022.               | 120 Cases; 200 Cases
            At least 120,000 people in Laos and around 100,000 in Cambodia in 2023. | 120000 People AtLeast; 100000 People About
            They seized 14 stamps.                                    | 14 Items
            It operates 14 shelters and 3 hotlines.                   | 14 Shelters; 3 Centres
            """)
    void english(String text, String expected) {
        assertThat(read(text, Language.ENGLISH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Undang-Undang Nomor 21 Tahun 2007 Pasal 3 ayat 2",
                "Pertemuan AMMTC ke-17 dan the 17th AMMTC",
                "Kamboja berada di Tier 2 dan Target 8.7",
                "Kebijakan 5P dan 14K Triad serta COVID-19",
                "1. Tipe penelitian",
                "1.2 Rumusan masalah",
                "Kedua negara dan dua negara itu sepakat",
                "The two countries agreed on 3 March 2024",
                "salah satu negara dan satu-satunya forum",
                "Hubungi 0812 345 678 atau pukul 14.30",
                "Dalam 5 tahun terakhir dan the last 5 years",
                "Surat 118/2024 dan versi 2.3.1",
                "Pendapat ini lama (Gordyn, 2018; Herlina, 2019)",
                "Five Country Ministerial dan Five Eyes",
                "Korban berusia 17 tahun",
                "Konvensi 189 mengatur upah dan Resolusi 1373 berlaku",
            })
    void noQuantity(String text) {
        assertThat(read(text, Language.INDONESIAN)).isEmpty();
        assertThat(read(text, Language.ENGLISH)).isEmpty();
    }

    @Test
    void measureIsThePhraseAroundTheNumber() {
        assertThat(measure("Korban perdagangan orang dari Jawa sebanyak 3.208 orang.", Language.INDONESIAN))
                .isEqualTo("Korban perdagangan orang dari Jawa");
        assertThat(measure("IOM mencatat sekitar 5.000 kasus perdagangan orang sejak 2022.", Language.INDONESIAN))
                .isEqualTo("kasus perdagangan orang");
        assertThat(measure("Kemiskinan di Jawa pada tahun 2024 berkisar pada angka 8,57%.", Language.INDONESIAN))
                .isEqualTo("Kemiskinan di Jawa");
        assertThat(measure("It trained 35 social workers of the ministry.", Language.ENGLISH))
                .isEqualTo("social workers of the ministry");
        assertThat(measure("Victims located: 63.", Language.ENGLISH)).isEqualTo("Victims located");
    }

    @Test
    void spanHoldsHedgeCurrencyAndUnit() {
        assertThat(find("Ada lebih dari 30 negara anggota.", Language.INDONESIAN)
                        .get(0)
                        .span())
                .isEqualTo(new Span(4, 24));
    }

    private static String measure(String text, Language language) {
        return find(text, language).get(0).measure().of(text);
    }

    private static String read(String text, Language language) {
        return find(text, language).stream()
                .map(q -> q.value().toPlainString() + " " + q.unit()
                        + q.qualifier().map(h -> " " + h.term()).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static List<Quantity> find(String text, Language language) {
        Span all = new Span(0, text.length());
        return FINDER.find(text, all, language, TIMES.find(text, all, language, TimeContext.NONE));
    }
}
