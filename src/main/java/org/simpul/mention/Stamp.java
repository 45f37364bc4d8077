package org.simpul.mention;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A calendar day, month or year, as precise as the text.
 *
 * @param year the year, 0 where the text leaves it out
 * @param month 1 to 12, 0 for a whole year
 * @param day 1 to 31, 0 for a whole month
 * @param masked how many of the year's last digits are open: 0 for a year, 1 for a decade, 2 for a century
 * @param approximate whether the text says "circa"
 */
record Stamp(int year, int month, int day, int masked, boolean approximate) {

    /** The open end of an interval. */
    static final Stamp OPEN = new Stamp(0, 0, 0, 0, false);

    static Stamp year(int year) {
        return new Stamp(year, 0, 0, 0, false);
    }

    static Stamp month(int year, int month) {
        return new Stamp(year, month, 0, 0, false);
    }

    static Stamp day(int year, int month, int day) {
        return new Stamp(year, month, day, 0, false);
    }

    static Stamp day(LocalDate date) {
        return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    Stamp inYear(int value) {
        return new Stamp(value, month, day, masked, approximate);
    }

    Stamp circa() {
        return new Stamp(year, month, day, masked, true);
    }

    boolean isOpen() {
        return year == 0 && month == 0;
    }

    /** Whether the text leaves its year out. */
    boolean lacksYear() {
        return year == 0 && month != 0;
    }

    /** A number that orders stamps of known years; the coarser one of a pair comes first. */
    int order() {
        return year * 10_000 + month * 100 + day;
    }

    /** Whether such a day exists; a stamp without a year is measured against a leap year. */
    boolean exists() {
        if (day == 0) {
            return month <= 12;
        }
        try {
            LocalDate.of(year == 0 ? 2000 : year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The first day it covers. */
    LocalDate firstDay() {
        int first = masked == 1 ? year / 10 * 10 : masked == 2 ? year / 100 * 100 : year;
        return LocalDate.of(first, Math.max(1, month), Math.max(1, day));
    }

    /** EDTF of this day, month or year; {@code ..} for the open end. */
    String edtf() {
        if (isOpen()) {
            return "..";
        }
        if (masked > 0) {
            return masked == 1 ? year / 10 + "X" : year / 100 + "XX";
        }
        StringBuilder out = new StringBuilder().append(year);
        if (month > 0) {
            append(out, month);
        }
        if (day > 0) {
            append(out, day);
        }
        return approximate ? out.append('~').toString() : out.toString();
    }

    private static void append(StringBuilder out, int value) {
        out.append(value < 10 ? "-0" : "-").append(value);
    }
}
