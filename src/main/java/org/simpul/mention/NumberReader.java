package org.simpul.mention;

import java.math.BigDecimal;
import org.simpul.text.Language;
import org.simpul.text.Span;

/** Reads numbers in digits ("3.728.827", "8,57", "1.6") and in words ("dua puluh lima", "forty-three", "seribu"). */
final class NumberReader {

    private static final int MOST_GROUPS = 6;
    private static final int MOST_SCALES = 2;
    private static final int MOST_PARTS = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Pieces pieces;
    private final UnitWords units;
    private final Language language;

    NumberReader(Pieces pieces, UnitWords units, Language language) {
        this.pieces = pieces;
        this.units = units;
        this.language = language;
    }

    /**
     * A number as it was read.
     *
     * @param next the piece after it
     * @param value its value
     * @param whole its value if a lone separator groups thousands ("1.250" and "1,250" alike)
     * @param grouped whether it is surely written in groups of thousands
     * @param worded whether it is written in words
     */
    record Number(int next, BigDecimal value, BigDecimal whole, boolean grouped, boolean worded) {

        private Number times(long scale, int after) {
            return new Number(
                    after,
                    value.multiply(BigDecimal.valueOf(scale)),
                    value.multiply(BigDecimal.valueOf(scale)),
                    grouped,
                    worded);
        }
    }

    /** The number that begins with this piece, without its scale; null where there is none or it is part of something else. */
    Number read(int i) {
        return pieces.isNumber(i) ? digits(i) : pieces.isWord(i) ? words(i) : null;
    }

    /** The number with the scale words after it ("juta", "million") and what is added to them ("dua ribu lima ratus"). */
    Number scaled(Number number) {
        Number out = multiplied(number);
        for (int i = 0; i < MOST_PARTS && out.worded() && out.value().compareTo(HUNDRED) >= 0; i++) {
            int at = pieces.isWord(out.next(), "and") ? out.next() + 1 : out.next();
            Number part = pieces.isWord(at) ? words(at) : null;
            Number more = part == null ? null : multiplied(part);
            if (more == null || !fits(more.value(), out.value())) {
                break;
            }
            BigDecimal sum = out.value().add(more.value());
            out = new Number(more.next(), sum, sum, false, true);
        }
        return out;
    }

    /** Whether a part can be added to what was said before it: less than a thousand to thousands, less than a hundred to hundreds. */
    private static boolean fits(BigDecimal part, BigDecimal before) {
        boolean thousands = before.remainder(THOUSAND).signum() == 0;
        boolean hundreds = before.remainder(HUNDRED).signum() == 0;
        return thousands ? part.compareTo(THOUSAND) < 0 : hundreds && part.compareTo(HUNDRED) < 0;
    }

    private Number multiplied(Number number) {
        Number out = number;
        for (int i = 0; i < MOST_SCALES && scaleAt(out) > 0; i++) {
            out = out.times(scaleAt(out), out.next() + 1);
        }
        return out;
    }

    private long scaleAt(Number number) {
        return pieces.isWord(number.next()) ? units.scale(pieces, number.next()) : 0;
    }

    private Number digits(int i) {
        int next = i + 1;
        int groups = 1;
        boolean threes = pieces.length(i) <= 3 && pieces.text().charAt(pieces.start(i)) != '0';
        boolean same = true;
        while (groups <= MOST_GROUPS
                && pieces.isMark(next, ".,")
                && pieces.touches(next)
                && pieces.touches(next + 1)
                && pieces.isNumber(next + 1)) {
            same &= sign(next) == sign(i + 1);
            threes &= pieces.length(next + 1) == 3;
            groups++;
            next += 2;
        }
        if (pieces.length(i) > 15 || groups > MOST_GROUPS) {
            return null;
        }
        if (groups == 1) {
            BigDecimal value = new BigDecimal(pieces.string(i));
            return new Number(next, value, value, false, false);
        }
        if (groups == 2) {
            return single(i, next, threes);
        }
        return same ? (threes ? plain(i, next, next, true) : null) : plain(i, next, next - 2, true);
    }

    private char sign(int piece) {
        return pieces.text().charAt(pieces.start(piece));
    }

    private Number single(int i, int next, boolean threes) {
        char thousands = language == Language.ENGLISH ? ',' : '.';
        Number whole = threes ? plain(i, next, next, true) : null;
        if (threes && sign(i + 1) == thousands) {
            return whole;
        }
        Number decimal = plain(i, next, i + 1, false);
        return whole == null ? decimal : new Number(next, decimal.value(), whole.value(), false, false);
    }

    /** The digits from {@code i} to {@code next} with the decimal separator at this piece ({@code next} for none). */
    private Number plain(int i, int next, int decimal, boolean grouped) {
        StringBuilder out = new StringBuilder();
        for (int at = i; at < next; at++) {
            out.append(pieces.isNumber(at) ? pieces.string(at) : at == decimal ? "." : "");
        }
        BigDecimal value = new BigDecimal(out.toString());
        return new Number(next, value, value, grouped, false);
    }

    private Number words(int i) {
        long single = units.single(pieces, i);
        if (single > 0) {
            return word(i + 1, single);
        }
        long value = units.number(pieces, i);
        if (value == 0) {
            return hyphenated(i);
        }
        if (units.isTeen(pieces, i + 1) && value < 10) {
            return word(i + 2, 10 + value);
        }
        if (units.isTens(pieces, i + 1) && value < 10) {
            long ones = units.number(pieces, i + 2);
            return ones > 0 && ones < 10 ? word(i + 3, value * 10 + ones) : word(i + 2, value * 10);
        }
        return word(i + 1, value);
    }

    /** "forty-three": one piece. */
    private Number hyphenated(int i) {
        int hyphen = pieces.length(i) < 9 ? -1 : pieces.text().indexOf('-', pieces.start(i));
        if (hyphen < 0 || hyphen >= pieces.end(i)) {
            return null;
        }
        String word = pieces.string(i);
        Pieces parts = Pieces.of(word.replace('-', ' '), new Span(0, word.length()));
        long tens = units.number(parts, 0);
        long ones = parts.size() == 2 ? units.number(parts, 1) : 0;
        return tens >= 20 && tens < 100 && ones > 0 && ones < 10 ? word(i + 1, tens + ones) : null;
    }

    private static Number word(int next, long value) {
        return new Number(next, BigDecimal.valueOf(value), BigDecimal.valueOf(value), false, true);
    }
}
