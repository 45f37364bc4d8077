package org.simpul.mention;

/** Reads quarters and halves of a year, decades, centuries, fiscal and Buddhist years. */
final class PartDates {

    private static final int BUDDHIST_ERA = 543;

    /** Stands for the last part, whatever its number. */
    private static final int LAST = 99;

    private final TimeText text;
    private final Pieces pieces;
    private final DayDates.YearAt years;

    PartDates(TimeText text, DayDates.YearAt years) {
        this.text = text;
        this.pieces = text.pieces();
        this.years = years;
    }

    /** The part of time named there; null where there is none. */
    Reading read(int i) {
        if (text.is(i, TimeRole.QUARTERS, TimeRole.HALVES)) {
            return unitLed(i, months(i));
        }
        if (text.is(i, TimeRole.CENTURY_UNITS)) {
            return centuryLed(i);
        }
        if (text.is(i, TimeRole.FISCAL) && pieces.isNumber(i + 1)) {
            return within(i, years.read(i + 1));
        }
        if (text.is(i, TimeRole.DECADE_UNITS)) {
            return decadeLed(i);
        }
        Reading buddhist = buddhist(i);
        if (buddhist != null) {
            return buddhist;
        }
        return ordinalLed(i);
    }

    private static Reading within(int first, Reading reading) {
        return reading == null ? null : reading.startingAt(first);
    }

    private int months(int i) {
        return text.is(i, TimeRole.QUARTERS) ? 3 : pieces.isWord(i, "caturwulan") ? 4 : 6;
    }

    /** "kuartal pertama 2024", "semester I tahun 2024", "triwulan ke-3 2023". */
    private Reading unitLed(int i, int months) {
        int at = i + 1;
        if (pieces.isMark(at, '-')) {
            at++;
        }
        if (pieces.isWord(at, "ke") && pieces.isMark(at + 1, '-')) {
            at += 2;
        }
        int part = part(at) == LAST ? 12 / months : part(at);
        return part == 0 ? null : ofYear(i, at + 1, part, months);
    }

    private int part(int at) {
        if (pieces.isWord(at, "terakhir")) {
            return LAST;
        }
        if (text.is(at, TimeRole.ORDINALS)) {
            return text.value(at);
        }
        int number = pieces.length(at) == 1 ? pieces.number(at) : -1;
        return number > 0 ? number : roman(at);
    }

    private int roman(int at) {
        return !pieces.isWord(at)
                ? 0
                : switch (pieces.string(at)) {
                    case "I" -> 1;
                    case "II" -> 2;
                    case "III" -> 3;
                    case "IV" -> 4;
                    default -> 0;
                };
    }

    /** "first quarter of 2024", "Q1 2024", "H2 2023", "21st century". */
    private Reading ordinalLed(int i) {
        if (text.is(i, TimeRole.LAST) && text.is(i + 1, TimeRole.QUARTERS, TimeRole.HALVES)) {
            return ofYear(i, i + 2, 12 / months(i + 1), months(i + 1));
        }
        if (text.is(i, TimeRole.ORDINALS) || ordinal(i)) {
            int unit = pieces.isNumber(i) ? i + 2 : i + 1;
            int value = pieces.isNumber(i) ? pieces.number(i) : text.value(i);
            if (text.is(unit, TimeRole.QUARTERS, TimeRole.HALVES)) {
                return ofYear(i, unit + 1, value, months(unit));
            }
            return text.is(unit, TimeRole.CENTURY_UNITS) ? century(i, unit + 1, value) : null;
        }
        boolean half = pieces.isWord(i, "H");
        if ((half || pieces.isWord(i, "Q")) && pieces.touches(i + 1) && pieces.length(i + 1) == 1) {
            return ofYear(i, i + 2, pieces.number(i + 1), half ? 6 : 3);
        }
        return null;
    }

    private boolean ordinal(int i) {
        return pieces.isNumber(i)
                && pieces.length(i) <= 2
                && pieces.touches(i + 1)
                && pieces.length(i + 1) == 2
                && pieces.isWord(i + 1);
    }

    private Reading ofYear(int first, int at, int part, int months) {
        int next = pieces.isMark(at, "/,-–") || text.is(at, TimeRole.OF) ? at + 1 : at;
        next = text.is(next, TimeRole.THE) ? next + 1 : next;
        Reading year = part < 1 || part * months > 12 ? null : years.read(next);
        if (year == null
                || !year.isPoint()
                || year.from().month() != 0
                || year.from().masked() > 0) {
            return null;
        }
        int value = year.from().year();
        return new Reading(
                first,
                year.next(),
                Stamp.month(value, (part - 1) * months + 1),
                Stamp.month(value, part * months),
                year.kind());
    }

    /** "abad ke-21", "abad XX". */
    private Reading centuryLed(int i) {
        int at = pieces.isWord(i + 1, "ke") && pieces.isMark(i + 2, '-') ? i + 3 : i + 1;
        int value = pieces.isWord(at) ? romanCentury(at) : pieces.length(at) <= 2 ? pieces.number(at) : 0;
        return century(i, at + 1, value);
    }

    private int romanCentury(int at) {
        return switch (pieces.string(at)) {
            case "XIX" -> 19;
            case "XX" -> 20;
            case "XXI" -> 21;
            default -> 0;
        };
    }

    private static Reading century(int first, int next, int value) {
        return value < 16 || value > 21
                ? null
                : Reading.point(first, next, new Stamp((value - 1) * 100, 0, 0, 2, false));
    }

    /** "dekade 1990" and "dekade 1990-an". */
    private Reading decadeLed(int i) {
        Reading year = pieces.isNumber(i + 1) ? years.read(i + 1) : null;
        if (year == null || !year.isPoint() || year.from().month() != 0) {
            return null;
        }
        boolean plain = year.from().masked() == 0 && year.from().year() % 10 == 0 && !pieces.isMark(i + 2, "-–");
        Stamp stamp = plain ? new Stamp(year.from().year(), 0, 0, 1, false) : year.from();
        return Reading.point(i, year.next(), stamp);
    }

    /** "B.E. 2551", "BE 2551", "2551 B.E.", "พ.ศ. 2551". */
    private Reading buddhist(int i) {
        if (pieces.isWord(i)) {
            int year = pieces.number(eraEnd(i));
            return eraEnd(i) == i || !isBuddhist(year)
                    ? null
                    : Reading.point(i, eraEnd(i) + 1, Stamp.year(year - BUDDHIST_ERA));
        }
        int year = pieces.length(i) == 4 ? pieces.number(i) : 0;
        return isBuddhist(year) && eraEnd(i + 1) > i + 1
                ? Reading.point(i, eraEnd(i + 1), Stamp.year(year - BUDDHIST_ERA))
                : null;
    }

    private static boolean isBuddhist(int year) {
        return year > 2300 && year < 2700;
    }

    /** The piece after an abbreviation of the Buddhist era; {@code i} itself where none stands there. */
    private int eraEnd(int i) {
        if (pieces.length(i) == 2 && pieces.isCapital(i) && text.is(i, TimeRole.BUDDHIST)) {
            return i + 1;
        }
        boolean spelt = (pieces.isWord(i, "B") && pieces.isMark(i + 1, '.') && pieces.isWord(i + 2, "E"))
                || (pieces.isWord(i, "พ") && pieces.isMark(i + 1, '.') && pieces.isWord(i + 2, "ศ"));
        return spelt ? text.afterStop(i + 3) : i;
    }
}
