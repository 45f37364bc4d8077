package org.simpul.reader;

/** A proposal does not pass the gate. */
final class RejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    RejectedException(Reason reason) {
        super(reason.words(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
