package org.simpul.reader;

/** No answer came; the message says why. */
final class ChatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean unreachable;

    /** {@code unreachable}: whether nothing listens there, so that asking again is of no use. */
    ChatException(String message, boolean unreachable, Throwable cause) {
        super(message, cause);
        this.unreachable = unreachable;
    }

    boolean isUnreachable() {
        return unreachable;
    }
}
