package org.simpul.mention;

import java.util.List;

/** Reads runs of years: "for the fourth year in a row", "sepuluh kali berturut-turut sampai 2024". */
final class Runs {

    private final TimeText text;
    private final Pieces pieces;
    private final RelativeDates relative;

    Runs(TimeText text, RelativeDates relative) {
        this.text = text;
        this.pieces = text.pieces();
        this.relative = relative;
    }

    /** The run whose last word ("row", "berturut-turut", "running") is this piece, ending with the year nearest to it; null where there is none. */
    Reading read(int i, List<Reading> others) {
        if (!text.is(i, TimeRole.IN_A_ROW)) {
            return null;
        }
        int number = number(i);
        int last = number < 0 ? 0 : lastYear(i, others);
        int length = number < 0 ? 0 : pieces.isNumber(number) ? pieces.number(number) : text.value(number);
        if (last == 0 || length < 2 || length > 60) {
            return null;
        }
        int end = text.is(i + 1, TimeRole.YEAR_UNITS) ? i + 2 : i + 1;
        return Reading.interval(number, end, Stamp.year(last - length + 1), Stamp.year(last));
    }

    /** The piece that says how many years; -1 where none does or no year is counted. */
    private int number(int i) {
        boolean years = pieces.isWord(i + 1, "year") || pieces.isWord(i + 1, "years");
        for (int at = i - 1; at >= 0 && at >= i - 5; at--) {
            years |= text.is(at, TimeRole.YEAR_UNITS) || text.is(at, TimeRole.TIMES);
            boolean number = text.is(at, TimeRole.CARDINALS, TimeRole.ORDINALS) && text.value(at) > 1;
            if (number || (pieces.isNumber(at) && pieces.length(at) <= 2)) {
                return years ? at : -1;
            }
        }
        return -1;
    }

    private int lastYear(int i, List<Reading> others) {
        int best = Integer.MAX_VALUE;
        int year = 0;
        for (Reading other : others) {
            Stamp end = other.to().isOpen() ? other.from() : other.to();
            int away = other.first() > i ? other.first() - i : 2 * (i - other.next()) + 2;
            if (end.year() > 0 && end.masked() == 0 && away < best) {
                best = away;
                year = end.year();
            }
        }
        return year > 0
                ? year
                : relative.reference()
                        .map(d -> d.getYear())
                        .or(() -> relative.anchor().map(Stamp::year))
                        .orElse(0);
    }
}
