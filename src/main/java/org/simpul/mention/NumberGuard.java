package org.simpul.mention;

/** Tells numbers that count from those that name: articles, list numbers, meetings, versions, telephones. */
final class NumberGuard {

    private final Counted text;
    private final Pieces pieces;

    NumberGuard(Counted text) {
        this.text = text;
        this.pieces = text.pieces();
    }

    /** Whether the number that begins with this piece may count something, by what stands before it. */
    boolean mayBegin(int i) {
        if (text.isTaken(i) || isNaming(i) || isListNumber(i)) {
            return false;
        }
        if (pieces.isNumber(i) && pieces.length(i) > 1 && pieces.text().charAt(pieces.start(i)) == '0') {
            return false;
        }
        return !pieces.touches(i) || freeBefore(i);
    }

    private boolean isNaming(int i) {
        int before = pieces.isMark(i - 1, ".:-") && !pieces.isMark(i - 1, "-") ? i - 2 : i - 1;
        if (pieces.isMark(i - 1, ':') && !text.is(i - 2, CountRole.NAMING)) {
            return false;
        }
        return text.is(before, CountRole.NAMING);
    }

    private boolean isListNumber(int i) {
        if (!pieces.isNumber(i)) {
            return false;
        }
        boolean bracketed = pieces.isMark(i - 1, "([") && pieces.isMark(i + 1, ")]");
        boolean first = i == 0 || (i == 1 && pieces.isMark(0, "([•-*"));
        boolean dotted = pieces.isMark(i + 1, ".)")
                && pieces.touches(i + 1)
                && !(pieces.isNumber(i + 2) && pieces.touches(i + 2));
        return bracketed || (first && dotted);
    }

    private boolean freeBefore(int i) {
        if (pieces.isWord(i - 1)) {
            return text.units().isCurrencyBefore(pieces, i - 1);
        }
        if (pieces.isMark(i - 1, "/#@_=&~+")) {
            return false;
        }
        if (pieces.isMark(i - 1, ".,:") && pieces.touches(i - 1) && pieces.isNumber(i - 2)) {
            return false;
        }
        return !(pieces.isMark(i - 1, "-–")
                && pieces.touches(i - 1)
                && (pieces.isWord(i - 2) || pieces.isNumber(i - 2)));
    }

    /** Whether a number may end before this piece: nothing is glued to it but a percent sign, a dash or closing marks. */
    boolean mayEnd(int next) {
        if (!pieces.touches(next)) {
            return true;
        }
        if (pieces.isWord(next) || pieces.isMark(next, "/_@=#°")) {
            return false;
        }
        if (pieces.isMark(next, "-‑") && pieces.touches(next + 1) && pieces.isWord(next + 1)) {
            return false;
        }
        return !(pieces.isMark(next, ".:") && pieces.touches(next + 1) && pieces.isNumber(next + 1));
    }
}
