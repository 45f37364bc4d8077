package org.simpul.cli;

import java.time.LocalDate;
import org.simpul.graph.DayRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as options take them: a day, or a month or a year for its first or its last day, as the forms of the explorer take years. */
final class Days {

    private Days() {}

    /** The first day of what is given. */
    static final class First implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            return range(text).first();
        }
    }

    /** The last day of what is given: a period lasts until its end, and what held in a year is what held at its end. */
    static final class Last implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            return range(text).last();
        }
    }

    private static DayRange range(String text) {
        return DayRange.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "a day is written 2020-12-31; a month 2020-12 or a year 2020 will do too, but not " + text));
    }
}
