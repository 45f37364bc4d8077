package org.simpul.serve;

/** A server that could not start; the message says why and what to do. */
public final class ServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure with this explanation and what led to it. */
    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
