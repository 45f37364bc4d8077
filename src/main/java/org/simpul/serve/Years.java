package org.simpul.serve;

import java.time.LocalDate;
import java.util.Optional;
import org.simpul.export.NetworkEdge;

/**
 * The years that a visitor wants to see.
 *
 * @param from the first of them; empty for all before the last
 * @param to the last of them; empty for all after the first
 */
record Years(Optional<Integer> from, Optional<Integer> to) {

    /** All years. */
    static final Years ALL = new Years(Optional.empty(), Optional.empty());

    /** One year. */
    static Years only(int year) {
        return new Years(Optional.of(year), Optional.of(year));
    }

    /** Those of the fields {@code from} and {@code to}; all, where they end before they begin, which the fields note. */
    static Years of(Fields fields) {
        Years years = new Years(fields.year("from"), fields.year("to"));
        if (years.from().isPresent()
                && years.to().isPresent()
                && years.from().get() > years.to().get()) {
            fields.order("to");
            return ALL;
        }
        return years;
    }

    /** Whether a relation holds within these years; one without a time may. */
    boolean meet(NetworkEdge edge) {
        return edge.intervals().isEmpty() || edge.intervals().stream().anyMatch(time -> meet(time.start(), time.end()));
    }

    /** Whether a stretch of time and these years have a day in common; an open end is as far as one likes. */
    boolean meet(Optional<LocalDate> start, Optional<LocalDate> end) {
        boolean notAfter = to.isEmpty() || start.isEmpty() || start.get().getYear() <= to.get();
        boolean notBefore = from.isEmpty() || end.isEmpty() || end.get().getYear() >= from.get();
        return notAfter && notBefore;
    }
}
