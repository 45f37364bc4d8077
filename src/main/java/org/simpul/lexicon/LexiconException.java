package org.simpul.lexicon;

/** A file of {@code ontology/} that cannot be used; the message names the file, the place and what is wrong. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With this message. */
    public LexiconException(String message) {
        super(message);
    }

    /** With this message and cause. */
    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
