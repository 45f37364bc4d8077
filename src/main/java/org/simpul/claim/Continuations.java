package org.simpul.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Frame;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.mention.Edtf;
import org.simpul.mention.EntityMention;
import org.simpul.mention.Match;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;
import org.simpul.text.Tokens;

/**
 * What goes on after a statement without its verb: "Fiji acceded to the Convention in 2017 and Palau in 2019", "Laos stood on Tier 2, Myanmar on Tier 3".
 * The new state takes the subject's place; with it comes a time of its own, or a ranking or role of its own.
 */
final class Continuations {

    /**
     * A state that goes on.
     *
     * @param subject the state
     * @param object its own ranking or role, where it has one
     * @param time its own time, where it has one; one of the two is there
     */
    record More(Unit subject, Optional<Unit> object, Optional<Edtf> time) {}

    private static final int MOST_JOINS = 4;
    private static final int MOST_SMALL = 4;
    private static final int LONGEST_ASIDE = 5;

    private final Mentions mentions;
    private final Tokens tokens;
    private final Set<String> joins;
    private final Set<String> fillers;
    private final Set<String> repeating;

    Continuations(Mentions mentions, Knowledge knowledge) {
        this.mentions = mentions;
        this.tokens = mentions.tokens();
        this.joins = knowledge.words(Words.CONTINUATION_JOINS);
        this.fillers = knowledge.words(Words.CONTINUATION_FILLERS);
        this.repeating = knowledge.words(Words.REPEATING_VERBS);
    }

    /** What follows this match before the end of the sentence at token {@code high}. */
    List<More> after(Frame frame, Match match, int high) {
        boolean ranks = match.capture("O")
                .map(o -> o.units().stream().anyMatch(Continuations::isConcept))
                .orElse(false);
        boolean states = match.capture("S")
                .map(s -> !s.units().isEmpty() && s.units().stream().allMatch(Continuations::isState))
                .orElse(false);
        List<More> found = new ArrayList<>();
        if (!states || !(ranks || frame.time() == Frame.TimeUse.NEAREST || frame.time() == Frame.TimeUse.SINCE)) {
            return found;
        }
        int p = afterTime(match.last(), high);
        Optional<More> next = next(p, high, ranks);
        while (next.isPresent()) {
            found.add(next.get());
            p = afterTime(next.get().object().orElse(next.get().subject()).last(), high);
            next = next(p, high, ranks);
        }
        return found;
    }

    /** The state and time of a sentence that repeats the statement before it: "Lao PDR followed in September 2017.", "Brunei did so in 2020." */
    Optional<More> repeats(int low, int high) {
        int p = low;
        while (p < high && p < low + 2 && mentions.units().startingAt(p).isEmpty()) {
            p++;
        }
        Optional<Unit> state =
                p < high ? mentions.units().startingAt(p).filter(Continuations::isState) : Optional.empty();
        if (state.isEmpty()
                || state.get().last() >= high
                || !repeating.contains(tokens.form(state.get().last()))) {
            return Optional.empty();
        }
        return unitAfterSmall(state.get().last() + 1, high)
                .flatMap(ClaimTimes::moment)
                .map(t -> new More(state.get(), Optional.empty(), Optional.of(t)));
    }

    private Optional<More> next(int from, int high, boolean ranks) {
        int p = from;
        while (p < high && p < from + MOST_JOINS && joins.contains(tokens.form(p))) {
            p++;
        }
        Optional<Unit> state = p == from || p >= high
                ? Optional.empty()
                : mentions.units().startingAt(p).filter(u -> isState(u) && u.is(EntityMention.Form.NAME));
        return state.flatMap(s -> brought(s, high, ranks));
    }

    private Optional<More> brought(Unit state, int high, boolean ranks) {
        Optional<Unit> unit = unitAfterSmall(afterAside(state.last(), high), high);
        if (ranks) {
            return unit.filter(Continuations::isConcept).map(u -> new More(state, Optional.of(u), Optional.empty()));
        }
        return unit.flatMap(ClaimTimes::moment).map(t -> new More(state, Optional.empty(), Optional.of(t)));
    }

    private Optional<Unit> unitAfterSmall(int from, int high) {
        int p = from;
        while (p < high
                && p < from + MOST_SMALL
                && mentions.units().startingAt(p).isEmpty()
                && fillers.contains(tokens.form(p))) {
            p++;
        }
        return p < high ? mentions.units().startingAt(p) : Optional.empty();
    }

    /** Past ", the last," after a name. */
    private int afterAside(int from, int high) {
        if (from < high && tokens.form(from).equals(",")) {
            for (int p = from + 1;
                    p < high
                            && p <= from + LONGEST_ASIDE
                            && mentions.units().startingAt(p).isEmpty();
                    p++) {
                if (tokens.form(p).equals(",")) {
                    return p + 1;
                }
            }
        }
        return from;
    }

    /** Past "in 2017", "(2017)" at this token; this token where there is no time. */
    private int afterTime(int from, int high) {
        Optional<Unit> time =
                unitAfterSmall(from, high).filter(u -> ClaimTimes.moment(u).isPresent());
        int p = time.map(Unit::last).orElse(from);
        return time.isPresent() && p < high && tokens.form(p).equals(")") ? p + 1 : p;
    }

    private static boolean isState(Unit unit) {
        return !unit.entities().isEmpty() && unit.entities().stream().allMatch(e -> e.type() == EntityType.STATE);
    }

    private static boolean isConcept(Unit unit) {
        return unit.meaning() instanceof Unit.Meaning.Concept concept
                && !concept.kind().equals("Topic");
    }
}
