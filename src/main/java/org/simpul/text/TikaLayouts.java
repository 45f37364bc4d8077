package org.simpul.text;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.simpul.document.SourceDocument;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads formats other than plain text with Apache Tika. The parser runs on a thread of its own that is abandoned when the time is up, so that a
 * document that sends it round in circles costs no more than its time limit.
 */
final class TikaLayouts {

    private static final int STACK_BYTES = 16 << 20;

    private final ReadingLimits limits;

    TikaLayouts(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * What the parser found, and whether it found all.
     *
     * @param layout the text and lines
     * @param complete whether the parser came to the end of the document
     */
    record Result(Layout layout, boolean complete) {}

    Result read(SourceDocument source, Format format) throws UnreadableDocumentException {
        LayoutHandler handler = new LayoutHandler(limits.maxCharacters(), format == Format.PDF);
        FutureTask<Void> task = new FutureTask<>(() -> {
            parse(source, format, handler);
            return null;
        });
        Thread thread = new Thread(null, task, "reading " + source.fileName(), STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return await(source, task, handler);
    }

    private Result await(SourceDocument source, FutureTask<Void> task, LayoutHandler handler)
            throws UnreadableDocumentException {
        try {
            task.get(limits.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
            return new Result(handler.layout(), true);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw Rejections.tooSlow(source, limits.timeLimit().toSeconds());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw Rejections.tooSlow(source, limits.timeLimit().toSeconds());
        } catch (ExecutionException e) {
            return afterFailure(source, e.getCause(), handler);
        }
    }

    /** What was read before a damaged place is kept. */
    private static Result afterFailure(SourceDocument source, Throwable cause, LayoutHandler handler)
            throws UnreadableDocumentException {
        if (handler.overflow() || cause instanceof OutOfMemoryError || isBomb(cause)) {
            throw Rejections.tooMuchText(source, cause);
        }
        if (isEncryption(cause)) {
            throw Rejections.encrypted(source, cause);
        }
        Layout layout = handler.layout();
        if (layout.lines().isEmpty()) {
            throw Rejections.corrupt(source, cause);
        }
        return new Result(layout, false);
    }

    private static boolean isEncryption(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException
                    || cause.getClass().getSimpleName().contains("Encrypted")
                    || cause.getClass().getSimpleName().contains("InvalidPassword")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBomb(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb") || message.contains("zip bomb")) {
                return true;
            }
        }
        return false;
    }

    private static void parse(SourceDocument source, Format format, ContentHandler handler)
            throws IOException, SAXException, TikaException {
        try (TikaInputStream in = TikaInputStream.get(source.bytes())) {
            parser(format).parse(in, handler, new Metadata(), context());
        }
    }

    private static Parser parser(Format format) {
        return switch (format) {
            case PDF -> new PDFParser();
            case WORD -> new OOXMLParser();
            case OLD_WORD -> new OfficeParser();
            case OPEN_DOCUMENT -> new OpenDocumentParser();
            case RICH_TEXT -> new RTFParser();
            case HTML -> new JSoupParser();
            case PLAIN, MARKDOWN -> throw new IllegalArgumentException("plain text needs no parser");
        };
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        return context;
    }

    private static PDFParserConfig pdf() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractBookmarksText(false);
        config.setExtractAnnotationText(false);
        config.setExtractInlineImages(false);
        config.setExtractActions(false);
        return config;
    }

    private static OfficeParserConfig office() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        return config;
    }

    /** Attachments and pictures are not read. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing is asked for
        }
    }
}
