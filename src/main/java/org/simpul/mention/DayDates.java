package org.simpul.mention;

import org.simpul.text.Language;

/** Reads dates that name a month: "13 Maret 2024", "March 13, 2024", "3–5 Februari 2025", "Maret 2024". */
final class DayDates {

    private static final int LONGEST_LIST = 24;

    private final TimeText text;
    private final Pieces pieces;
    private final YearAt years;

    /** Reads the year that closes a date: written out, or relative ("tahun lalu"). */
    interface YearAt {
        /** A reading of the year at this piece; null where none stands there. */
        Reading read(int piece);
    }

    DayDates(TimeText text, YearAt years) {
        this.text = text;
        this.pieces = text.pieces();
        this.years = years;
    }

    /** A date that begins with a day's number, or with the first day of several; null where there is none. */
    Reading dayLed(int i) {
        int day = day(i);
        if (day == 0 || (pieces.touches(i) && pieces.isMark(i - 1, "/.,:") && pieces.isNumber(i - 2))) {
            return null;
        }
        int next = afterDay(i);
        Reading simple = month(i, day, day, next);
        return simple != null ? simple : several(i, day, next);
    }

    /** A day's number or ordinal word; 0 where there is none. */
    private int day(int i) {
        if (text.is(i, TimeRole.ORDINALS)
                && text.value(i) <= 31
                && (text.is(i + 1, TimeRole.OF) || text.is(i + 1, TimeRole.DAY_UNITS))) {
            return text.value(i);
        }
        int day = pieces.length(i) <= 2 ? pieces.number(i) : -1;
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** The piece after a day's number with what may follow it: "13th", "13th day of", "13 bulan". */
    private int afterDay(int i) {
        int next = i + 1;
        if (pieces.touches(next)
                && (pieces.isWord(next, "st")
                        || pieces.isWord(next, "nd")
                        || pieces.isWord(next, "rd")
                        || pieces.isWord(next, "th"))) {
            next++;
        }
        if (text.is(next, TimeRole.DAY_UNITS) && text.is(next + 1, TimeRole.OF)) {
            next++;
        }
        if (text.is(next, TimeRole.OF) || (text.is(next, TimeRole.MONTH_UNITS) && text.month(next + 1) > 0)) {
            next++;
        }
        return pieces.isMark(next, '-') && text.month(next + 1) > 0 ? next + 1 : next;
    }

    private Reading month(int first, int day, int lastDay, int at) {
        int month = text.month(at);
        if (month == 0) {
            return null;
        }
        int next = text.afterStop(at + 1);
        Reading year = year(next);
        Stamp from = Stamp.day(year == null ? 0 : year.from().year(), month, day);
        Stamp to = Stamp.day(from.year(), month, lastDay);
        if (!from.exists() || !to.exists()) {
            return null;
        }
        return new Reading(
                first,
                year == null ? at + 1 : year.next(),
                from,
                to,
                year == null ? TimeMention.Kind.ABSOLUTE : year.kind());
    }

    /** The year after a month or day, over a comma, a hyphen or "of"; null where there is none. */
    private Reading year(int at) {
        int next = at;
        if (pieces.isMark(next, ",-/") || text.is(next, TimeRole.OF)) {
            next++;
        }
        if (text.is(next, TimeRole.THE) || text.is(next, TimeRole.OF)) {
            next++;
        }
        Reading year = years.read(next);
        return year != null
                        && year.isPoint()
                        && year.from().month() == 0
                        && year.from().masked() == 0
                ? year
                : null;
    }

    private Reading several(int i, int day, int next) {
        int other = joined(next);
        if (other > 0 && day(other) > day) {
            return month(i, day, day(other), afterDay(other));
        }
        return listed(i, day, next);
    }

    /** The piece after a dash or "to" that makes an interval; 0 where there is none. */
    private int joined(int at) {
        if (pieces.isMark(at, "-–—") || text.is(at, TimeRole.TO)) {
            return at + 1;
        }
        if (text.is(at, TimeRole.UNTIL)) {
            return text.is(at + 1, TimeRole.FILLER) ? at + 2 : at + 1;
        }
        return pieces.isWord(at, "s") && pieces.isMark(at + 1, "./") && pieces.isWord(at + 2, "d")
                ? text.afterStop(at + 3)
                : 0;
    }

    /** The first of several days that share a month: an interval where they follow one another, else that day alone. */
    private Reading listed(int i, int day, int next) {
        int at = next;
        int previous = day;
        boolean run = true;
        while (pieces.isMark(at, ',') && day(at + 1) > 0 && at - i < LONGEST_LIST) {
            run &= day(at + 1) == previous + 1;
            previous = day(at + 1);
            at = afterDay(at + 1);
        }
        at = pieces.isMark(at, ',') ? at + 1 : at;
        if (!text.is(at, TimeRole.AND) && !pieces.isMark(at, '&')) {
            return null;
        }
        int last = day(at + 1);
        Reading whole = last <= day ? null : month(i, day, last, afterDay(at + 1));
        if (whole == null || (run && last == previous + 1)) {
            return whole;
        }
        return new Reading(i, i + 1, whole.from(), whole.from(), whole.kind());
    }

    /** A date that begins with a month's name; null where there is none. A month without a day or year is read only if {@code bare}. */
    Reading monthLed(int i, boolean bare) {
        int month = text.month(i);
        if (month == 0) {
            return null;
        }
        int next = text.afterStop(i + 1);
        Reading day = monthDay(i, month, next);
        if (day != null) {
            return day;
        }
        Reading year = year(next);
        if (year != null) {
            return Reading.point(i, year.next(), Stamp.month(year.from().year(), month))
                    .as(year.kind());
        }
        return bare && pieces.isCapital(i) ? Reading.point(i, i + 1, Stamp.month(0, month)) : null;
    }

    private Reading monthDay(int i, int month, int at) {
        int day = pieces.isNumber(at) ? day(at) : 0;
        if (day == 0
                || text.counted(at + 1)
                || (pieces.isMark(at + 1, ".:/") && pieces.isNumber(at + 2) && pieces.touches(at + 2))) {
            return null;
        }
        int next = afterDay(at);
        int other = joined(next);
        int last = other > 0 && day(other) > day && text.month(other + 1) == 0 ? day(other) : day;
        next = last > day ? afterDay(other) : next;
        Reading year = year(next);
        if (year == null && text.language() != Language.ENGLISH) {
            return null;
        }
        Stamp from = Stamp.day(year == null ? 0 : year.from().year(), month, day);
        Stamp to = Stamp.day(from.year(), month, last);
        return from.exists() && to.exists()
                ? new Reading(
                        i,
                        year == null ? next : year.next(),
                        from,
                        to,
                        year == null ? TimeMention.Kind.ABSOLUTE : year.kind())
                : null;
    }
}
