package org.simpul.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.text.Tokens;

/** Reads a mention, or a list of mentions ("Indonesia, Kamboja, dan Thailand"), forwards or backwards from a token; the longest list first. */
final class Slots {

    private static final int MOST_BEFORE = 5;
    private static final int FREE_REACH = 14;
    private static final int LONGEST_ASIDE = 12;

    private final Tokens tokens;
    private final UnitIndex units;
    private final Knowledge knowledge;
    private final Dependence dependence;
    private final CommaPairs pairs;
    private final Acceptance acceptance;
    private final Set<String> breakers;
    private final Set<String> openers;
    private final Set<String> prepositions;
    private final Set<String> timePrepositions;
    private boolean refused;

    Slots(Tokens tokens, UnitIndex units, Knowledge knowledge) {
        this.tokens = tokens;
        this.units = units;
        this.knowledge = knowledge;
        this.dependence = new Dependence(tokens, knowledge);
        this.pairs = new CommaPairs(tokens, knowledge);
        this.acceptance = new Acceptance(tokens, units, knowledge);
        this.breakers = knowledge.words(Words.LIST_BREAKERS);
        this.openers = knowledge.words(Words.NAME_OPENERS);
        this.prepositions = knowledge.words(Words.PREPOSITIONS);
        this.timePrepositions = knowledge.words(Words.TIME_PREPOSITIONS);
    }

    /** Whether a name or time begins at this token. */
    boolean mentionFrom(int token) {
        return units.startingAt(token).filter(Slots::isThing).isPresent();
    }

    /** Whether a name or time ends before this token. */
    boolean mentionUpTo(int token) {
        return units.endingAt(token).filter(Slots::isThing).isPresent();
    }

    /**
     * Where the subject of a clause may end, seen from a verb that stands after "and" or after a comma: the first mention that follows no preposition.
     *
     * @return the token after it and the list it begins, or -1
     */
    int subjectEnd(int low, int before) {
        for (int t = low; t < before; t++) {
            Optional<Unit> unit = units.startingAt(t);
            if (unit.isPresent() && (unit.get().meaning() instanceof Unit.Meaning.Named || isPronoun(unit.get())) && !afterPreposition(t, low)) {
                return endOfList(unit.get(), before);
            }
        }
        return -1;
    }

    private int endOfList(Unit first, int before) {
        Unit last = first;
        Optional<Unit> next = nextInList(last.last(), before, Set.of("Entity"));
        while (next.isPresent()) {
            last = next.get();
            next = nextInList(last.last(), before, Set.of("Entity"));
        }
        return last.last();
    }

    private boolean afterPreposition(int token, int low) {
        int p = token;
        while (p > low && openers.contains(tokens.form(p - 1))) {
            p--;
        }
        return p > low && prepositions.contains(tokens.form(p - 1));
    }

    private static boolean isThing(Unit unit) {
        return !isPronoun(unit) && !(unit.meaning() instanceof Unit.Meaning.Concept);
    }

    private static boolean isPronoun(Unit unit) {
        return unit.meaning() instanceof Unit.Meaning.Pronoun;
    }

    /** Whether a mention was refused because it depends on what stands before it, since {@link #forgetRefused()}. */
    boolean refusedDependent() {
        return refused;
    }

    void forgetRefused() {
        refused = false;
    }

    /** The fitting mention that ends before this token and is not only the owner of what was named ("organ Uni Afrika"). */
    Optional<Unit> named(int token, Set<String> types) {
        return units.endingAt(token)
                .filter(u -> !isPronoun(u) && u.fits(types) && !u.is(EntityMention.Form.DEMONYM))
                .filter(u -> !owns(u));
    }

    /** Whether the unit stands behind a noun that it owns, an adjective between them left out: "mitra lama Interpol". */
    private boolean owns(Unit unit) {
        int noun = unit.first() - 1;
        return (noun >= 0 && knowledge.owners().contains(tokens.form(noun))) || (noun >= 1 && knowledge.owners().contains(tokens.form(noun - 1)));
    }

    /** The token after this one, or after the unit that begins here. */
    int after(int token) {
        return units.startingAt(token).map(Unit::last).orElse(token + 1);
    }

    /** The token before this one, or the start of the unit that ends here. */
    int before(int token) {
        return units.endingAt(token).map(Unit::first).orElse(token - 1);
    }

    boolean forward(int position, int high, Set<String> types, boolean single, Predicate<Match.Capture> then) {
        Optional<Unit> head = unitFrom(position, high, types);
        if (head.isEmpty()) {
            return false;
        }
        List<Unit> list = new ArrayList<>(List.of(head.get()));
        List<Integer> ends = new ArrayList<>(List.of(head.get().last()));
        while (!single) {
            int last = list.get(list.size() - 1).last();
            Optional<Unit> next = nextInList(last, high, types);
            if (next.isEmpty()) {
                break;
            }
            list.add(next.get());
            ends.add(next.get().last());
        }
        if (pairs.endsBefore(list, high)) {
            list.remove(1);
            ends.remove(1);
        }
        return longestFirst(list, ends, position, high, then);
    }

    private boolean longestFirst(List<Unit> list, List<Integer> ends, int position, int high, Predicate<Match.Capture> then) {
        for (int n = list.size(); n > 0; n--) {
            List<Unit> some = List.copyOf(list.subList(0, n));
            int end = ends.get(n - 1);
            int aside = afterAside(end, high);
            if (aside > end && then.test(new Match.Capture("", some, position, aside))) {
                return true;
            }
            if (then.test(new Match.Capture("", some, position, end))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code open}: whether anything may stand before the mention; {@code free}: then only one that depends on no preposition or noun, else one that does only where no free one
     * stands before it.
     */
    boolean backward(int position, int low, Set<String> types, boolean single, boolean open, boolean free, Predicate<Match.Capture> then) {
        Optional<Unit> head = unitUpTo(position, low, types).filter(u -> !dependence.isPredicative(u, low));
        if (head.isEmpty()) {
            return false;
        }
        List<Unit> list = new ArrayList<>(List.of(head.get()));
        while (!single) {
            Optional<Unit> previous = previousInList(list.get(0), low, types, list.size() == 1);
            if (previous.isEmpty()) {
                break;
            }
            list.add(0, previous.get());
        }
        if (pairs.isPair(list) && dependence.isSetApart(list.get(0), low)) {
            list.remove(0);
        }
        if (open && dependence.isDependent(list.get(0), low) && (free || dependence.isOwned(list.get(0), low) || freeBefore(list.get(0).first(), low, types))) {
            refused = true;
            return false;
        }
        for (int from = 0; from < list.size(); from++) {
            List<Unit> some = List.copyOf(list.subList(from, list.size()));
            int start = beforeModifiers(some.get(0).first(), low);
            if (then.test(new Match.Capture("", some, start, position))) {
                return true;
            }
            if (start < some.get(0).first() && then.test(new Match.Capture("", some, some.get(0).first(), position))) {
                return true;
            }
        }
        return false;
    }

    private boolean freeBefore(int position, int low, Set<String> types) {
        for (int t = Math.max(low, position - FREE_REACH); t < position; t++) {
            Optional<Unit> unit = units.startingAt(t).filter(u -> acceptance.accepts(u, types));
            if (unit.isPresent() && !dependence.isDependent(unit.get(), low)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Unit> unitFrom(int position, int high, Set<String> types) {
        int p = position;
        for (int n = 0; n <= MOST_BEFORE && p < high; n++, p++) {
            Optional<Unit> unit = units.startingAt(p);
            if (unit.isPresent() && !(isPronoun(unit.get()) && !acceptance.accepts(unit.get(), types))) {
                return unit.filter(u -> u.last() <= high && acceptance.accepts(u, types)).map(u -> u.in(types));
            }
            if (!knowledge.before().contains(tokens.form(p))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Unit> unitUpTo(int position, int low, Set<String> types) {
        int p = beforeAside(position, low);
        Optional<Unit> unit = p > low ? units.endingAt(p) : Optional.empty();
        if (unit.isEmpty() && p > low && knowledge.government().contains(tokens.form(p - 1))) {
            unit = units.endingAt(p - 1);
        }
        return unit.filter(u -> u.first() >= low && acceptance.accepts(u, types)).map(u -> u.in(types));
    }

    private Optional<Unit> nextInList(int last, int high, Set<String> types) {
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

    private Optional<Unit> previousInList(Unit first, int low, Set<String> types, boolean last) {
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

    private int beforeModifiers(int first, int low) {
        int p = first;
        while (p > low && p > first - MOST_BEFORE && knowledge.before().contains(tokens.form(p - 1))) {
            p--;
        }
        return p;
    }

    /** Past "(IOM)", "(2018)" after a mention. */
    private int afterAside(int p, int high) {
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
