package org.simpul.mention;

import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.text.Tokens;

/** Steps through the members of a list of mentions ("Indonesia, the Government of Laos (2018), dan Thailand"), from one to the next or to the one before. */
final class ListMembers {

    private static final int MOST_BEFORE = 5;
    private static final int LONGEST_ASIDE = 12;

    private final Tokens tokens;
    private final UnitIndex units;
    private final Knowledge knowledge;
    private final Acceptance acceptance;
    private final Set<String> breakers;
    private final Set<String> timePrepositions;

    ListMembers(Tokens tokens, UnitIndex units, Knowledge knowledge, Acceptance acceptance) {
        this.tokens = tokens;
        this.units = units;
        this.knowledge = knowledge;
        this.acceptance = acceptance;
        this.breakers = knowledge.words(Words.LIST_BREAKERS);
        this.timePrepositions = knowledge.words(Words.TIME_PREPOSITIONS);
    }

    /** The fitting mention that begins at this token, or behind a few words that do not change what is named. */
    Optional<Unit> unitFrom(int position, int high, Set<String> types) {
        int p = position;
        for (int n = 0; n <= MOST_BEFORE && p < high; n++, p++) {
            Optional<Unit> unit = units.startingAt(p);
            if (unit.isPresent() && !(unit.get().isPronoun() && !acceptance.accepts(unit.get(), types))) {
                return unit.filter(u -> u.last() <= high && acceptance.accepts(u, types))
                        .map(u -> u.in(types));
            }
            if (!knowledge.before().contains(tokens.form(p))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The fitting mention that ends before this token, an aside in brackets or a word for its government between them left out. */
    Optional<Unit> unitUpTo(int position, int low, Set<String> types) {
        int p = beforeAside(position, low);
        Optional<Unit> unit = p > low ? units.endingAt(p) : Optional.empty();
        if (unit.isEmpty() && p > low && knowledge.government().contains(tokens.form(p - 1))) {
            unit = units.endingAt(p - 1);
        }
        return unit.filter(u -> u.first() >= low && acceptance.accepts(u, types))
                .map(u -> u.in(types));
    }

    /** The next member of a list whose last one ended before this token. */
    Optional<Unit> nextInList(int last, int high, Set<String> types) {
        int p = afterAside(last, high);
        boolean joined = false;
        if (p < high && joinsTight(p)) {
            return unitFrom(p + 1, high, types);
        }
        if (p < high && tokens.form(p).equals(",")) {
            joined = true;
            p++;
        }
        boolean word = p < high && knowledge.joins().contains(tokens.form(p));
        if (word) {
            joined = true;
            p++;
        }
        boolean company = joined && !word && p < high && breakers.contains(tokens.form(p));
        return joined && !company ? unitFrom(p, high, types) : Optional.empty();
    }

    private boolean joinsTight(int p) {
        String form = tokens.form(p);
        return (form.equals("-") || form.equals("/")) && tokens.touchesNext(p - 1) == tokens.touchesNext(p);
    }

    /** The member of a list before this one; {@code last}: whether this one is the last of it, before which a comma alone is no join. */
    Optional<Unit> previousInList(Unit first, int low, Set<String> types, boolean last) {
        int p = beforeModifiers(first.first(), low);
        boolean joined = false;
        if (p - 1 > low && joinsTight(p - 1)) {
            return unitUpTo(p - 1, low, types);
        }
        if (p > low && knowledge.joins().contains(tokens.form(p - 1))) {
            joined = true;
            p--;
        }
        if (p > low && tokens.form(p - 1).equals(",") && (joined || !last)) {
            joined = true;
            p--;
        }
        return joined ? unitUpTo(p, low, types) : Optional.empty();
    }

    /** The first of the words before a mention that do not change what it names ("the Government of"). */
    int beforeModifiers(int first, int low) {
        int p = first;
        while (p > low && p > first - MOST_BEFORE && knowledge.before().contains(tokens.form(p - 1))) {
            p--;
        }
        return p;
    }

    /** Past "(IOM)", "(2018)" after a mention. */
    int afterAside(int p, int high) {
        if (p < high && tokens.form(p).equals("(")) {
            for (int q = p + 1; q < high && q < p + LONGEST_ASIDE; q++) {
                if (tokens.form(q).equals(")")) {
                    return q + 1;
                }
            }
        }
        return afterOwnTime(p, high);
    }

    /** Past "in 2005" where a list goes on after it: "by Afghanistan in 2005 and by Cambodia in 2016". */
    private int afterOwnTime(int p, int high) {
        if (p + 1 < high && timePrepositions.contains(tokens.form(p))) {
            return units.startingAt(p + 1)
                    .or(() -> p + 2 < high ? units.startingAt(p + 2) : Optional.empty())
                    .filter(u -> u.meaning() instanceof Unit.Meaning.Moment && u.last() < high && listGoesOn(u.last()))
                    .map(Unit::last)
                    .orElse(p);
        }
        return units.startingAt(p)
                .filter(u -> u.meaning() instanceof Unit.Meaning.Moment && u.last() < high && listGoesOn(u.last()))
                .map(Unit::last)
                .orElse(p);
    }

    private boolean listGoesOn(int p) {
        return tokens.form(p).equals(",") || knowledge.joins().contains(tokens.form(p));
    }

    private int beforeAside(int p, int low) {
        if (p > low && tokens.form(p - 1).equals(")")) {
            for (int q = p - 2; q > low && q > p - LONGEST_ASIDE; q--) {
                if (tokens.form(q).equals("(")) {
                    return q;
                }
            }
        }
        return p;
    }
}
