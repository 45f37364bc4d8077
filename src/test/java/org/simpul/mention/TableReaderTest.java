package org.simpul.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.simpul.text.Language;
import org.simpul.text.Span;

class TableReaderTest {

    private static final Path ONTOLOGY = Path.of("ontology");
    private static final TimeFinder TIMES = TimeFinder.load(ONTOLOGY);
    private static final TableReader TABLES = TableReader.load(ONTOLOGY);

    @Test
    void unitsComeFromTheColumn() {
        assertThat(read("Country | Partner | Grant (US$) | Clients", "Laos | Mekong House | 61,500 | 204"))
                .isEqualTo("61500 USD Grant (US$) -; 204 People Clients -");
    }

    @Test
    void unitsComeFromTheRowWhereYearsHeadTheColumns() {
        assertThat(read("Indicator | 2022 | 2023", "Victims assisted | 1,204 | 988"))
                .isEqualTo("1204 People Victims assisted 2022; 988 People Victims assisted 2023");
    }

    @Test
    void cellsWithTheirOwnUnitsAndScaledColumns() {
        assertThat(read("Provinsi | Anggaran (juta rupiah) | Hasil", "Riau | 1,5 | 12 kasus"))
                .isEqualTo("1500000 IDR Anggaran (juta rupiah) -; 12 Cases kasus -");
    }

    @Test
    void numbersThatNameAreLeftOut() {
        assertThat(read("Negara | Tahun | Pasal", "Laos | 2015 | 3")).isEmpty();
    }

    @Test
    void headsHoldNoNumbersButYears() {
        assertThat(TABLES.isHead("Negara | 2022 | 2023", row("Negara | 2022 | 2023", 0, 20), Language.INDONESIAN))
                .isTrue();
        assertThat(TABLES.isHead("Laos | 14 | 15", row("Laos | 14 | 15", 0, 14), Language.INDONESIAN))
                .isFalse();
    }

    private static String read(String head, String row) {
        String text = head + "\n" + row;
        Language language =
                head.startsWith("Country") || head.startsWith("Indicator") ? Language.ENGLISH : Language.INDONESIAN;
        List<TableQuantity> found =
                TABLES.read(text, row(text, 0, head.length()), row(text, head.length() + 1, text.length()), language);
        return found.stream()
                .map(c -> c.quantity().value().toPlainString() + " "
                        + c.quantity().unit() + " " + c.quantity().measure().of(text) + " "
                        + c.period().map(Edtf::value).orElse("-"))
                .collect(Collectors.joining("; "));
    }

    private static TableReader.Row row(String text, int start, int end) {
        Span span = new Span(start, end);
        return new TableReader.Row(span, TIMES.find(text, span, Language.ENGLISH, TimeContext.NONE));
    }
}
