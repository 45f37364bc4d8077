package org.simpul.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.text.Tokens;

/** The names in a sentence that could be the subject or object of something, lists of names ("Laos, Kamboja dan Thailand") as one. */
public final class Arguments {

    private final Tokens tokens;
    private final UnitIndex units;
    private final Knowledge knowledge;
    private final Acceptance acceptance;
    private final ListMembers members;
    private final CommaPairs pairs;
    private final Dependence dependence;
    private final Set<String> contrasts;

    /** Over these tokens and the units found so far; units added to the index later are seen. */
    public Arguments(Tokens tokens, UnitIndex units, Knowledge knowledge) {
        this.tokens = tokens;
        this.units = units;
        this.knowledge = knowledge;
        this.acceptance = new Acceptance(tokens, units, knowledge);
        this.members = new ListMembers(tokens, units, knowledge, acceptance);
        this.pairs = new CommaPairs(tokens, knowledge);
        this.dependence = new Dependence(tokens, knowledge);
        this.contrasts = knowledge.words(Words.CONTRASTS);
    }

    /** The mentions and longest lists of mentions of these classes from token {@code low} to before {@code high}, in order; no mention stands in two. */
    public List<Match.Capture> within(int low, int high, Set<String> types) {
        List<Match.Capture> found = new ArrayList<>();
        int t = low;
        while (t < high) {
            Optional<Unit> unit = units.startingAt(t);
            if (unit.isPresent() && unit.get().last() <= high && acceptance.accepts(unit.get(), types)) {
                List<Unit> list = list(unit.get().in(types), high, types);
                Unit last = list.get(list.size() - 1);
                found.add(new Match.Capture("", list, unit.get().first(), last.last()));
                t = last.last();
            } else {
                t = unit.map(Unit::last).orElse(t + 1);
            }
        }
        return found;
    }

    private List<Unit> list(Unit first, int high, Set<String> types) {
        List<Unit> list = new ArrayList<>(List.of(first));
        Optional<Unit> next = members.nextInList(first.last(), high, types);
        while (next.isPresent()) {
            list.add(next.get());
            next = members.nextInList(next.get().last(), high, types);
        }
        return pairs.isPair(list) ? list.subList(0, 1) : list;
    }

    /** The first of the words before a mention that do not change what it names ("the Government of"). */
    public int start(Match.Capture capture, int low) {
        return members.beforeModifiers(capture.first(), low);
    }

    /** The preposition that governs a mention, words such as "the" and "pemerintah" between them left out; empty where none does. */
    public String preposition(Match.Capture capture, int low) {
        for (int t = capture.first() - 1; t >= low && t >= capture.first() - 4; t--) {
            if (knowledge.governors().contains(tokens.form(t))) {
                return tokens.form(t);
            }
            if (!knowledge.before().contains(tokens.form(t))) {
                return "";
            }
        }
        return "";
    }

    /** Whether a mention is named only to say that it is otherwise there ("unlike Tonga, Fiji …"). */
    public boolean isSetAgainst(Match.Capture capture, int low) {
        for (int t = Math.max(low, capture.first() - 2); t < capture.first(); t++) {
            if (contrasts.contains(tokens.form(t))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun before a mention takes it as its own ("anggota ASEAN"). */
    public boolean isOwned(Match.Capture capture, int low) {
        return dependence.isOwned(capture.units().get(0), low);
    }
}
