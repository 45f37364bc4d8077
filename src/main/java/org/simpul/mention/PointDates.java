package org.simpul.mention;

/** Reads one date, month, year or part of time: what may stand alone or at either end of an interval. */
final class PointDates {

    private final TimeText text;
    private final Pieces pieces;
    private final NumericDates numeric;
    private final DayDates days;
    private final PartDates parts;
    private final RelativeDates relative;

    PointDates(TimeText text, RelativeDates relative) {
        this.text = text;
        this.pieces = text.pieces();
        this.relative = relative;
        this.numeric = new NumericDates(text, new YearTest(text));
        this.days = new DayDates(text, this::year);
        this.parts = new PartDates(text, this::year);
    }

    /** The time that begins with this piece; null where there is none. A month alone is read only if {@code bare}. */
    Reading read(int i, boolean bare) {
        if (pieces.isNumber(i)) {
            return number(i);
        }
        if (!pieces.isWord(i)) {
            return null;
        }
        return text.is(i, TimeRole.PARTS) ? part(i) : named(i, bare);
    }

    private Reading named(int i, boolean bare) {
        Reading word = word(i, bare);
        return word != null ? word : relative.read(i);
    }

    private Reading number(int i) {
        Reading day = days.dayLed(i);
        if (day != null) {
            return day;
        }
        Reading plain = numeric.read(i);
        if (plain != null) {
            return plain;
        }
        Reading part = parts.read(i);
        return part != null ? part : relative.read(i);
    }

    private Reading word(int i, boolean bare) {
        if (text.is(i, TimeRole.DATE_UNITS)) {
            return startingAt(i, number(text.afterStop(i + 1)));
        }
        if (text.is(i, TimeRole.MONTH_UNITS) && text.month(i + 1) > 0) {
            return startingAt(i, days.monthLed(i + 1, true));
        }
        if (text.month(i) > 0) {
            return days.monthLed(i, bare);
        }
        if (text.is(i, TimeRole.YEAR_UNITS)) {
            return yearWord(i);
        }
        if (text.weekday(i) > 0) {
            return weekday(i);
        }
        if (text.is(i, TimeRole.APPROXIMATE) || (pieces.isWord(i, "c") && pieces.isMark(i + 1, '.'))) {
            return approximate(i);
        }
        if (text.is(i, TimeRole.ORDINALS)) {
            Reading day = days.dayLed(i);
            return day != null ? day : parts.read(i);
        }
        return parts.read(i);
    }

    private static Reading startingAt(int first, Reading reading) {
        return reading == null ? null : reading.startingAt(first);
    }

    /** A year as the last part of a date: digits, or relative ("tahun lalu", "this year"). */
    Reading year(int i) {
        if (pieces.isNumber(i)) {
            return pieces.length(i) == 4 ? onlyYear(numeric.read(i)) : null;
        }
        if (!pieces.isWord(i)) {
            return null;
        }
        Reading led = text.is(i, TimeRole.YEAR_UNITS) ? yearWord(i) : null;
        return led != null ? led : onlyYear(relative.read(i));
    }

    private static Reading onlyYear(Reading reading) {
        return reading == null || reading.from().month() != 0 ? null : reading;
    }

    /** "tahun 2023", "tahun anggaran 2023", "tahun 1970-an". */
    private Reading yearWord(int i) {
        int at = text.afterStop(i + 1);
        if (text.is(at, TimeRole.YEAR_KINDS)) {
            at++;
        }
        if (pieces.isMark(at, '-') && pieces.touches(at)) {
            at++;
        }
        Reading plain = pieces.isNumber(at) && pieces.length(at) == 4 ? onlyYear(numeric.read(at)) : decadeOfTwo(at);
        return startingAt(i, plain);
    }

    /** "tahun 90-an". */
    private Reading decadeOfTwo(int at) {
        boolean decade = pieces.length(at) == 2
                && pieces.number(at) % 10 == 0
                && pieces.isMark(at + 1, '-')
                && pieces.isWord(at + 2, "an");
        return decade ? Reading.point(at, at + 3, new Stamp(1900 + pieces.number(at), 0, 0, 1, false)) : null;
    }

    /** "awal 2024", "mid-2023", "pertengahan bulan Maret 2024": as precise as what follows. */
    private Reading part(int i) {
        int at = pieces.isMark(i + 1, '-') ? i + 2 : i + 1;
        while (text.is(at, TimeRole.OF) || text.is(at, TimeRole.THE) || pieces.isWord(at, "in")) {
            at++;
        }
        return startingAt(i, pieces.isNumber(at) ? number(at) : pieces.isWord(at) ? named(at, true) : null);
    }

    private Reading approximate(int i) {
        Reading year = year(text.afterStop(i + 1));
        boolean plain = year != null && year.isPoint() && year.from().masked() == 0;
        return plain ? Reading.point(i, year.next(), year.from().circa()) : startingAt(i, year);
    }

    /** "Senin, 3 Februari 2025", "Senin (3/2)"; a weekday without a date is relative. */
    private Reading weekday(int i) {
        int at = text.afterStop(i + 1);
        boolean bracket = pieces.isMark(at, '(');
        at = bracket || pieces.isMark(at, ",/") ? at + 1 : at;
        at = text.is(at, TimeRole.DATE_UNITS) ? at + 1 : at;
        Reading date = pieces.isNumber(at) ? numeric.dayAndMonth(at) : null;
        date = date == null && pieces.isNumber(at) ? days.dayLed(at) : date;
        date = date == null ? days.monthLed(at, false) : date;
        if (date == null || date.from().day() == 0) {
            return null;
        }
        boolean closed = bracket && pieces.isMark(date.next(), ')');
        return new Reading(i, closed ? date.next() + 1 : date.next(), date.from(), date.to(), date.kind());
    }

    /** The weekday (Monday = 1) that a reading begins with; 0 where it begins with none. */
    int weekdayOf(Reading reading) {
        return text.weekday(reading.first());
    }
}
