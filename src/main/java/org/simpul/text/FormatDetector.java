package org.simpul.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.simpul.document.SourceDocument;
import org.simpul.text.UnreadableDocumentException.Reason;

/** Tells what a file is by its content; its name decides only between kinds of plain text. */
final class FormatDetector {

    private static final int HEAD = 1024;

    /** Loaded late: plain text needs none of it. */
    private static final class Tika {
        static final Detector DETECTOR = new DefaultDetector();
    }

    private FormatDetector() {}

    /** The kind of this file. */
    static Format detect(SourceDocument source) throws UnreadableDocumentException {
        byte[] bytes = source.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return Format.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return Format.RICH_TEXT;
        }
        if (Decoding.looksLikeText(bytes)) {
            return text(source, head);
        }
        return binary(source);
    }

    private static Format text(SourceDocument source, String head) {
        String start = head.replace("\0", "")
                .replaceFirst("^[^\\x21-\\x7E]+", "")
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .toLowerCase(Locale.ROOT);
        boolean page = start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<?xml") && start.contains("<html")
                || start.startsWith("<!--") && start.contains("<html")
                || start.startsWith("<head")
                || start.startsWith("<body");
        if (page || Format.HTML.fits(source.fileName()) && start.contains("<")) {
            return Format.HTML;
        }
        return Format.MARKDOWN.fits(source.fileName()) ? Format.MARKDOWN : Format.PLAIN;
    }

    private static Format binary(SourceDocument source) throws UnreadableDocumentException {
        String type = tikaType(source);
        return switch (type) {
            case "application/pdf" -> Format.PDF;
            case "application/msword" -> Format.OLD_WORD;
            case "application/rtf" -> Format.RICH_TEXT;
            case "text/html", "application/xhtml+xml" -> Format.HTML;
            case "application/x-tika-ooxml-protected" -> throw Rejections.encrypted(source, null);
            default -> container(source, type);
        };
    }

    private static Format container(SourceDocument source, String type) throws UnreadableDocumentException {
        if (type.startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml")
                || type.startsWith("application/vnd.ms-word.")) {
            return Format.WORD;
        }
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return Format.OPEN_DOCUMENT;
        }
        boolean zip = type.equals("application/zip") || type.equals("application/x-tika-ooxml");
        if (zip && (Format.WORD.fits(source.fileName()) || Format.OPEN_DOCUMENT.fits(source.fileName()))) {
            throw Rejections.corrupt(source, null);
        }
        if (type.equals("application/octet-stream")) {
            throw new UnreadableDocumentException(
                    Reason.BINARY, source.fileName() + " holds binary data, no text: " + Rejections.GIVE_ANOTHER);
        }
        Reason reason = type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/")
                ? Reason.BINARY
                : Reason.UNSUPPORTED;
        throw new UnreadableDocumentException(
                reason, source.fileName() + " is not a text document but " + type + ": " + Rejections.GIVE_ANOTHER);
    }

    private static String tikaType(SourceDocument source) {
        try (TikaInputStream in = TikaInputStream.get(source.bytes())) {
            return Tika.DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException | RuntimeException e) {
            return "application/octet-stream";
        }
    }
}
