package org.simpul.mention;

import java.math.BigDecimal;
import java.util.List;

/** Finds what a number without a noun of its own counts: the label before it, or what was counted before ("41 di antaranya"). */
final class Antecedents {

    private static final int BACK = 12;
    private static final int BACK_LABEL = 8;

    private final Counted text;
    private final Pieces pieces;

    Antecedents(Counted text) {
        this.text = text;
        this.pieces = text.pieces();
    }

    /** What the amount counts by what stands before it; null where nothing says so. */
    Nouns.Noun of(Amounts.Amount amount, int next, boolean hedged, List<Quantity> counted) {
        if (partitive(next) > 0) {
            String unit = whole(amount, counted);
            return new Nouns.Noun(unit.isEmpty() ? "People" : unit, -1, partitive(next), partitive(next));
        }
        int lead = amount.first() - 1;
        boolean ends = text.closes(next);
        boolean dated = text.is(next, CountRole.LED) && text.isTaken(next + 1);
        if (pieces.isMark(lead, ':') && (ends || dated)) {
            return noun(label(lead), next);
        }
        boolean verb = isVerb(next) && text.closes(lead) && !counted.isEmpty();
        boolean begins = text.is(lead, CountRole.COUNTING)
                || (text.is(lead, CountRole.STARTING) && amount.values().size() > 1);
        boolean counting = (ends || text.is(next, CountRole.LED)) && begins;
        boolean listed = dated
                && (hedged
                        || text.closes(lead)
                        || text.is(lead, CountRole.ENDING)
                        || text.is(lead, CountRole.STARTING));
        if (isTally(lead) && (ends || dated)) {
            return noun(lead, next);
        }
        boolean again =
                (hedged || amount.isGrouped()) && (ends || text.is(next, CountRole.LED)) && isCountable(counted);
        if (!verb && !counting && !listed && !again) {
            return null;
        }
        return counted.isEmpty()
                ? noun(before(lead, BACK), next)
                : new Nouns.Noun(counted.get(counted.size() - 1).unit(), -1, next, next);
    }

    /** Whether the last quantity counted things, of which there may be more: "120,000 people in Myanmar and around 100,000 in Cambodia". */
    private static boolean isCountable(List<Quantity> counted) {
        String unit = counted.isEmpty() ? "" : counted.get(counted.size() - 1).unit();
        return !unit.isEmpty() && unit.length() != 3 && !unit.equals("Percent") && !Nouns.DURATIONS.contains(unit);
    }

    /** Whether a noun stands there that words such as "jumlah" and "number of" give a number. */
    private boolean isTally(int noun) {
        boolean tally = false;
        for (int i = noun - 1; i >= noun - 3 && !text.closes(i); i--) {
            tally |= text.is(i, CountRole.TALLY);
        }
        return tally && text.unit(noun) != null;
    }

    private Nouns.Noun noun(int piece, int next) {
        return piece < 0 ? null : new Nouns.Noun(text.unit(piece), -1, next, next, piece);
    }

    /** The unit of the last quantity that this one can be a part of, else of the noun before; empty where there is none. */
    private String whole(Amounts.Amount amount, List<Quantity> counted) {
        BigDecimal value = amount.largest();
        for (int i = counted.size() - 1; i >= Math.max(0, counted.size() - BACK); i--) {
            if (counted.get(i).value().compareTo(value) > 0) {
                return counted.get(i).unit();
            }
        }
        int noun = before(amount.first(), BACK);
        return noun < 0 ? "" : text.unit(noun);
    }

    /** The piece after "of them", "di antaranya"; 0 where they do not stand there. */
    int partitive(int at) {
        boolean preposition = pieces.isWord(at, "of")
                || pieces.isWord(at, "di")
                || pieces.isWord(at, "among")
                || pieces.isWord(at, "dari");
        return preposition && text.is(at + 1, CountRole.PARTITIVE) ? at + 2 : 0;
    }

    private boolean isVerb(int at) {
        return pieces.isWord(at, "have")
                || pieces.isWord(at, "were")
                || pieces.isWord(at, "are")
                || pieces.isWord(at, "telah")
                || pieces.isWord(at, "sudah");
    }

    /** The first noun of the label before a colon. */
    private int label(int colon) {
        int found = -1;
        for (int i = colon - 1; i >= 0 && i >= colon - BACK_LABEL && !pieces.isMark(i, ".;:"); i--) {
            found = isCounted(i) ? i : found;
        }
        return found;
    }

    private int before(int from, int most) {
        for (int i = from - 1; i >= Math.max(0, from - most); i--) {
            if (isCounted(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCounted(int i) {
        boolean crime =
                text.is(i - 1, CountRole.CRIME) || (pieces.isWord(i - 1, "in") && text.is(i - 2, CountRole.CRIME));
        return !crime && text.unit(i) != null && !Nouns.DURATIONS.contains(text.unit(i));
    }
}
