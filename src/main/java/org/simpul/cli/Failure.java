package org.simpul.cli;

/**
 * A command that could not do what was asked; the message says what to do. {@link Main} prints the message and exits with 1, or with 2 where the call itself was wrong
 * (picocli's own parameter errors exit with 2 as well).
 */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** The operation failed: exit code 1. */
    public static Failure failed(String message, Throwable cause) {
        return new Failure(1, message, cause);
    }

    /** The operation failed: exit code 1. */
    public static Failure failed(String message) {
        return new Failure(1, message, null);
    }

    /** The call was wrong (no such file, unknown name): exit code 2. */
    public static Failure usage(String message) {
        return new Failure(2, message, null);
    }

    /** What the process exits with. */
    public int exitCode() {
        return exitCode;
    }
}
