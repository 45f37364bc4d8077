package org.simpul.text;

/** A document that could not be turned into text; the message says why and what to do, in words for its owner. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a document was rejected. */
    public enum Reason {
        EMPTY,
        ENCRYPTED,
        CORRUPT,
        BINARY,
        TOO_LARGE,
        NO_TEXT,
        UNSUPPORTED,
        TIMEOUT
    }

    private final Reason reason;

    /** A rejection for this reason, explained by this message. */
    public UnreadableDocumentException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** A rejection with the exception that led to it. */
    public UnreadableDocumentException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** The kind of rejection. */
    public Reason reason() {
        return reason;
    }
}
