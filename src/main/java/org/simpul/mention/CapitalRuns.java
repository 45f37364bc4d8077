package org.simpul.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Node;
import org.simpul.lexicon.Words;
import org.simpul.text.Tokens;

/** Reads runs of capitalised words for patterns: names of persons (slots S and O: no small words inside) and names of bodies (small words allowed). */
final class CapitalRuns {

    private static final Set<String> OFFICIAL = Set.of("Official");
    private static final Set<String> WHERE = Set.of("Place", "State", "Date");
    private static final Set<String> STATE = Set.of("State");
    private static final Set<String> CLOSING = Set.of("NationalBody", "Office", "NationalLaw", "Treaty", "Official");

    private final Tokens tokens;
    private final UnitIndex units;
    private final Set<String> small;
    private final Set<String> notNames;
    private final Set<String> particles;
    private final Set<String> placePrepositions;
    private final String text;

    CapitalRuns(Tokens tokens, UnitIndex units, Knowledge knowledge, String text) {
        this.tokens = tokens;
        this.units = units;
        this.small = knowledge.small();
        this.notNames = knowledge.notNames();
        this.particles = knowledge.words(Words.NAME_PARTICLES);
        this.placePrepositions = knowledge.words(Words.PLACE_PREPOSITIONS);
        this.text = text;
    }

    boolean forward(Node.Capitals run, int position, int high, Predicate<Match.Capture> then) {
        boolean person = person(run);
        Optional<Unit> official =
                person && position < high ? units.startingAt(position).filter(this::official) : Optional.empty();
        if (official.isPresent()) {
            int end = official.get().last();
            return end <= high && then.test(new Match.Capture(run.name(), List.of(), position, end));
        }
        if (!person
                && position < high
                && !ends(position)
                && !tokens.form(position).equals("the")) {
            return false;
        }
        for (int end = furthest(position, high, person, run.max()); end > position; end--) {
            if (ends(end - 1)
                    && words(position, end) >= run.min()
                    && then.test(new Match.Capture(run.name(), List.of(), position, end))) {
                return true;
            }
        }
        return false;
    }

    boolean backward(Node.Capitals run, int position, int low, Predicate<Match.Capture> then) {
        boolean person = person(run);
        Optional<Unit> official = person ? units.endingAt(position).filter(this::official) : Optional.empty();
        if (official.isPresent()) {
            int first = official.get().first();
            return first >= low && then.test(new Match.Capture(run.name(), List.of(), first, position));
        }
        int first = position;
        while (first > low && first > position - 2 * run.max() && inside(first - 1, 0, person)) {
            first--;
        }
        for (int start = first; start < position; start++) {
            int count = words(start, position);
            if (ends(start)
                    && count >= run.min()
                    && count <= run.max()
                    && then.test(new Match.Capture(run.name(), List.of(), start, position))) {
                return true;
            }
        }
        return false;
    }

    /** A person found before: the run is that name, no shorter and no longer. */
    private boolean official(Unit unit) {
        return unit.fits(OFFICIAL) && unit.is(EntityMention.Form.NAME);
    }

    private int furthest(int position, int high, boolean person, int max) {
        int end = position;
        int count = 0;
        while (end < high && inside(end, position, person) && count < max) {
            count += ends(end) ? 1 : 0;
            end++;
        }
        return end;
    }

    private static boolean person(Node.Capitals run) {
        return run.name().equals("S") || run.name().equals("O") || run.name().equals("P");
    }

    /** Whether this token may stand in a run that begins at {@code start}: a state, body or law named within ends it; one whose name began before goes on. */
    private boolean inside(int token, int start, boolean person) {
        if (person) {
            return (ends(token) && units.covering(token).isEmpty() && !notNames.contains(tokens.form(token)))
                    || initialPoint(token)
                    || particle(token);
        }
        boolean closed = units.covering(token)
                .map(u -> u.fits(STATE) || (u.first() >= start && u.fits(CLOSING)))
                .orElse(false);
        return !closed
                && (ends(token)
                        || (small.contains(tokens.form(token)) && !placed(token))
                        || tokens.form(token).equals("-"));
    }

    /** "… in Bucharest", "… in December": where or when, which is no part of the name before it. */
    private boolean placed(int token) {
        return placePrepositions.contains(tokens.form(token))
                && units.startingAt(token + 1).filter(u -> u.fits(WHERE)).isPresent();
    }

    private boolean particle(int token) {
        return particles.contains(tokens.form(token));
    }

    private boolean initialPoint(int token) {
        return tokens.form(token).equals(".") && token > 0 && tokens.end(token - 1) - tokens.start(token - 1) == 1;
    }

    private boolean ends(int token) {
        return tokens.capital(token) && Character.isLetter(text.charAt(tokens.start(token)));
    }

    private int words(int first, int last) {
        int count = 0;
        for (int t = first; t < last; t++) {
            count += ends(t) ? 1 : 0;
        }
        return count;
    }
}
