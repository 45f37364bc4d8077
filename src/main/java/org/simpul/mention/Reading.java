package org.simpul.mention;

/**
 * One way to read some pieces as a time.
 *
 * @param first the first piece
 * @param next the piece after the last
 * @param from the beginning, or {@link Stamp#OPEN}
 * @param to the end; equal to {@code from} for a single date
 * @param kind how the value was reached
 */
record Reading(int first, int next, Stamp from, Stamp to, TimeMention.Kind kind) {

    static Reading point(int first, int next, Stamp stamp) {
        return new Reading(first, next, stamp, stamp, TimeMention.Kind.ABSOLUTE);
    }

    static Reading interval(int first, int next, Stamp from, Stamp to) {
        return new Reading(first, next, from, to, TimeMention.Kind.ABSOLUTE);
    }

    Reading as(TimeMention.Kind other) {
        return new Reading(first, next, from, to, other);
    }

    Reading startingAt(int piece) {
        return new Reading(piece, next, from, to, kind);
    }

    Reading endingAt(int piece) {
        return new Reading(first, piece, from, to, kind);
    }

    Reading with(Stamp newFrom, Stamp newTo) {
        return new Reading(first, next, newFrom, newTo, kind);
    }

    boolean isPoint() {
        return from.equals(to);
    }

    boolean lacksYear() {
        return from.lacksYear() || to.lacksYear();
    }

    /** EDTF of the whole. */
    String edtf() {
        return isPoint() ? from.edtf() : from.edtf() + "/" + to.edtf();
    }
}
