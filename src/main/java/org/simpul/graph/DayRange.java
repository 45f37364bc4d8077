package org.simpul.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that a date means: a day, or all days of a month or a year, as {@code xsd:date}, {@code xsd:gYearMonth} and {@code xsd:gYear} are written.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive
 */
public record DayRange(LocalDate first, LocalDate last) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MONTHS = 12;

    /** The days of {@code 2011}, {@code 2011-03} or {@code 2011-03-05}; empty for all else. */
    public static Optional<DayRange> parse(String date) {
        try {
            if (YEAR.matcher(date).matches()) {
                int year = Integer.parseInt(date);
                return Optional.of(of(YearMonth.of(year, 1), YearMonth.of(year, MONTHS)));
            }
            if (MONTH.matcher(date).matches()) {
                YearMonth month = YearMonth.parse(date);
                return Optional.of(of(month, month));
            }
            return Optional.of(date)
                    .filter(text -> DAY.matcher(text).matches())
                    .map(LocalDate::parse)
                    .map(day -> new DayRange(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DayRange of(YearMonth from, YearMonth to) {
        return new DayRange(from.atDay(1), to.atEndOfMonth());
    }
}
