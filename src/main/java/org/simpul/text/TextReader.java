package org.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.simpul.document.SourceDocument;
import org.simpul.text.UnreadableDocumentException.Reason;

/**
 * Reads documents as text. Stateless: one reader may serve many threads.
 */
public final class TextReader {

    private final ReadingLimits limits;

    private TextReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** A reader with the usual limits. */
    public static TextReader standard() {
        return new TextReader(ReadingLimits.standard());
    }

    /** A reader with these limits. */
    public static TextReader within(ReadingLimits limits) {
        return new TextReader(limits);
    }

    /**
     * The document as text.
     *
     * @throws UnreadableDocumentException if it holds no text that can be read within the limits; the message says why and what to do
     */
    public DocumentText read(SourceDocument source) throws UnreadableDocumentException {
        if (source.bytes().length == 0) {
            throw new UnreadableDocumentException(
                    Reason.EMPTY, source.fileName() + " is empty (0 bytes): copy or download it again");
        }
        if (source.bytes().length > limits.maxBytes()) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE,
                    source.fileName() + " has " + source.bytes().length + " bytes, more than the limit of " + limits.maxBytes()
                            + ": split it into parts");
        }
        if (!Decoding.looksLikeText(source.bytes())) {
            throw new UnreadableDocumentException(
                    Reason.BINARY, source.fileName() + " holds no text: give a PDF, Word, OpenDocument, HTML, Markdown or text file");
        }
        Decoding decoding = Decoding.of(source.bytes());
        boolean markdown = source.fileName().toLowerCase(Locale.ROOT).endsWith(".md");
        Layout layout = markdown ? MarkdownLayout.of(decoding.text()) : PlainLayout.of(decoding.text());
        return finish(source, markdown ? "text/markdown" : "text/plain", layout, new ArrayList<>(decoding.warnings()));
    }

    private DocumentText finish(SourceDocument source, String mediaType, Layout layout, List<String> warnings)
            throws UnreadableDocumentException {
        Composition composition = Composer.compose(layout);
        if (composition.spans().isEmpty()) {
            throw new UnreadableDocumentException(
                    Reason.NO_TEXT, source.fileName() + " holds nothing but white space: look whether the right file was saved");
        }
        List<Paragraph> paragraphs = Languages.of(composition.text(), composition.spans(), composition.kinds());
        return new DocumentText(
                source,
                layout.title().orElse(source.stem()),
                mediaType,
                composition.text(),
                composition.pages(),
                paragraphs,
                new SentenceSplitter(composition.text()).split(paragraphs),
                Languages.main(paragraphs),
                composition.alignment(),
                warnings);
    }
}
