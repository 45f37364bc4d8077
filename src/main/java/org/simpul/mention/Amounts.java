package org.simpul.mention;

import java.math.BigDecimal;
import java.util.List;

/** Reads amounts: a number or a range of two, with scale words and the currency before it. */
final class Amounts {

    private final Counted text;
    private final Pieces pieces;
    private final NumberReader numbers;
    private final NumberGuard guard;

    Amounts(Counted text, NumberReader numbers) {
        this.text = text;
        this.pieces = text.pieces();
        this.numbers = numbers;
        this.guard = new NumberGuard(text);
    }

    /**
     * An amount as it was read.
     *
     * @param first the first piece, the currency's where one stands before
     * @param number the first piece of the number itself
     * @param next the piece after the number and its scale
     * @param values one number, or the two ends of a range
     * @param currency the unit of the currency before it; empty where there is none
     * @param round whether it is written "200-an"
     */
    record Amount(int first, int number, int next, List<NumberReader.Number> values, String currency, boolean round) {

        boolean isWorded() {
            return values.get(0).worded();
        }

        boolean isGrouped() {
            return values.stream().anyMatch(NumberReader.Number::grouped);
        }

        BigDecimal largest() {
            return values.get(values.size() - 1).whole();
        }
    }

    /** The amount whose number begins with this piece; null where there is none. */
    Amount read(int i) {
        NumberReader.Number plain = numbers.read(i);
        if (plain == null || !guard.mayBegin(i)) {
            return null;
        }
        int first = currencyStart(i);
        String currency = first == i ? "" : currencyOf(first, i);
        NumberReader.Number low = abbreviated(numbers.scaled(plain), currency);
        Amount share = share(i, low);
        if (share != null) {
            return share;
        }
        Amount range = range(first, i, low, currency);
        if (range != null) {
            return range;
        }
        boolean round =
                pieces.isMark(low.next(), '-') && pieces.touches(low.next()) && pieces.isWord(low.next() + 1, "an");
        int next = round ? low.next() + 2 : repeated(low);
        return round || guard.mayEnd(next) ? new Amount(first, i, next, List.of(low), currency, round) : null;
    }

    /** The piece after a number that is said twice, "12 (dua belas)" or "dua belas (12)"; else the piece after the number. */
    private int repeated(NumberReader.Number number) {
        int open = number.next();
        NumberReader.Number again = pieces.isMark(open, '(') ? numbers.read(open + 1) : null;
        NumberReader.Number scaled = again == null ? null : numbers.scaled(again);
        boolean same = scaled != null
                && pieces.isMark(scaled.next(), ')')
                && scaled.worded() != number.worded()
                && scaled.value().compareTo(number.value()) == 0;
        return same ? scaled.next() + 1 : open;
    }

    /** "nine in ten" as 90 percent; null where no share stands there. */
    private Amount share(int i, NumberReader.Number part) {
        NumberReader.Number whole = text.units().makesShare(pieces, part.next()) && !text.isTaken(part.next() + 1)
                ? numbers.read(part.next() + 1)
                : null;
        boolean fits = whole != null
                && whole.value().scale() == 0
                && text.units().isShareOf(whole.value().longValue())
                && part.value().scale() == 0
                && part.value().compareTo(whole.value()) < 0
                && guard.mayEnd(whole.next())
                && !text.units().counts(pieces, whole.next());
        if (!fits) {
            return null;
        }
        BigDecimal percent = part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value());
        return new Amount(
                i,
                i,
                whole.next(),
                List.of(new NumberReader.Number(whole.next(), percent, percent, false, part.worded())),
                "Percent",
                false);
    }

    /** "$5m", "US$1.6bn": letters glued to a price. */
    private NumberReader.Number abbreviated(NumberReader.Number number, String currency) {
        if (currency.isEmpty() || !pieces.touches(number.next()) || !pieces.isWord(number.next())) {
            return number;
        }
        long scale = switch (pieces.string(number.next())) {
            case "jt" -> 1_000_000L;
            case "k", "K" -> 1_000L;
            case "m", "M" -> 1_000_000L;
            case "bn", "b", "B" -> 1_000_000_000L;
            case "tn" -> 1_000_000_000_000L;
            default -> 0L;
        };
        return scale == 0
                ? number
                : new NumberReader.Number(
                        number.next() + 1,
                        number.value().multiply(BigDecimal.valueOf(scale)),
                        number.whole().multiply(BigDecimal.valueOf(scale)),
                        false,
                        false);
    }

    /** The first piece of the currency before a number; the number itself where none stands there. */
    private int currencyStart(int i) {
        int at = i - 1;
        if (pieces.isMark(at, '.') && text.units().isCurrencyBefore(pieces, at - 1) && pieces.isWord(at - 1)) {
            at--;
        }
        if (!text.units().isCurrencyBefore(pieces, at)) {
            return i;
        }
        boolean prefixed = pieces.isMark(at, '$')
                && pieces.touches(at)
                && text.units().currencyBefore(pieces, at - 1) != null
                && pieces.isWord(at - 1);
        return prefixed ? at - 1 : pieces.isMark(at - 1, '\\') ? at - 1 : at;
    }

    private String currencyOf(int first, int number) {
        for (int i = first; i < number; i++) {
            String unit = text.units().currencyBefore(pieces, i);
            if (unit != null) {
                return unit;
            }
        }
        return "";
    }

    private Amount range(int first, int i, NumberReader.Number low, String currency) {
        int at = connector(i, low.next());
        if (at < 0) {
            return null;
        }
        while (pieces.isMark(at, "\\$.") || text.units().isCurrencyBefore(pieces, at)) {
            at++;
        }
        NumberReader.Number plain = text.isTaken(at) ? null : numbers.read(at);
        NumberReader.Number high = plain == null ? null : abbreviated(numbers.scaled(plain), currency);
        if (high == null || !guard.mayEnd(high.next())) {
            return null;
        }
        BigDecimal scale =
                high.value().signum() == 0 ? BigDecimal.ONE : high.whole().divide(plain.whole());
        boolean unscaled = low.whole().compareTo(BigDecimal.valueOf(1000)) < 0
                && scale.compareTo(BigDecimal.ONE) > 0
                && low.whole().compareTo(plain.whole()) < 0;
        NumberReader.Number start = unscaled
                ? new NumberReader.Number(
                        low.next(),
                        low.value().multiply(scale),
                        low.whole().multiply(scale),
                        low.grouped(),
                        low.worded())
                : low;
        boolean going = text.is(i - 1, CountRole.STARTING) && start.value().compareTo(high.value()) != 0;
        return going || start.value().compareTo(high.value()) < 0
                ? new Amount(first, i, high.next(), List.of(start, high), currency, false)
                : null;
    }

    private int connector(int number, int next) {
        if (pieces.isMark(next, "-–—")) {
            return pieces.touches(next) == pieces.touches(next + 1) ? next + 1 : -1;
        }
        if (pieces.isWord(next, "sampai") || pieces.isWord(next, "hingga") || pieces.isWord(next, "to")) {
            return pieces.isWord(next + 1, "dengan") ? next + 2 : next + 1;
        }
        if (pieces.isWord(next, "menjadi") && text.is(number - 1, CountRole.STARTING)) {
            return next + 1;
        }
        boolean between = pieces.isWord(number - 1, "between") || pieces.isWord(number - 1, "antara");
        return between && (pieces.isWord(next, "and") || pieces.isWord(next, "dan")) ? next + 1 : -1;
    }
}
