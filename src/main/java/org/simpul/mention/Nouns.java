package org.simpul.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Finds what an amount counts: the noun after it, the noun before it, or what was counted before. */
final class Nouns {

    private static final int MOST_MODIFIERS = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    static final Set<String> DURATIONS = Set.of("Hours", "Days", "Weeks", "Months", "Years");
    private static final BigDecimal LEAST_PAY = BigDecimal.valueOf(100_000);
    private static final String ITEMS = "Items";

    private final Counted text;
    private final Pieces pieces;
    private final UnitWords units;
    private final Antecedents antecedents;

    /**
     * What is counted.
     *
     * @param unit the unit's local name
     * @param noun the piece of its noun, -1 where it is not named here
     * @param start the first piece of the noun's phrase, or {@code next}
     * @param next the piece after the amount with its unit
     * @param before the piece of its noun where that stands before the number, else -1
     */
    record Noun(String unit, int noun, int start, int next, int before) {

        Noun(String unit, int noun, int start, int next) {
            this(unit, noun, start, next, -1);
        }
    }

    Nouns(Counted text) {
        this.text = text;
        this.pieces = text.pieces();
        this.units = text.units();
        this.antecedents = new Antecedents(text);
    }

    /**
     * What the amount counts; null where it counts nothing known.
     *
     * @param next the piece after the number and the hedge that follows it
     * @param hedged whether words hedge it
     * @param found the quantities before it in the same region
     */
    Noun of(Amounts.Amount amount, int next, boolean hedged, List<Quantity> found) {
        Noun measured = measured(amount, next);
        if (measured != null) {
            return measured;
        }
        int noun = noun(next, amount.largest().compareTo(THOUSAND) >= 0);
        if (noun >= 0) {
            return counted(amount, noun, start(next));
        }
        if (units.isPeople(pieces, next)) {
            return new Noun("People", next, next, next + 1);
        }
        Noun money = money(amount, next);
        if (money != null) {
            return money;
        }
        Noun back = antecedents.of(amount, next, hedged, found);
        return back != null || amount.isWorded() ? back : items(amount, next, hedged);
    }

    private Noun measured(Amounts.Amount amount, int next) {
        if (!amount.currency().isEmpty()) {
            return new Noun(amount.currency(), -1, next, next);
        }
        if (pieces.isMark(next, '%') || "Percent".equals(text.unit(next))) {
            return new Noun("Percent", -1, next + 1, next + 1);
        }
        if (pieces.isWord(next, "per") && pieces.isWord(next + 1, "cent")) {
            return new Noun("Percent", -1, next + 2, next + 2);
        }
        String currency = pieces.isWord(next) && !text.isTaken(next) ? units.currencyAfter(pieces, next) : null;
        int end = next + units.currencyLength(pieces, next);
        return currency == null ? null : new Noun(currency, -1, end, end);
    }

    /** The piece of the noun that the number before {@code at} counts; -1 where none is known. */
    private int noun(int at, boolean scaled) {
        int first = scaled && (pieces.isWord(at, "dari") || pieces.isWord(at, "of")) && text.unit(at + 1) != null
                ? at + 1
                : at;
        int start = start(first);
        if (text.unit(start) != null) {
            return head(start);
        }
        return text.isEnglish() ? compound(start) : -1;
    }

    /** The first piece of a noun phrase, over "calon", "of them". */
    private int start(int at) {
        int start = at;
        while (text.is(start, CountRole.MODIFYING)) {
            start++;
        }
        return antecedents.partitive(start) > 0 ? antecedents.partitive(start) : start;
    }

    /** The last of several known nouns in English ("police officers"); the first in Indonesian. */
    private int head(int first) {
        int at = first;
        while (text.isEnglish() && text.unit(at + 1) != null && !isDuration(at + 1)) {
            at++;
        }
        return at;
    }

    private boolean isDuration(int piece) {
        return DURATIONS.contains(text.unit(piece));
    }

    private int compound(int start) {
        int at = start;
        while (at - start < MOST_MODIFIERS
                && pieces.isWord(at)
                && !text.is(at, CountRole.BREAKING)
                && !text.isTaken(at)) {
            if (text.unit(at) != null) {
                return head(at);
            }
            at++;
        }
        return -1;
    }

    private Noun counted(Amounts.Amount amount, int noun, int start) {
        String unit = text.unit(noun);
        boolean dated = pieces.isNumber(noun + 1) && pieces.length(noun + 1) == 4;
        if (dated
                || (DURATIONS.contains(unit) && !isLength(amount, noun))
                || (amount.isWorded() && !isWorded(amount, noun, unit))) {
            return null;
        }
        return new Noun(unit, noun, start, noun + 1);
    }

    /** Whether a duration is one of its own, not "the last five years" or "5 tahun terakhir". */
    private boolean isLength(Amounts.Amount amount, int noun) {
        boolean recent = text.is(amount.first() - 1, CountRole.RECENT);
        for (int i = noun + 1; i <= noun + 2; i++) {
            recent |= text.is(i, CountRole.RECENT);
        }
        return !recent && !pieces.isMark(noun + 1, '-');
    }

    private boolean isWorded(Amounts.Amount amount, int noun, String unit) {
        int first = amount.number();
        boolean name = pieces.isCapital(first) && first > 0 && !text.closes(first - 1);
        boolean pointing = text.is(first - 1, CountRole.POINTING)
                || text.is(noun + 1, CountRole.POINTING_AFTER)
                || text.is(noun + 2, CountRole.POINTING_AFTER);
        int least = Math.max(pointing ? 4 : 2, units.leastWorded(unit));
        return !name && amount.largest().longValue() >= least;
    }

    /** "gaji 15 juta": rupiah, though no currency is named. */
    private Noun money(Amounts.Amount amount, int next) {
        if (amount.isWorded()
                || text.isEnglish()
                || !(amount.isGrouped() || amount.largest().compareTo(LEAST_PAY) >= 0)) {
            return null;
        }
        for (int i = amount.first() - 1; i >= Math.max(0, amount.first() - 3); i--) {
            if (text.is(i, CountRole.MONEY)) {
                return new Noun("IDR", -1, next, next);
            }
        }
        return null;
    }

    /** Any other noun after a number that looks like a count: hedged, written with thousands, or in digits before a noun. */
    private Noun items(Amounts.Amount amount, int next, boolean hedged) {
        boolean noun = pieces.isWord(next)
                && pieces.length(next) > 2
                && !pieces.isCapital(next)
                && !text.is(next, CountRole.BREAKING)
                && !text.is(next, CountRole.ENDING)
                && !text.isTaken(next);
        boolean year = !amount.isGrouped()
                && pieces.length(amount.number()) == 4
                && amount.largest().intValue() >= 1800
                && amount.largest().intValue() <= 2100;
        boolean hinted = hedged && amount.largest().intValue() >= 2;
        boolean named = pieces.isCapital(amount.number() - 1) && amount.number() > 1;
        boolean sure = amount.isGrouped()
                || hinted
                || (!named && (amount.largest().compareTo(THOUSAND) >= 0 || isPlain(amount, next)));
        return sure && noun && !year && (text.isEnglish() || !isVerb(next))
                ? new Noun(ITEMS, next, next, next + 1)
                : null;
    }

    /** "12 laptops", "40 brosur": whole digits before a word that may be a noun. */
    private boolean isPlain(Amounts.Amount amount, int next) {
        int number = amount.number();
        boolean whole = pieces.isNumber(number)
                && amount.values().size() == 1
                && amount.next() == number + 1
                && amount.largest().intValue() > 2;
        return whole && !(number > 0 && pieces.isMark(number - 1, ":([")) && (!text.isEnglish() || isPlural(next));
    }

    private boolean isPlural(int at) {
        String word = pieces.isWord(at) ? pieces.string(at) : "";
        return word.length() > 4
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
    }

    /** Whether an Indonesian word has the look of a verb: "mengatur", "ditandatangani", "berlaku". */
    private boolean isVerb(int at) {
        String word = pieces.isWord(at) ? pieces.string(at) : "";
        return word.startsWith("me")
                || word.startsWith("di")
                || word.startsWith("ber")
                || word.startsWith("ter")
                || word.endsWith("nya")
                || word.length() < 4;
    }
}
