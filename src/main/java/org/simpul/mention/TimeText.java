package org.simpul.mention;

import org.simpul.text.Language;
import org.simpul.text.Span;

/** The pieces of a region with what the words of time and of counting say of each. */
final class TimeText {

    private static final long SEEDS = bits(
            TimeRole.MONTHS,
            TimeRole.WEEKDAYS,
            TimeRole.TODAY,
            TimeRole.NEXT_DAY,
            TimeRole.ONE_YEAR,
            TimeRole.ONE_MONTH,
            TimeRole.ONE_WEEK,
            TimeRole.ONE_DAY,
            TimeRole.YEAR_UNITS,
            TimeRole.MONTH_UNITS,
            TimeRole.WEEK_UNITS,
            TimeRole.DAY_UNITS,
            TimeRole.CENTURY_UNITS,
            TimeRole.IN_A_ROW);

    private static final long PARTED =
            bits(TimeRole.MONTHS, TimeRole.WEEKDAYS, TimeRole.PARTS, TimeRole.AFTER, TimeRole.BEFORE);

    private final Pieces pieces;
    private final TimeWords.Word[] words;
    private final UnitWords units;
    private final Language language;
    private final boolean promising;

    TimeText(String text, Span region, Language language, TimeWords table, UnitWords units) {
        this.pieces = Pieces.of(text, region, (start, end) -> parts(table.get(text, start, end)));
        this.words = new TimeWords.Word[pieces.size()];
        this.units = units;
        this.language = language;
        this.promising = look(table) || pieces.hasNumbers();
    }

    private static boolean parts(TimeWords.Word word) {
        return word != null && (word.roles() & PARTED) != 0;
    }

    private static long bits(TimeRole... roles) {
        long bits = 0;
        for (TimeRole role : roles) {
            bits |= role.bit();
        }
        return bits;
    }

    private boolean look(TimeWords table) {
        long seen = 0;
        for (int i = 0; i < words.length; i++) {
            if (pieces.isWord(i)) {
                words[i] = table.get(pieces.text(), pieces.start(i), pieces.end(i));
                seen |= words[i] == null ? 0 : words[i].roles();
            }
        }
        return (seen & SEEDS) != 0;
    }

    /** Whether anything in it can be a time at all. */
    boolean promising() {
        return promising;
    }

    Pieces pieces() {
        return pieces;
    }

    Language language() {
        return language;
    }

    boolean is(int piece, TimeRole role) {
        return piece >= 0 && piece < words.length && words[piece] != null && words[piece].is(role);
    }

    boolean is(int piece, TimeRole one, TimeRole other) {
        return is(piece, one) || is(piece, other);
    }

    int value(int piece) {
        return words[piece].value();
    }

    /** The month (1 to 12) that the word names; 0 where it names none. */
    int month(int piece) {
        return is(piece, TimeRole.MONTHS) && named(piece) ? value(piece) : 0;
    }

    /** The weekday (Monday = 1) that the word names; 0 where it names none. */
    int weekday(int piece) {
        return is(piece, TimeRole.WEEKDAYS) && (pieces.isCapital(piece) || !is(piece, TimeRole.CAPITAL))
                ? value(piece)
                : 0;
    }

    private boolean named(int piece) {
        return pieces.isCapital(piece) || !is(piece, TimeRole.CAPITAL) || pieces.number(piece + 1) > 1000;
    }

    /** Whether the word there is one that numbers count, a scale ("juta") or a percent sign. */
    boolean counted(int piece) {
        return pieces.isMark(piece, '%') || (pieces.isWord(piece) && units.counts(pieces, piece));
    }

    boolean scaled(int piece) {
        return pieces.isWord(piece) && units.scale(pieces, piece) > 0;
    }

    boolean currency(int piece) {
        return units.isCurrencyBefore(pieces, piece);
    }

    /** The piece after a full stop that ends an abbreviation at {@code piece - 1}, else {@code piece}. */
    int afterStop(int piece) {
        return pieces.isMark(piece, '.') && pieces.touches(piece) ? piece + 1 : piece;
    }
}
