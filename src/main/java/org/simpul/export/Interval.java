package org.simpul.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a relation is said to hold.
 *
 * @param edtf the time as the graph gives it, in EDTF
 * @param start the first day, inclusive; empty where it is open or unknown
 * @param end the last day, inclusive; empty where it is open or unknown
 */
public record Interval(String edtf, Optional<LocalDate> start, Optional<LocalDate> end) {

    /** By start, then end, then text; unknown bounds first. */
    static final Comparator<Interval> ORDER = Comparator.comparing((Interval i) -> i.start.orElse(LocalDate.MIN))
            .thenComparing(i -> i.end.orElse(LocalDate.MIN))
            .thenComparing(Interval::edtf);

    /** Whether the day belongs to the interval; an open end reaches without limit. */
    public boolean contains(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether a day between {@code first} and {@code last}, both inclusive, belongs to the interval. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return start.map(s -> !s.isAfter(last)).orElse(true)
                && end.map(e -> !e.isBefore(first)).orElse(true);
    }

    /** The same interval without an end. */
    Interval onward() {
        return new Interval(edtf, start, Optional.empty());
    }
}
