package org.simpul.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.text.Span;

/** Each line: a text, then the works it cites as "authors, year" with "< authors, year" for the work they are cited in. */
class CitationFinderTest {

    private static final CitationFinder FINDER = CitationFinder.load(Path.of("ontology"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Forum itu lahir lama (Gordyn, 2018).                               | Gordyn, 2018
            Ada pandangan lain (Fawcett, 2021; Herlina, 2019).                 | Fawcett, 2021; Herlina, 2019
            Begitu pula (Douglas & Schloenhardt, 2012).                        | Douglas & Schloenhardt, 2012
            Begitu pula (Hasenclever et al., 1997).                            | Hasenclever et al., 1997
            Begitu pula (Omega dkk, 2023).                                     | Omega dkk, 2023
            Begitu pula (KBRI Bangkok, 2025h).                                 | KBRI Bangkok, 2025h
            Begitu pula (U.S. DOS, 2023).                                      | U.S. DOS, 2023
            Begitu pula (International Organization for Migration, 2020).      | International Organization for Migration, 2020
            Begitu pula (L'Hoiry, Moretti & Antonopoulos, 2024).               | L'Hoiry, Moretti & Antonopoulos, 2024
            Begitu pula (Rosyidin, M. 2022).                                   | Rosyidin, M., 2022
            Begitu pula (Misti, 2018:12).                                      | Misti, 2018
            Begitu pula (Misti, 2018, hlm. 12).                                | Misti, 2018
            Begitu pula (Misti, 2018, 2019).                                   | Misti, 2018; Misti, 2019
            Begitu pula (Keohane dan Nye, 2001 dalam Bagaskara, 2018).         | Keohane dan Nye, 2001 < Bagaskara, 2018
            Kata mereka (Denzin dan Lincoln, 2005: 3, dalam Merriam, 2009: 13). | Denzin dan Lincoln, 2005 < Merriam, 2009
            As was said (Smith, 1997, as cited in Jones, 2003).                | Smith, 1997 < Jones, 2003
            As was said (see Smith, 1997).                                     | Smith, 1997
            Menurut Rudy (2002) begitu.                                        | Rudy, 2002
            Sementara itu, menurut Siddharth Kara (2009), begitu.              | Siddharth Kara, 2009
            Menurut UNODC (2020) begitu.                                       | UNODC, 2020
            Dalam Priyono & Sudiro (2020) dibahas.                             | Priyono & Sudiro, 2020
            Penelitian dari Albayumi, dkk (2022) membahas.                     | Albayumi, dkk, 2022
            Zelinska dalam Kyslyi dkk, (2021) memandang.                       | Zelinska,  < Kyslyi dkk, 2021
            Menurut (Keohane, 1982), begitu.                                   | Keohane, 1982
            """)
    void citations(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thailand (2008) dan Indonesia (2007) punya undang-undang.",
                "Vietnam naik dari Tier 2 Watch List (2023).",
                "Deklarasi Bali (2002) menyusul.",
                "Nota itu (MSP 2023) diteken.",
                "Ada perjanjian (Istanbul, 20 Februari 2019).",
                "Rapat di Labuan Bajo (2023) selesai.",
                "Ada banyak (sekitar 2000 orang).",
                "ACTIP (2015) mengikat.",
                "Dia lahir (Jakarta, 2001).",
            })
    void noCitation(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void spans() {
        String text = "Kata Rudy (2002) begitu.";
        Citation citation = FINDER.find(text, new Span(0, text.length())).get(0);
        assertThat(citation.brackets().of(text)).isEqualTo("(2002)");
        assertThat(citation.isNarrative()).isTrue();
    }

    private static String read(String text) {
        List<Citation> found = FINDER.find(text, new Span(0, text.length()));
        return found.stream()
                .flatMap(c -> c.works().stream())
                .map(CitationFinderTest::print)
                .collect(Collectors.joining("; "));
    }

    private static String print(CitedWork work) {
        return work.authors() + ", " + work.year()
                + work.within().map(w -> " < " + print(w)).orElse("");
    }
}
