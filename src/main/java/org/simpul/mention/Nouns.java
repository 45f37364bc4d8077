package org.simpul.mention;

import java.math.BigDecimal;
import java.util.Set;

/** Finds what an amount counts: the noun after it, the noun before it, or what was counted before. */
final class Nouns {

    private static final int MOST_MODIFIERS = 4;
    private static final int BACK = 12;
    private static final int BACK_LABEL = 6;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Set<String> DURATIONS = Set.of("Hours", "Days", "Weeks", "Months", "Years");
    private static final String ITEMS = "Items";

    private final Counted text;
    private final Pieces pieces;
    private final UnitWords units;

    /**
     * What is counted.
     *
     * @param unit the unit's local name
     * @param noun the piece of its noun, -1 where it is not named here
     * @param next the piece after the amount with its unit
     */
    record Noun(String unit, int noun, int next) {}

    Nouns(Counted text) {
        this.text = text;
        this.pieces = text.pieces();
        this.units = text.units();
    }

    /**
     * What the amount counts; null where it counts nothing known.
     *
     * @param next the piece after the number and the hedge that follows it
     * @param hedged whether words hedge it
     * @param previous the unit counted before in the same region; empty where none was
     */
    Noun of(Amounts.Amount amount, int next, boolean hedged, String previous) {
        Noun measured = measured(amount, next);
        if (measured != null) {
            return measured;
        }
        int noun = noun(next);
        if (noun >= 0) {
            return counted(amount, noun);
        }
        Noun money = money(amount, next);
        if (money != null) {
            return money;
        }
        Noun back = back(amount, next, hedged, previous);
        return back != null || amount.isWorded() ? back : items(amount, next, hedged);
    }

    private Noun measured(Amounts.Amount amount, int next) {
        if (!amount.currency().isEmpty()) {
            return new Noun(amount.currency(), -1, next);
        }
        if (pieces.isMark(next, '%') || "Percent".equals(text.unit(next))) {
            return new Noun("Percent", -1, next + 1);
        }
        if (pieces.isWord(next, "per") && pieces.isWord(next + 1, "cent")) {
            return new Noun("Percent", -1, next + 2);
        }
        String currency = pieces.isWord(next) && !text.isTaken(next) ? units.currencyAfter(pieces, next) : null;
        return currency == null ? null : new Noun(currency, -1, next + units.currencyLength(pieces, next));
    }

    /** The piece of the noun that the number before {@code at} counts; -1 where none is known. */
    private int noun(int at) {
        int start = at;
        while (text.is(start, CountRole.MODIFYING)) {
            start++;
        }
        start = partitive(start) > 0 ? partitive(start) : start;
        if (text.unit(start) != null) {
            return head(start);
        }
        return text.isEnglish() ? compound(start) : -1;
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
        while (at - start < MOST_MODIFIERS && pieces.isWord(at) && !text.is(at, CountRole.BREAKING) && !text.isTaken(at)) {
            if (text.unit(at) != null) {
                return head(at);
            }
            at++;
        }
        return -1;
    }

    /** The piece after "of them", "di antaranya"; 0 where they do not stand there. */
    private int partitive(int at) {
        boolean preposition = pieces.isWord(at, "of") || pieces.isWord(at, "di") || pieces.isWord(at, "among") || pieces.isWord(at, "dari");
        return preposition && text.is(at + 1, CountRole.PARTITIVE) ? at + 2 : 0;
    }

    private Noun counted(Amounts.Amount amount, int noun) {
        String unit = text.unit(noun);
        boolean dated = pieces.isNumber(noun + 1) && pieces.length(noun + 1) == 4;
        if (dated || (DURATIONS.contains(unit) && !isLength(amount, noun)) || (amount.isWorded() && !isWorded(amount, noun, unit))) {
            return null;
        }
        return new Noun(unit, noun, noun + 1);
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
        boolean name = pieces.isCapital(first) && (pieces.isCapital(noun) || (first > 0 && !text.closes(first - 1)));
        boolean pointing = text.is(first - 1, CountRole.POINTING) || text.is(noun + 1, CountRole.POINTING) || text.is(noun + 2, CountRole.POINTING);
        int least = pointing ? 4 : 2;
        return units.isWorded(unit) && !name && amount.largest().intValue() >= least;
    }

    /** "gaji 15 juta": rupiah, though no currency is named. */
    private Noun money(Amounts.Amount amount, int next) {
        if (amount.isWorded() || text.isEnglish() || amount.largest().compareTo(THOUSAND) < 0) {
            return null;
        }
        for (int i = amount.first() - 1; i >= Math.max(0, amount.first() - 3); i--) {
            if (text.is(i, CountRole.MONEY)) {
                return new Noun("IDR", -1, next);
            }
        }
        return null;
    }

    private Noun back(Amounts.Amount amount, int next, boolean hedged, String previous) {
        if (partitive(next) > 0) {
            int noun = before(amount.first(), BACK);
            return previous.isEmpty() && noun < 0 ? new Noun("People", -1, partitive(next)) : new Noun(previous.isEmpty() ? text.unit(noun) : previous, -1, partitive(next));
        }
        int lead = amount.first() - 1;
        boolean label = pieces.isMark(lead, ':');
        boolean ends = text.closes(next);
        boolean counting = (ends || text.is(next, CountRole.LED)) && text.is(lead, CountRole.COUNTING);
        boolean dated = text.is(next, CountRole.LED) && text.isTaken(next + 1);
        boolean verb = !previous.isEmpty() && isVerb(next) && text.closes(lead);
        if (verb) {
            return new Noun(previous, -1, next);
        }
        if (!(label && (ends || dated)) && !counting && !(dated && (hedged || text.closes(lead) || text.is(lead, CountRole.ENDING)))) {
            return null;
        }
        int noun = before(lead, label ? BACK_LABEL : BACK);
        return noun < 0 ? null : new Noun(text.unit(noun), -1, next);
    }

    private boolean isVerb(int at) {
        return pieces.isWord(at, "have") || pieces.isWord(at, "were") || pieces.isWord(at, "are") || pieces.isWord(at, "telah") || pieces.isWord(at, "sudah");
    }

    private int before(int from, int most) {
        for (int i = from - 1; i >= Math.max(0, from - most); i--) {
            if (text.unit(i) != null && !isDuration(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Any other noun after a number that looks like a count: hedged, or written with thousands. */
    private Noun items(Amounts.Amount amount, int next, boolean hedged) {
        boolean sure = amount.isGrouped() || amount.largest().compareTo(THOUSAND) >= 0 || (hedged && amount.largest().intValue() >= 2);
        boolean noun = pieces.isWord(next) && pieces.length(next) > 2 && !pieces.isCapital(next) && !text.is(next, CountRole.BREAKING) && !text.is(next, CountRole.ENDING)
                && !text.isTaken(next);
        boolean year = !amount.isGrouped() && pieces.length(amount.number()) == 4 && amount.largest().intValue() >= 1800 && amount.largest().intValue() <= 2100;
        return sure && noun && !year ? new Noun(ITEMS, next, next + 1) : null;
    }
}
