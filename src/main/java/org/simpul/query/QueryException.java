package org.simpul.query;

/** A query that cannot be found, understood or bound; the message says what to do. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure with this explanation. */
    public QueryException(String message) {
        super(message);
    }

    /** A failure with this explanation and what led to it. */
    public QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
