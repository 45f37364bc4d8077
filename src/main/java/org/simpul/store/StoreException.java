package org.simpul.store;

/** A store that could not do what was asked; the message says why and what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure with this explanation. */
    public StoreException(String message) {
        super(message);
    }

    /** A failure with this explanation and what led to it. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
