package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simpul.document.SourceDocument;

class TextReaderTest {

    private static DocumentText read(String name, String content) throws UnreadableDocumentException {
        return TextReader.standard().read(SourceDocument.of(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> sentences(DocumentText text) {
        return text.sentences().stream()
                .map(sentence -> sentence.span().of(text.text()))
                .toList();
    }

    @Test
    void joinsHardWrappedLinesAndKeepsTheRealWord() throws UnreadableDocumentException {
        DocumentText text = read("a.txt", """
                1.1 Latar Belakang

                Indonesia memimpin forum ini sebagai co-
                chair bersama Australia, dan menjadi pusat koordinasi teknis-
                operasional. Urusan teknis itu bersifat operasional bagi penye-
                lundupan manusia menurut Undang-
                Undang Nomor 21 Tahun 2007.
                """);

        assertThat(text.paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(Paragraph.Kind.HEADING, Paragraph.Kind.PROSE);
        assertThat(text.text())
                .contains("sebagai co-chair bersama")
                .contains("teknis-operasional")
                .contains("penyelundupan manusia")
                .contains("Undang-Undang Nomor 21");
        assertThat(text.language()).isEqualTo(Language.INDONESIAN);
    }

    @Test
    void alignsEveryCharacterToTheOriginal() throws UnreadableDocumentException {
        String original = "The *Bali Process* has a co-\nchair.\n";
        DocumentText text = read("a.md", original);

        assertThat(text.text()).isEqualTo("The Bali Process has a co-chair.");
        for (int i = 0; i < text.text().length(); i++) {
            char expected = text.text().charAt(i);
            assertThat(original.charAt(text.alignment().original(i))).isEqualTo(expected);
        }
    }

    @Test
    void readsTheBlocksOfMarkdown() throws UnreadableDocumentException {
        DocumentText text = read(
                "a.md",
                "# The *forum*\n\nIt cost \\$5 and has [members](https://example.org).\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n");

        assertThat(text.title()).isEqualTo("The forum");
        assertThat(text.text()).isEqualTo("The forum\n\nIt cost $5 and has members.\n\none\ntwo\n\na | b\nc | d");
        assertThat(text.paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        Paragraph.Kind.HEADING,
                        Paragraph.Kind.PROSE,
                        Paragraph.Kind.LIST_ITEM,
                        Paragraph.Kind.LIST_ITEM,
                        Paragraph.Kind.TABLE_ROW,
                        Paragraph.Kind.TABLE_ROW);
    }

    @Test
    void keepsAbbreviationsInsideTheirSentence() throws UnreadableDocumentException {
        DocumentText text = read(
                "a.txt",
                "Menurut Prof. Drs. Ahmad dkk. aturan No. 21 berlaku. Kedua negara setuju (lihat hlm. 5. Bandingkan Art. 3). Selesai.");

        assertThat(sentences(text))
                .containsExactly(
                        "Menurut Prof. Drs. Ahmad dkk. aturan No. 21 berlaku.",
                        "Kedua negara setuju (lihat hlm. 5. Bandingkan Art. 3).",
                        "Selesai.");
    }

    @Test
    void rejectsAnEmptyFile() {
        assertThatThrownBy(() -> read("kosong.txt", ""))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.EMPTY))
                .hasMessageContaining("kosong.txt");
    }
}
