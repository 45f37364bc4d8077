package org.simpul.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as options take them: a day, or a month or a year for its first or its last day, as the forms of the explorer take years. */
final class Days {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Days() {}

    /** The first day of what is given. */
    static final class First implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            return day(text, true);
        }
    }

    /** The last day of what is given: a period lasts until its end, and what held in a year is what held at its end. */
    static final class Last implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            return day(text, false);
        }
    }

    private static LocalDate day(String text, boolean first) {
        try {
            return switch (text.length()) {
                case YEAR ->
                    first
                            ? Year.parse(text).atDay(1)
                            : Year.parse(text).atMonth(12).atEndOfMonth();
                case MONTH ->
                    first
                            ? YearMonth.parse(text).atDay(1)
                            : YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "a day is written 2020-12-31; a month 2020-12 or a year 2020 will do too, but not " + text);
        }
    }
}
