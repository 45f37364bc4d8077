package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.document.SourceDocument;

class FormatsTest {

    private static final Path INPUTS = Path.of("src/test/resources");

    private static SourceDocument input(String name) {
        try {
            Path path = INPUTS.resolve(name);
            return SourceDocument.of(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "broken/corrupt.pdf, CORRUPT",
        "broken/encrypted.pdf, ENCRYPTED",
        "broken/empty.txt, EMPTY",
        "broken/picture-named.pdf, BINARY",
        "broken/cut-in-half.docx, CORRUPT",
        "formats/blank.txt, NO_TEXT",
        "formats/binary.txt, BINARY",
        "formats/scanned.pdf, NO_TEXT",
        "formats/page-loop.pdf, NO_TEXT",
        "formats/zip-bomb.docx, TOO_LARGE"
    })
    void namesWhyADocumentCannotBeRead(String name, UnreadableDocumentException.Reason reason) {
        SourceDocument source = input(name);

        assertThatThrownBy(() -> TextReader.standard().read(source))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(source.fileName());
    }

    @ParameterizedTest
    @CsvSource({
        "formats/word-named.txt, application/vnd.openxmlformats-officedocument.wordprocessingml.document, 1",
        "formats/web-page-named.pdf, text/html, 1",
        "formats/rich-text-named.doc, application/rtf, 1",
        "formats/utf16-bom.txt, text/plain, 0",
        "formats/utf16-big-endian-bom.txt, text/plain, 0",
        "formats/utf8-bom.txt, text/plain, 0",
        "formats/windows-1252.txt, text/plain, 1",
        "formats/invalid-utf8.txt, text/plain, 2",
        "formats/crlf-and-cr.txt, text/plain, 0"
    })
    void readsWhatIsUnusualByItsContent(String name, String mediaType, int warnings)
            throws UnreadableDocumentException {
        DocumentText text = TextReader.standard().read(input(name));

        assertThat(text.mediaType()).isEqualTo(mediaType);
        assertThat(text.text()).isNotBlank().doesNotContain("\uFEFF", "\u0000");
        assertThat(text.warnings()).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({"formats/deep-nesting.docx", "formats/deep-nesting.html"})
    void survivesDeepNesting(String name) throws UnreadableDocumentException {
        assertThat(TextReader.standard().read(input(name)).text()).isNotBlank();
    }

    @Test
    void keepsThePagesOfAPdfAndDropsWhatRunsAlong() throws UnreadableDocumentException, IOException {
        byte[] pdf = pdf(
                List.of(
                        "Laporan Tahunan",
                        "4.1 Kelembagaan",
                        "Forum ini berdiri pada tahun 2002 dan bekerja di kawasan",
                        "itu bersama para anggota dan co-",
                        "1"),
                List.of("Laporan Tahunan", "chair yang baru. Sekretariat dipimpin oleh dua orang manajer.", "2"));

        DocumentText text = TextReader.standard().read(SourceDocument.of("laporan.pdf", pdf));

        assertThat(Texts.blocks(text))
                .containsExactly(
                        "HEADING: 4.1 Kelembagaan",
                        "PROSE: Forum ini berdiri pada tahun 2002 dan bekerja di kawasan itu bersama para anggota dan co-chair yang baru. "
                                + "Sekretariat dipimpin oleh dua orang manajer.");
        assertThat(text.pages()).containsExactly(0, text.text().indexOf("chair yang"));
    }

    @Test
    void readsHeadingsListsAndTablesOfAWebPage() {
        DocumentText text = Texts.read("a.html", """
                <!DOCTYPE html><html><head><title>Status</title><style>p {}</style></head><body><nav>Home</nav>
                <h1>The treaty</h1><p>It was signed in <em>Kuala
                Lumpur</em>.</p><ul><li>one</li><li>two</li></ul>
                <table><tr><th>Step</th><th>Date</th></tr><tr><td>Signature</td><td>2015</td></tr></table></body></html>
                """);

        assertThat(text.title()).isEqualTo("Status");
        assertThat(Texts.blocks(text))
                .containsExactly(
                        "HEADING: The treaty",
                        "PROSE: It was signed in Kuala Lumpur.",
                        "LIST_ITEM: one",
                        "LIST_ITEM: two",
                        "TABLE_ROW: Step | Date",
                        "TABLE_ROW: Signature | 2015");
    }

    @Test
    void leavesOutWhatABrowserDoesNotShow() {
        DocumentText text = Texts.read(
                "a.html",
                "<html><body><p hidden>no</p><div class='breadcrumb'>Home</div><p>yes &amp; more</p><footer>c</footer></body></html>");

        assertThat(text.text()).isEqualTo("yes & more");
    }

    @Test
    void takesTheFirstHeadingForATitle() {
        assertThat(Texts.read("a.html", "<html><body><h1>The  treaty</h1><p>It was signed.</p></body></html>")
                        .title())
                .isEqualTo("The treaty");
        assertThat(Texts.plain("No title here.").title()).isEqualTo("text");
    }

    @Test
    void stopsAtItsLimits() {
        ReadingLimits small = new ReadingLimits(1_000, 50, Duration.ofSeconds(5));
        String page = "<html><body><p>" + "word ".repeat(30) + "</p></body></html>";

        assertThatThrownBy(() -> TextReader.within(small).read(SourceDocument.of("big.txt", new byte[1_001])))
                .hasMessageContaining("1000");
        assertThatThrownBy(() -> TextReader.within(small)
                        .read(SourceDocument.of("page.html", page.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.TOO_LARGE));
    }

    @Test
    void givesUpWhenTheTimeIsUp() {
        ReadingLimits hasty = new ReadingLimits(1_000_000, 1_000_000, Duration.ofNanos(1));

        assertThatThrownBy(() -> TextReader.within(hasty).read(input("formats/word-named.txt")))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.TIMEOUT));
    }

    @SafeVarargs
    private static byte[] pdf(List<String>... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.setLeading(14);
                    content.newLineAtOffset(70, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
