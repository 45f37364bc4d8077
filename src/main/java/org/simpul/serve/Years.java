package org.simpul.serve;

import java.time.LocalDate;
import java.util.Optional;
import org.simpul.export.NetworkEdge;
import org.simpul.query.QueryException;

/**
 * The years that a visitor wants to see.
 *
 * @param from the first of them; empty for all before the last
 * @param to the last of them; empty for all after the first
 */
record Years(Optional<Integer> from, Optional<Integer> to) {

    private static final String YEAR = "\\d{1,4}";

    /**
     * Those of the parameters {@code from} and {@code to}.
     *
     * @throws QueryException where one of them is no year
     */
    static Years of(Visit visit) {
        return new Years(year(visit, "from"), year(visit, "to"));
    }

    private static Optional<Integer> year(Visit visit, String name) {
        Optional<String> year = visit.parameter(name);
        if (year.filter(text -> !text.matches(YEAR)).isPresent()) {
            throw new QueryException(name + " is a year, such as 2019");
        }
        return year.map(Integer::parseInt);
    }

    /** Whether a relation holds within these years; one without a time may. */
    boolean meet(NetworkEdge edge) {
        return edge.intervals().isEmpty()
                || edge.intervals().stream().anyMatch(time -> meet(time.start(), time.end()));
    }

    /** Whether a stretch of time and these years have a day in common; an open end is as far as one likes. */
    boolean meet(Optional<LocalDate> start, Optional<LocalDate> end) {
        boolean notAfter = to.isEmpty() || start.isEmpty() || start.get().getYear() <= to.get();
        boolean notBefore = from.isEmpty() || end.isEmpty() || end.get().getYear() >= from.get();
        return notAfter && notBefore;
    }
}
