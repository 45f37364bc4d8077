package org.simpul.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.simpul.mention.Edtf;

/** The times that a document names, also less precisely than it names them: a document with a day has its month and its year. */
final class KnownTimes {

    private final Set<LocalDate> starts = new TreeSet<>();
    private final Set<LocalDate> ends = new TreeSet<>();

    KnownTimes(List<Edtf> periods) {
        for (Edtf period : periods) {
            period.start().ifPresent(starts::add);
            period.end().ifPresent(ends::add);
            period.start().ifPresent(d -> around(d, period));
            period.end().ifPresent(d -> around(d, period));
        }
    }

    private void around(LocalDate day, Edtf period) {
        starts.add(LocalDate.of(day.getYear(), 1, 1));
        ends.add(LocalDate.of(day.getYear(), 12, 31));
        if (period.value().matches("\\d{4}-\\d{2}.*")) {
            starts.add(day.withDayOfMonth(1));
            ends.add(YearMonth.from(day).atEndOfMonth());
        }
    }

    /**
     * The time that this EDTF text gives.
     *
     * @throws RejectedException where it is no EDTF, or begins or ends with no time of the document
     */
    Edtf time(String edtf) throws RejectedException {
        Edtf time = read(edtf).orElseThrow(() -> new RejectedException(Reason.WRONG_TIME));
        if (!time.start().map(starts::contains).orElse(true)
                || !time.end().map(ends::contains).orElse(true)) {
            throw new RejectedException(Reason.WRONG_TIME);
        }
        return time;
    }

    /**
     * The same for the object of a claim: a year, a month or a day.
     *
     * @throws RejectedException where it is anything else
     */
    Edtf date(String edtf) throws RejectedException {
        if (!edtf.matches("\\d{4}(-\\d{2}){0,2}")) {
            throw new RejectedException(Reason.WRONG_TYPES);
        }
        return time(edtf);
    }

    private static Optional<Edtf> read(String edtf) {
        try {
            return Optional.of(Edtf.parse(edtf));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
