package org.simpul.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.text.Language;
import org.simpul.text.Span;

/** Each line: a text, then every time that it names as "quote = EDTF", in order. The reference date is Wednesday, 5 February 2025. */
class TimeFinderTest {

    private static final TimeFinder FINDER = TimeFinder.load(Path.of("ontology"));
    private static final TimeContext CONTEXT = TimeContext.writtenOn(Optional.of(LocalDate.of(2025, 2, 5)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rapat itu dibuka 13 Maret 2024 di Batam.                        | 13 Maret 2024 = 2024-03-13
            Rabu 13 Maret 2024 keduanya bertemu.                            | Rabu 13 Maret 2024 = 2024-03-13
            Senin, 3 Februari 2025, tim tiba.                               | Senin, 3 Februari 2025 = 2025-02-03
            Tim tiba Senin (3/2) siang.                                     | Senin (3/2) = 2025-02-03
            Tim tiba Jumat (13/12/2024).                                    | Jumat (13/12/2024) = 2024-12-13
            Tercatat pada 13/03/2024.                                       | 13/03/2024 = 2024-03-13
            Tercatat pada 05-04-2023 dan 6.7.2022.                          | 05-04-2023 = 2023-04-05; 6.7.2022 = 2022-07-06
            Tercatat pada 2024-03-13.                                       | 2024-03-13 = 2024-03-13
            Sidang 3–5 Februari 2025 di Medan.                              | 3–5 Februari 2025 = 2025-02-03/2025-02-05
            Sidang 3 sampai 5 Februari 2025.                                | 3 sampai 5 Februari 2025 = 2025-02-03/2025-02-05
            Sidang 6 s.d. 8 Agustus 2024.                                   | 6 s.d. 8 Agustus 2024 = 2024-08-06/2024-08-08
            Sidang 18 dan 19 Maret 2025.                                    | 18 dan 19 Maret 2025 = 2025-03-18/2025-03-19
            Sidang 5 dan 16 Januari 2017.                                   | 5 = 2017-01-05; 16 Januari 2017 = 2017-01-16
            Sidang 30 November–2 Desember 2023.                             | 30 November–2 Desember 2023 = 2023-11-30/2023-12-02
            Sejak Oktober 2022 jumlahnya naik.                              | Sejak Oktober 2022 = 2022-10/..
            Sejak 8 Maret 2017 konvensi berlaku.                            | Sejak 8 Maret 2017 = 2017-03-08/..
            Sejak tahun 2022 lalu ada pertemuan.                            | Sejak tahun 2022 = 2022/..
            Marak sejak tahun 1970-an.                                      | sejak tahun 1970-an = 197X/..
            Berlangsung dari tahun 2012 hingga 2014.                        | dari tahun 2012 hingga 2014 = 2012/2014
            Antara 2015 dan 2020 ada 40 kasus.                              | Antara 2015 dan 2020 = 2015/2020
            Antara tahun 2015 sampai 2020.                                  | Antara tahun 2015 sampai 2020 = 2015/2020
            Periode 2011–2014 berakhir.                                     | 2011–2014 = 2011/2014
            Kurun 2019-2023 ditelaah.                                       | 2019-2023 = 2019/2023
            Tahun ajaran 2023/2024 dibuka.                                  | Tahun ajaran 2023/2024 = 2023/2024
            Kajian meliputi tahun 2019 hingga 2023.                         | tahun 2019 hingga 2023 = 2019/2023
            Kajian meliputi 2019 sampai dengan 2023.                        | 2019 sampai dengan 2023 = 2019/2023
            Kajian meliputi 2019 s/d 2023.                                  | 2019 s/d 2023 = 2019/2023
            Dari Januari hingga Oktober 2025 ada aduan.                     | Dari Januari hingga Oktober 2025 = 2025-01/2025-10
            Naik pada Maret–Mei 2024.                                       | Maret–Mei 2024 = 2024-03/2024-05
            Desember 2023 sampai Januari 2024.                              | Desember 2023 sampai Januari 2024 = 2023-12/2024-01
            Terjadi sejak 2020 sampai Mei 2025.                             | sejak 2020 sampai Mei 2025 = 2020/2025-05
            Ia menjabat hingga 2014.                                        | hingga 2014 = ../2014
            Pada 2023 hingga awal 2024 naik.                                | 2023 hingga awal 2024 = 2023/2024
            Awal 2024 dimulai.                                              | Awal 2024 = 2024
            Awal September 2025 dimulai.                                    | Awal September 2025 = 2025-09
            Pertengahan bulan Maret 2024.                                   | Pertengahan bulan Maret 2024 = 2024-03
            Akhir tahun 2019 ditutup.                                       | Akhir tahun 2019 = 2019
            Sepanjang 2024 ada 312 korban.                                  | Sepanjang 2024 = 2024
            Kuartal pertama 2024 lesu.                                      | Kuartal pertama 2024 = 2024-01/2024-03
            Triwulan III tahun 2023 naik.                                   | Triwulan III tahun 2023 = 2023-07/2023-09
            Semester I 2024 turun.                                          | Semester I 2024 = 2024-01/2024-06
            Paruh kedua 2022 stabil.                                        | Paruh kedua 2022 = 2022-07/2022-12
            Dinamika pasca-2020 berbeda.                                    | pasca-2020 = 2020/..
            Keadaan setelah tahun 2015.                                     | setelah tahun 2015 = 2015/..
            Keadaan sebelum 2009 suram.                                     | sebelum 2009 = ../2009
            Dekade 1990-an ramai.                                           | Dekade 1990-an = 199X
            Tahun 90-an ramai.                                              | Tahun 90-an = 199X
            Pada abad ke-21 kejahatan berubah.                              | abad ke-21 = 20XX
            Sekitar tahun 1995 terbentuk.                                   | Sekitar tahun 1995 = 1995~
            Tahun 2018, 2019 dan 2021 ada rapat.                            | Tahun 2018 = 2018; 2019 = 2019; 2021 = 2021
            Pada 2 Agustus 2022 tiba; dua hari kemudian pulang.             | 2 Agustus 2022 = 2022-08-02; dua hari kemudian = 2022-08-04
            Pada 2011 dibentuk; tahun berikutnya bubar.                     | 2011 = 2011; tahun berikutnya = 2012
            Pada 2011 dibentuk dan pada tahun yang sama bubar.              | 2011 = 2011; tahun yang sama = 2011
            Pada 2011 dibentuk; setahun kemudian bubar.                     | 2011 = 2011; setahun kemudian = 2012
            Kemarin petugas menangkap calo.                                 | Kemarin = 2025-02-04
            Tahun lalu petugas menangkap calo.                              | Tahun lalu = 2024
            Bulan depan ada sidang.                                         | Bulan depan = 2025-03
            Tiga tahun lalu ada sidang.                                     | Tiga tahun lalu = 2022
            Sidang digelar 13 Maret tahun lalu.                             | 13 Maret tahun lalu = 2024-03-13
            Pada 15 Desember mereka pulang.                                 | 15 Desember = 2024-12-15
            Berada di Tier 2 sepuluh kali berturut-turut sampai 2024.       | sepuluh kali berturut-turut = 2015/2024; sampai 2024 = ../2024
            Sejak 2020 hingga saat ini.                                     | Sejak 2020 hingga saat ini = 2020/..
            Deklarasi Bali 2002 dan RCF 2011 disahkan.                      | 2002 = 2002; 2011 = 2011
            Tier 2 Watch List (2023) ke Tier 2.                             | 2023 = 2023
            Naik pada Maret-Mei 2024.                                       | Maret-Mei 2024 = 2024-03/2024-05
            Naik pada Maret dan Mei 2024.                                   | Maret = 2024-03; Mei 2024 = 2024-05
            Kuartal IV-2023 naik.                                           | Kuartal IV-2023 = 2023-10/2023-12
            Pagi ini dan kemarin lusa ia datang.                            | Pagi ini = 2025-02-05; kemarin lusa = 2025-02-03
            Pekan lalu ia datang.                                           | Pekan lalu = 2025-01-27/2025-02-02
            Awal bulan ini ia datang.                                       | Awal bulan ini = 2025-02
            Sejak dua tahun lalu ia di sana.                                | Sejak dua tahun lalu = 2023/..
            Pada 1956 organisasi itu berganti nama.                         | 1956 = 1956
            Tahun anggaran 2023 ditutup.                                    | Tahun anggaran 2023 = 2023
            Pada 13 bulan Maret 2024.                                       | 13 bulan Maret 2024 = 2024-03-13
            Data tanggal 28 Juni 2023.                                      | tanggal 28 Juni 2023 = 2023-06-28
            """)
    void indonesian(String text, String expected) {
        assertThat(read(text, Language.INDONESIAN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It opened on 13 March 2024.                                     | 13 March 2024 = 2024-03-13
            It opened on March 13, 2024, in Manila.                         | March 13, 2024 = 2024-03-13
            It opened on the 13th of March 2024.                            | 13th of March 2024 = 2024-03-13
            It opened on Wednesday, 13 March 2024.                          | Wednesday, 13 March 2024 = 2024-03-13
            It opened on 13/03/2024.                                        | 13/03/2024 = 2024-03-13
            It opened on 2024-03-13.                                        | 2024-03-13 = 2024-03-13
            Done this twentieth day of August 2025.                         | twentieth day of August 2025 = 2025-08-20
            Held on 26-28 Aug 2019.                                         | 26-28 Aug 2019 = 2019-08-26/2019-08-28
            Held on March 13–15, 2024.                                      | March 13–15, 2024 = 2024-03-13/2024-03-15
            Held on 19 and 20 August 2025.                                  | 19 and 20 August 2025 = 2025-08-19/2025-08-20
            Deposited on 5 and 16 January 2017.                             | 5 = 2017-01-05; 16 January 2017 = 2017-01-16
            Held on 6 to 8 August 2024.                                     | 6 to 8 August 2024 = 2024-08-06/2024-08-08
            From 14 November 2024 to 31 January 2025 it ran.                | From 14 November 2024 to 31 January 2025 = 2024-11-14/2025-01-31
            From 14 November to 31 January 2025 it ran.                     | From 14 November to 31 January 2025 = 2024-11-14/2025-01-31
            In May 2024 India took over.                                    | May 2024 = 2024-05
            It may 2 times fail.                                            |
            They march on.                                                  |
            Between July 2022 and May 2023 it opened files.                 | Between July 2022 and May 2023 = 2022-07/2023-05
            Between 2015 and 2020 it grew.                                  | Between 2015 and 2020 = 2015/2020
            From 2019 to 2023 France chaired.                               | From 2019 to 2023 = 2019/2023
            From 2002 until August 2016 it sat in Suva.                     | From 2002 until August 2016 = 2002/2016-08
            The chair sat until 2019.                                       | until 2019 = ../2019
            Since 2021 it paid.                                             | Since 2021 = 2021/..
            Since the early 1990s it paid.                                  | Since the early 1990s = 199X/..
            It starts from July 2025.                                       | from July 2025 = 2025-07/..
            The law dates from 17 December 2015.                            | 17 December 2015 = 2015-12-17
            The plan for 2020–25 ended.                                     | 2020–25 = 2020/2025
            The plan for 2023/24 ended.                                     | 2023/24 = 2023/2024
            In 2024-03 it ended.                                            | 2024-03 = 2024-03
            In the 1970s it began.                                          | 1970s = 197X
            The decade of the 2010s.                                        | 2010s = 201X
            In the late 1980s it began.                                     | late 1980s = 198X
            In early 2024 it began.                                         | early 2024 = 2024
            It began in mid-2023.                                           | mid-2023 = 2023
            By the end of 2022 it had grown.                                | end of 2022 = 2022
            In the first quarter of 2024 it fell.                           | first quarter of 2024 = 2024-01/2024-03
            In Q3 2023 it fell.                                             | Q3 2023 = 2023-07/2023-09
            In the second half of 2022 it fell.                             | second half of 2022 = 2022-07/2022-12
            In FY2023 it fell.                                              | FY2023 = 2023
            The Act B.E. 2551 was amended.                                  | B.E. 2551 = 2008
            The Act (พ.ศ. 2551) was amended.                                | พ.ศ. 2551 = 2008
            In the 21st century it grew.                                    | 21st century = 20XX
            Circa 1990 it began.                                            | Circa 1990 = 1990~
            In 2023 and 2024 it grew.                                       | 2023 and 2024 = 2023/2024
            In 2023 and 2025 it grew.                                       | 2023 = 2023; 2025 = 2025
            It joined in 2011; the following year it left.                  | 2011 = 2011; following year = 2012
            It joined in 2011 and left a year later.                        | 2011 = 2011; a year later = 2012
            It joined in 2011 and left the same year.                       | 2011 = 2011; same year = 2011
            It joined on 2 August 2022; two days later it left.             | 2 August 2022 = 2022-08-02; two days later = 2022-08-04
            It joined on 8 March 2017; Malaysia did that September.         | 8 March 2017 = 2017-03-08; that September = 2017-09
            Adopted on 23 November 2006 and endorsed two months later.      | 23 November 2006 = 2006-11-23; two months later = 2007-01
            It was adopted in 2019, two years after the coup.               | 2019 = 2019
            Yesterday police freed them.                                    | Yesterday = 2025-02-04
            Last year police freed them.                                    | Last year = 2024
            Three years ago police freed them.                              | Three years ago = 2022
            On Monday police freed them.                                    | Monday = 2025-02-03
            They met on 28 January.                                         | 28 January = 2025-01-28
            They met in March last year.                                    | March last year = 2024-03
            For the fourth year in a row it ranked low in the 2025 report.  | fourth year in a row = 2022/2025; 2025 = 2025
            It kept Tier 2 for three consecutive years.                     | three consecutive years = 2023/2025
            From 2026 onwards it applies.                                   | From 2026 = 2026/..
            Applicable 2026 onwards.                                        | 2026 onwards = 2026/..
            From 2020 to the present it grew.                               | From 2020 to the present = 2020/..
            Signed after 2015 by all.                                       | after 2015 = 2015/..
            The 2023 Trafficking in Persons Report named it.                | 2023 = 2023
            They met in mid-March 2024.                                     | mid-March 2024 = 2024-03
            They met on 28 June and 3 July 2023.                            | 28 June = 2023-06-28; 3 July 2023 = 2023-07-03
            They met in May-June 2023.                                      | May-June 2023 = 2023-05/2023-06
            They meet the day after tomorrow.                               | tomorrow = 2025-02-07
            They met this morning and last night.                           | this morning = 2025-02-05; last night = 2025-02-04
            Security texts: October 2000, Tarawa.                           | October 2000 = 2000-10
            """)
    void english(String text, String expected) {
        assertThat(read(text, Language.ENGLISH)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UU Nomor 21 Tahun 2007 tentang TPPO
            Law No. 21 of 2007 on trafficking
            UU No. 37 Thn 1999
            Surat SE-021/WNI/XI/2025 dan rilis No. 118/2024
            Tercatat 2019 korban dan 2000 orang lainnya
            Nilainya Rp 2000 atau USD 2015 atau 2000 juta
            Angkanya 2.019 dan 2,019 dan 2024%
            Pandangan ini ditolak (Gordyn, 2018).
            Lihat (Misti, 2018:12) dan (KBRI Bangkok, 2025h).
            Begitu (Keohane dan Nye, 2001 dalam Bagaskara, 2018).
            Menurut Rudy (2002) dan Douglas & Schloenhardt (2012)
            Buku “Neighbours at Sea” (2014) membahasnya.
            Dalam 30 tahun terakhir hal ini naik
            Hubungi tel. 021 2019 2020
            halaman 1995 dan Pasal 2001
            Pukul 20.15 WIB target 8.7
            https://example.org/2019/05/x dan berkas_2019.pdf
            """)
    void noTime(String text) {
        assertThat(FINDER.find(text, new Span(0, text.length()), Language.INDONESIAN, TimeContext.NONE))
                .isEmpty();
    }

    @Test
    void headingFramesTheDatesBelowIt() {
        TimeContext under = CONTEXT.under(FINDER.find("2017", new Span(0, 4), Language.INDONESIAN, CONTEXT));
        assertThat(read("Maret: rapat, lanjutan dari 2004.", Language.INDONESIAN, under))
                .startsWith("Maret = 2017-03");
        assertThat(read("Pada 5 Mei rapat dibuka.", Language.INDONESIAN, under)).isEqualTo("5 Mei = 2017-05-05");
    }

    private static String read(String text, Language language) {
        return read(text, language, CONTEXT);
    }

    private static String read(String text, Language language, TimeContext context) {
        List<TimeMention> found = FINDER.find(text, new Span(0, text.length()), language, context);
        return found.stream().map(m -> m.span().of(text) + " = " + m.value()).collect(Collectors.joining("; "));
    }
}
