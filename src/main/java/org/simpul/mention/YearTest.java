package org.simpul.mention;

/** Whether four digits are a year: not a count, a price, a document number, a page or part of a longer number. */
final class YearTest {

    private static final int FIRST = 1800;
    private static final int LAST = 2100;
    private static final int LIKELY_FIRST = 1990;
    private static final int LIKELY_LAST = 2035;

    private final TimeText text;
    private final Pieces pieces;

    YearTest(TimeText text) {
        this.text = text;
        this.pieces = text.pieces();
    }

    /** The year that stands there; 0 where there is none. */
    int at(int i) {
        int year = pieces.number(i);
        return pieces.length(i) == 4
                        && year >= FIRST
                        && year <= LAST
                        && freeBefore(i)
                        && freeAfter(i)
                        && !numbered(i)
                        && !counted(i, year)
                ? year
                : 0;
    }

    private boolean freeBefore(int i) {
        if (pieces.isMark(i - 1, '(') && pieces.isMark(i - 2, "”\"»’") && pieces.isMark(i + 1, ')')) {
            return false;
        }
        if (pieces.isMark(i - 1, "”\"»’") && pieces.isMark(i + 1, ')')) {
            return false;
        }
        if (text.currency(i - 1) || (pieces.isMark(i - 1, '.') && text.currency(i - 2))) {
            return false;
        }
        return !pieces.touches(i) || joinedBefore(i);
    }

    private boolean joinedBefore(int i) {
        if (pieces.isWord(i - 1)) {
            return text.is(i - 1, TimeRole.FISCAL);
        }
        if (pieces.isMark(i - 1, '/') && pieces.length(i - 2) == 4 && pieces.number(i - 2) == pieces.number(i) - 1) {
            return true;
        }
        if (pieces.isMark(i - 1, "/#@=_+&~\\")) {
            return false;
        }
        if (pieces.isMark(i - 1, "-–‑")) {
            return !pieces.touches(i - 1) || pieces.length(i - 2) == 4 && pieces.isNumber(i - 2) || before(i - 2);
        }
        return !(pieces.isMark(i - 1, ".,:")
                && pieces.isNumber(i - 2)
                && pieces.touches(i - 1)
                && pieces.length(i - 2) != 4
                && !dotted(i));
    }

    private boolean dotted(int i) {
        return pieces.isMark(i - 1, ',') && pieces.length(i - 2) <= 2 && text.month(i - 3) > 0;
    }

    private boolean before(int i) {
        boolean quarter = pieces.isWord(i, "I")
                || pieces.isWord(i, "II")
                || pieces.isWord(i, "III")
                || pieces.isWord(i, "IV")
                || (pieces.length(i) == 1 && (pieces.isWord(i - 1, "Q") || pieces.isWord(i - 1, "H")));
        return quarter
                || text.is(i, TimeRole.PARTS)
                || text.is(i, TimeRole.AFTER, TimeRole.BEFORE)
                || text.month(i) > 0;
    }

    private boolean freeAfter(int i) {
        int next = i + 1;
        if (!pieces.touches(next)) {
            return true;
        }
        if (pieces.isWord(next) || pieces.isMark(next, "%_@=°")) {
            return false;
        }
        if (pieces.isMark(next, ".,:") && pieces.isNumber(next + 1) && pieces.touches(next + 1)) {
            return pieces.isMark(next, ',') && pieces.length(next + 1) == 4;
        }
        return !pieces.isMark(next, '/') || follows(i, next + 1);
    }

    private boolean follows(int i, int next) {
        int other = pieces.number(next);
        return pieces.length(next) == 4
                ? other == pieces.number(i) + 1
                : pieces.length(next) == 2 && other == (pieces.number(i) + 1) % 100;
    }

    /** Whether it is a law's year ("Nomor 21 Tahun 2007") or follows a word such as "halaman", "No." or "tel.". */
    private boolean numbered(int i) {
        int before = pieces.isMark(i - 1, '.') ? i - 2 : i - 1;
        if (text.is(before, TimeRole.NUMBERED) || dialled(i)) {
            return true;
        }
        boolean led = text.is(before, TimeRole.YEAR_UNITS, TimeRole.OF);
        int law = before - 1;
        if (!led || !pieces.isNumber(law)) {
            return false;
        }
        while (law > 0 && before - law < 6 && !pieces.isMark(law, ",;()") && !text.is(law, TimeRole.NUMBERED)) {
            law--;
        }
        return text.is(law, TimeRole.NUMBERED);
    }

    /** Whether it belongs to a telephone number: digits before it begin with a nought. */
    private boolean dialled(int i) {
        int first = i;
        while (pieces.isNumber(first - 1) && i - first < 4) {
            first--;
        }
        return first < i && pieces.text().charAt(pieces.start(first)) == '0';
    }

    private boolean counted(int i, int year) {
        if (text.scaled(i + 1) && !text.is(i - 1, TimeRole.YEAR_UNITS)) {
            return true;
        }
        boolean led = text.is(i - 1, TimeRole.YEAR_UNITS)
                || text.month(i - 1) > 0
                || text.is(i - 1, TimeRole.LEADING)
                || (year >= LIKELY_FIRST && year <= LIKELY_LAST && text.is(i - 1, TimeRole.AT, TimeRole.PARTS));
        return !led && !leaned(i) && text.counted(i + 1);
    }

    /** Whether words before it can only lead a year: "kuartal pertama 2023", "antara 2005 dan 2010", "mulai 2023". */
    private boolean leaned(int i) {
        boolean part = text.is(i - 2, TimeRole.QUARTERS, TimeRole.HALVES)
                || text.is(i - 1, TimeRole.QUARTERS, TimeRole.HALVES);
        boolean closes = text.is(i - 3, TimeRole.BETWEEN) && pieces.length(i - 2) == 4 && pieces.isNumber(i - 2);
        return part || closes || text.is(i - 1, TimeRole.SINCE);
    }
}
