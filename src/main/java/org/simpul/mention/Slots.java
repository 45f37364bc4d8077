package org.simpul.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.text.Tokens;

/** Reads a mention, or a list of mentions ("Indonesia, Kamboja, dan Thailand"), forwards or backwards from a token; the longest list first. */
final class Slots {

    private static final Set<String> ENTITY = Set.of("Entity");
    private static final int FREE_REACH = 14;

    private final Tokens tokens;
    private final UnitIndex units;
    private final Knowledge knowledge;
    private final Dependence dependence;
    private final CommaPairs pairs;
    private final Acceptance acceptance;
    private final ListMembers members;
    private final Set<String> openers;
    private final Set<String> prepositions;
    private boolean refused;

    Slots(Tokens tokens, UnitIndex units, Knowledge knowledge) {
        this.tokens = tokens;
        this.units = units;
        this.knowledge = knowledge;
        this.dependence = new Dependence(tokens, knowledge);
        this.pairs = new CommaPairs(tokens, knowledge);
        this.acceptance = new Acceptance(tokens, units, knowledge);
        this.members = new ListMembers(tokens, units, knowledge, acceptance);
        this.openers = knowledge.words(Words.NAME_OPENERS);
        this.prepositions = knowledge.words(Words.PREPOSITIONS);
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
            if (unit.isPresent()
                    && (unit.get().meaning() instanceof Unit.Meaning.Named
                            || unit.get().isPronoun())
                    && !afterPreposition(t, low)) {
                List<Unit> list = listFrom(unit.get(), before, ENTITY);
                return list.get(list.size() - 1).last();
            }
        }
        return -1;
    }

    private boolean afterPreposition(int token, int low) {
        int p = token;
        while (p > low && openers.contains(tokens.form(p - 1))) {
            p--;
        }
        return p > low && prepositions.contains(tokens.form(p - 1));
    }

    private static boolean isThing(Unit unit) {
        return !unit.isPronoun() && !(unit.meaning() instanceof Unit.Meaning.Concept);
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
                .filter(u -> !u.isPronoun() && u.fits(types) && !u.is(EntityMention.Form.DEMONYM))
                .filter(u -> !owns(u));
    }

    /** Whether the unit stands behind a noun that it owns, an adjective between them left out: "mitra lama Interpol". */
    private boolean owns(Unit unit) {
        int noun = unit.first() - 1;
        return (noun >= 0 && knowledge.owners().contains(tokens.form(noun)))
                || (noun >= 1 && knowledge.owners().contains(tokens.form(noun - 1)));
    }

    /** The token after this one, or after the unit that begins here. */
    int after(int token) {
        return units.startingAt(token).map(Unit::last).orElse(token + 1);
    }

    /** The token before this one, or the start of the unit that ends here. */
    int before(int token) {
        return units.endingAt(token).map(Unit::first).orElse(token - 1);
    }

    /** Offers the lists that begin at this token, the longest first, until one is taken. */
    boolean forward(int position, int high, Set<String> types, boolean single, Predicate<Match.Capture> then) {
        Optional<Unit> head = members.unitFrom(position, high, types);
        if (head.isEmpty()) {
            return false;
        }
        List<Unit> list = single ? List.of(head.get()) : listFrom(head.get(), high, types);
        return longestFrom(pairs.endsBefore(list, high) ? list.subList(0, 1) : list, position, high, then);
    }

    /** The list whose first member this is. */
    private List<Unit> listFrom(Unit first, int high, Set<String> types) {
        List<Unit> list = new ArrayList<>(List.of(first));
        Optional<Unit> next = members.nextInList(first.last(), high, types);
        while (next.isPresent()) {
            list.add(next.get());
            next = members.nextInList(next.get().last(), high, types);
        }
        return list;
    }

    private boolean longestFrom(List<Unit> list, int position, int high, Predicate<Match.Capture> then) {
        for (int n = list.size(); n > 0; n--) {
            List<Unit> some = List.copyOf(list.subList(0, n));
            int end = some.get(n - 1).last();
            int aside = members.afterAside(end, high);
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
     * Offers the lists that end before this token, the longest first, until one is taken.
     *
     * @param open whether anything may stand before the mention
     * @param free then only one that depends on no preposition or noun, else one that does only where no free one stands before it
     */
    boolean backward(
            int position,
            int low,
            Set<String> types,
            boolean single,
            boolean open,
            boolean free,
            Predicate<Match.Capture> then) {
        Optional<Unit> head = members.unitUpTo(position, low, types).filter(u -> !dependence.isPredicative(u, low));
        if (head.isEmpty()) {
            return false;
        }
        List<Unit> list = single ? List.of(head.get()) : listUpTo(head.get(), low, types);
        if (open
                && dependence.isDependent(list.get(0), low)
                && (free
                        || dependence.isOwned(list.get(0), low)
                        || freeBefore(list.get(0).first(), low, types))) {
            refused = true;
            return false;
        }
        return longestUpTo(list, position, low, then);
    }

    /** The list whose last member this is. */
    private List<Unit> listUpTo(Unit last, int low, Set<String> types) {
        List<Unit> list = new ArrayList<>(List.of(last));
        Optional<Unit> previous = members.previousInList(last, low, types, true);
        while (previous.isPresent()) {
            list.add(0, previous.get());
            previous = members.previousInList(previous.get(), low, types, false);
        }
        if (pairs.isPair(list) && dependence.isSetApart(list.get(0), low)) {
            list.remove(0);
        }
        return list;
    }

    private boolean longestUpTo(List<Unit> list, int position, int low, Predicate<Match.Capture> then) {
        for (int from = 0; from < list.size(); from++) {
            List<Unit> some = List.copyOf(list.subList(from, list.size()));
            int start = members.beforeModifiers(some.get(0).first(), low);
            if (then.test(new Match.Capture("", some, start, position))) {
                return true;
            }
            if (start < some.get(0).first()
                    && then.test(new Match.Capture("", some, some.get(0).first(), position))) {
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
}
