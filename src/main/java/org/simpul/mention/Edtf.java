package org.simpul.mention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar date, interval or open interval in EDTF (ISO 8601-2:2019 levels 0 and 1 and the decade form {@code 197X}), such as
 * {@code 2022-08-02}, {@code 2019/2023}, {@code 2023/..}, {@code ../2014}, {@code 2023~}.
 *
 * @param value the EDTF text
 * @param start the first day it covers; empty where the interval has no start
 * @param end the last day it covers, inclusive; empty where the interval has no end
 */
public record Edtf(String value, Optional<LocalDate> start, Optional<LocalDate> end) implements Comparable<Edtf> {

    /**
     * Reads an EDTF text and computes its bounds.
     *
     * @throws IllegalArgumentException where it is not one of the forms above or no such date exists
     */
    public static Edtf parse(String value) {
        return EdtfReader.read(value);
    }

    /** Whether it is a single date, month, year or decade rather than an interval. */
    public boolean isPoint() {
        return value.indexOf('/') < 0;
    }

    @Override
    public int compareTo(Edtf other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
