package org.simpul.text;

import org.simpul.document.SourceDocument;
import org.simpul.text.UnreadableDocumentException.Reason;

/** Words for documents that cannot be read. */
final class Rejections {

    static final String GIVE_ANOTHER = "give a PDF, Word, OpenDocument, HTML, Markdown or text file";

    private Rejections() {}

    static UnreadableDocumentException empty(SourceDocument source) {
        return new UnreadableDocumentException(
                Reason.EMPTY, source.fileName() + " is empty (0 bytes): copy or download it again");
    }

    static UnreadableDocumentException tooManyBytes(SourceDocument source, long limit) {
        return new UnreadableDocumentException(
                Reason.TOO_LARGE,
                source.fileName() + " has " + source.bytes().length + " bytes, more than the limit of " + limit
                        + ": split it into parts");
    }

    static UnreadableDocumentException tooMuchText(SourceDocument source, Throwable cause) {
        return new UnreadableDocumentException(
                Reason.TOO_LARGE,
                source.fileName()
                        + " unpacks to more text than a document may hold: split it into parts, or leave it out",
                cause);
    }

    static UnreadableDocumentException encrypted(SourceDocument source, Throwable cause) {
        return new UnreadableDocumentException(
                Reason.ENCRYPTED, source.fileName() + " is protected by a password: save a copy without one", cause);
    }

    static UnreadableDocumentException corrupt(SourceDocument source, Throwable cause) {
        return new UnreadableDocumentException(
                Reason.CORRUPT,
                source.fileName()
                        + " is damaged or cut off: copy or download it again, or open and save it with its own program",
                cause);
    }

    static UnreadableDocumentException tooSlow(SourceDocument source, long seconds) {
        return new UnreadableDocumentException(
                Reason.TIMEOUT,
                source.fileName() + " could not be read within " + seconds
                        + " seconds: open it and save it anew, or split it into parts");
    }

    static UnreadableDocumentException scanned(SourceDocument source, int pages) {
        return new UnreadableDocumentException(
                Reason.NO_TEXT,
                source.fileName() + " holds no text on its " + pages + (pages == 1 ? " page" : " pages")
                        + ", as scans do: run it through a text recognition (OCR) program first");
    }

    static UnreadableDocumentException blank(SourceDocument source) {
        return new UnreadableDocumentException(
                Reason.NO_TEXT, source.fileName() + " holds no text: look whether the right file was saved");
    }
}
