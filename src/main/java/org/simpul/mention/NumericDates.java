package org.simpul.mention;

import org.simpul.text.Language;

/** Reads dates and years in digits: "2024-03-13", "13/03/2024", "2023", "2023–24", "1970-an", "the 1970s". */
final class NumericDates {

    private final TimeText text;
    private final Pieces pieces;
    private final YearTest years;

    NumericDates(TimeText text, YearTest years) {
        this.text = text;
        this.pieces = text.pieces();
        this.years = years;
    }

    /** The date or year that begins with these digits; null where there is none. */
    Reading read(int i) {
        return pieces.length(i) == 4 ? yearLed(i) : dayFirst(i);
    }

    private Reading yearLed(int i) {
        Reading iso = iso(i);
        if (iso != null) {
            return iso;
        }
        Reading decade = decade(i);
        if (decade != null) {
            return decade;
        }
        int year = years.at(i);
        if (year == 0) {
            return null;
        }
        Reading shortened = shortened(i, year);
        return shortened != null ? shortened : Reading.point(i, i + 1, Stamp.year(year));
    }

    private Reading iso(int i) {
        if (pieces.touches(i) && pieces.isMark(i - 1, "/-.")) {
            return null;
        }
        if (!joined(i + 1, "-/") || !joined(i + 3, "-/") || pieces.length(i + 2) != 2 || pieces.length(i + 4) != 2) {
            return null;
        }
        Stamp stamp = Stamp.day(pieces.number(i), pieces.number(i + 2), pieces.number(i + 4));
        return stamp.month() > 0 && stamp.day() > 0 && stamp.year() >= 1800 && stamp.exists()
                ? Reading.point(i, i + 5, stamp)
                : null;
    }

    /** Whether a mark of these stands at {@code mark} with digits right after it. */
    private boolean joined(int mark, String marks) {
        return pieces.isMark(mark, marks)
                && pieces.touches(mark)
                && pieces.touches(mark + 1)
                && pieces.isNumber(mark + 1);
    }

    /** "1970-an", "1970an", "1970s", "1970's". */
    private Reading decade(int i) {
        int year = pieces.number(i);
        if (year % 10 != 0 || year < 1500 || year > 2100 || (pieces.touches(i) && !pieces.isMark(i - 1, "(“\"-–"))) {
            return null;
        }
        int end = pieces.isMark(i + 1, "-‑’'") && pieces.touches(i + 1) ? i + 2 : i + 1;
        boolean decade = pieces.touches(end) && (pieces.isWord(end, "an") || pieces.isWord(end, "s"));
        return decade ? Reading.point(i, end + 1, new Stamp(year, 0, 0, 1, false)) : null;
    }

    /** "2023–24" and "2023/24" are intervals, "2024-03" is a month. */
    private Reading shortened(int i, int year) {
        if (!joined(i + 1, "-–/")
                || pieces.length(i + 2) != 2
                || pieces.touches(i + 3) && !pieces.isMark(i + 3, ".,;:)]”\"")) {
            return null;
        }
        int value = pieces.number(i + 2);
        if (value > year % 100) {
            return Reading.interval(i, i + 3, Stamp.year(year), Stamp.year(year / 100 * 100 + value));
        }
        return pieces.isMark(i + 1, '-') && value >= 1 && value <= 12
                ? Reading.point(i, i + 3, Stamp.month(year, value))
                : null;
    }

    /** "13/03/2024", "13-03-2024", "13.03.2024": the day first, but for an English text where both numbers could be months. */
    private Reading dayFirst(int i) {
        if (pieces.length(i) > 2
                || (pieces.touches(i) && !pieces.isMark(i - 1, "([“\""))
                || !joined(i + 1, "/-.")
                || !joined(i + 3, "/-.")
                || pieces.length(i + 4) != 4
                || pieces.length(i + 2) > 2) {
            return null;
        }
        int first = pieces.number(i);
        int second = pieces.number(i + 2);
        boolean unsure = text.language() == Language.ENGLISH && first <= 12 && second <= 12 && first != second;
        Stamp stamp = second > 12
                ? Stamp.day(pieces.number(i + 4), first, second)
                : Stamp.day(pieces.number(i + 4), second, first);
        boolean real =
                stamp.month() > 0 && stamp.day() > 0 && stamp.exists() && stamp.year() >= 1800 && stamp.year() <= 2100;
        return unsure || !real ? null : Reading.point(i, i + 5, stamp);
    }

    /** The day and month of "3/2" after a weekday's name, without a year or with one; null where they are none. */
    Reading dayAndMonth(int i) {
        Reading whole = dayFirst(i);
        if (whole != null) {
            return whole;
        }
        if (pieces.length(i) > 2 || !joined(i + 1, "/") || pieces.length(i + 2) > 2) {
            return null;
        }
        Stamp stamp = Stamp.day(0, pieces.number(i + 2), pieces.number(i));
        return stamp.month() >= 1 && stamp.day() >= 1 && stamp.exists() ? Reading.point(i, i + 3, stamp) : null;
    }
}
