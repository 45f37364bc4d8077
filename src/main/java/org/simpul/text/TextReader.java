package org.simpul.text;

import java.util.ArrayList;
import java.util.List;
import org.simpul.document.SourceDocument;

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
            throw Rejections.empty(source);
        }
        if (source.bytes().length > limits.maxBytes()) {
            throw Rejections.tooManyBytes(source, limits.maxBytes());
        }
        Format format = FormatDetector.detect(source);
        List<String> warnings = new ArrayList<>();
        if (!format.fits(source.fileName()) && Format.isKnown(source.fileName())) {
            warnings.add("is " + format.phrase() + " under the wrong ending: read by its content");
        }
        Layout layout = layout(source, format, warnings);
        return finish(source, format, RunningLines.drop(layout), warnings);
    }

    private Layout layout(SourceDocument source, Format format, List<String> warnings)
            throws UnreadableDocumentException {
        if (format == Format.PLAIN || format == Format.MARKDOWN) {
            return decoded(source, format, warnings);
        }
        TikaLayouts.Result result = new TikaLayouts(limits).read(source, format);
        if (!result.complete()) {
            warnings.add("is damaged: what comes after the damaged place was not read");
        }
        if (format == Format.PDF) {
            warnings.addAll(EmptyPages.warnings(result.layout()));
        }
        return result.layout();
    }

    private Layout decoded(SourceDocument source, Format format, List<String> warnings)
            throws UnreadableDocumentException {
        Decoding decoding = Decoding.of(source.bytes());
        warnings.addAll(decoding.warnings());
        if (decoding.text().length() > limits.maxCharacters()) {
            throw Rejections.tooMuchText(source, null);
        }
        return format == Format.MARKDOWN ? MarkdownLayout.of(decoding.text()) : PlainLayout.of(decoding.text());
    }

    private DocumentText finish(SourceDocument source, Format format, Layout layout, List<String> warnings)
            throws UnreadableDocumentException {
        Composition composition = Composer.compose(layout);
        if (composition.spans().isEmpty()) {
            throw format == Format.PDF ? Rejections.scanned(source, layout.pages()) : Rejections.blank(source);
        }
        List<Paragraph> paragraphs = Languages.of(composition.text(), composition.spans(), composition.kinds());
        return new DocumentText(
                source,
                layout.title().orElse(source.stem()),
                format.mediaType(),
                composition.text(),
                composition.pages(),
                paragraphs,
                new SentenceSplitter(composition.text()).split(paragraphs),
                Languages.main(paragraphs),
                composition.alignment(),
                warnings);
    }
}
