package org.simpul.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Label;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.LexiconEntry;
import org.simpul.lexicon.Towns;
import org.simpul.lexicon.Words;
import org.simpul.text.DocumentText;
import org.simpul.text.Sentence;
import org.simpul.text.Tokens;

/**
 * Finds places that the lexicon does not list, where one is expected: behind "in" or "di", in the list that goes on from there, and at the start of a
 * dateline. A name counts if a state that the document names has a town of that name, or if a state or a noun for a place stands beside it.
 */
final class TownFinder {

    private static final int MOST_WORDS = 4;
    private static final Set<String> STATE = Set.of("State");
    private static final Set<String> WHERE = Set.of("Place", "State");

    private final DocumentText document;
    private final Tokens tokens;
    private final UnitIndex units;
    private final NewEntities made;
    private final Lexicon lexicon;
    private final Towns towns;
    private final Set<String> prepositions;
    private final Set<String> joins;
    private final Set<String> placeNouns;
    private final Set<String> notNames;
    private final Set<String> named = new HashSet<>();
    private final Map<String, Entity> found = new HashMap<>();

    TownFinder(DocumentText document, Tokens tokens, UnitIndex units, NewEntities made, Lexicon lexicon) {
        this.document = document;
        this.tokens = tokens;
        this.units = units;
        this.made = made;
        this.lexicon = lexicon;
        this.towns = lexicon.towns();
        Knowledge knowledge = lexicon.knowledge();
        this.prepositions = knowledge.words(Words.PLACE_PREPOSITIONS);
        this.joins = knowledge.joins();
        this.placeNouns = knowledge.words(Words.PLACE_NOUNS);
        this.notNames = knowledge.notNames();
    }

    void find() {
        units.within(0, tokens.size()).stream()
                .filter(u -> u.fits(STATE))
                .forEach(u -> u.entities().forEach(e -> named.add(e.key())));
        for (Sentence sentence : document.sentences()) {
            int low = tokens.indexAt(sentence.span().start());
            int high = tokens.indexAt(sentence.span().end());
            dateline(low, high);
            for (int t = low; t < high - 1; t++) {
                if (prepositions.contains(tokens.form(t))) {
                    listFrom(t + 1, high);
                } else if (placeNouns.contains(tokens.form(t))) {
                    listFrom(t + (tokens.form(t + 1).equals("of") ? 2 : 1), high);
                }
            }
        }
        if (!found.isEmpty()) {
            everywhere();
        }
    }

    private void dateline(int low, int high) {
        int end = low < high ? town(low, high) : low;
        if (end > low && end < high && (tokens.form(end).equals("-") || beforeState(end))) {
            add(low, end);
        }
    }

    private void listFrom(int first, int high) {
        int t = first;
        while (t < high) {
            Optional<Unit> unit = units.startingAt(t);
            int end = unit.filter(u -> u.fits(WHERE)).map(Unit::last).orElse(t);
            if (unit.isEmpty()) {
                end = place(t, high);
                if (end > t) {
                    add(t, end);
                }
            }
            if (end == t) {
                return;
            }
            t = end;
            boolean comma = t < high && tokens.form(t).equals(",");
            t += comma ? 1 : 0;
            boolean joined = t < high && joins.contains(tokens.form(t));
            t += joined ? 1 : 0;
            if (!comma && !joined) {
                return;
            }
        }
    }

    private int place(int t, int high) {
        int end = town(t, high);
        return end > t ? end : described(t, high);
    }

    /** The end of the longest town of a state that the document names. */
    private int town(int t, int high) {
        for (int end = Math.min(high, t + MOST_WORDS); end > t; end--) {
            if (tokens.capital(t)
                    && free(t, end)
                    && tokens.word(end - 1)
                    && !goesOn(end, high)
                    && towns.states(tokens.span(t, end).of(document.text())).stream()
                            .anyMatch(named::contains)) {
                return end;
            }
        }
        return t;
    }

    /** The end of a run of capitals that a noun for a place or the name of a state beside it makes a place. */
    private int described(int t, int high) {
        int end = t;
        while (end < high && end - t < MOST_WORDS && nameWord(end)) {
            end++;
        }
        boolean noun = t > 0
                && placeNouns.contains(
                        tokens.form(t - (t > 1 && tokens.form(t - 1).equals("of") ? 2 : 1)));
        return end > t && !goesOn(end, high) && (noun || beforeState(end)) ? end : t;
    }

    private boolean nameWord(int t) {
        String form = tokens.form(t);
        return tokens.capital(t)
                && Character.isLetter(form.charAt(0))
                && !tokens.allCapitals(t)
                && units.covering(t).isEmpty()
                && !notNames.contains(form)
                && !lexicon.officeNouns().contains(form);
    }

    private boolean beforeState(int end) {
        boolean mark = end + 1 < tokens.size() && Set.of(",", "(").contains(tokens.form(end));
        return mark && units.startingAt(end + 1).filter(u -> u.fits(STATE)).isPresent();
    }

    private boolean free(int first, int last) {
        for (int t = first; t < last; t++) {
            if (units.covering(t).isPresent() || tokens.form(t).equals(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean goesOn(int end, int high) {
        return end < high
                && ((tokens.capital(end) && units.covering(end).isEmpty())
                        || (tokens.form(end).equals("-") && tokens.touchesNext(end) && tokens.touchesNext(end - 1)));
    }

    private void add(int first, int last) {
        String name = tokens.span(first, last).of(document.text());
        Entity entity = made.of(EntityType.PLACE, List.of(new Label(name, "en"), new Label(name, "id")));
        if (entity.type() != EntityType.PLACE) {
            return;
        }
        List<String> states =
                towns.states(name).stream().filter(named::contains).sorted().toList();
        if (states.size() == 1) {
            lexicon.entry(states.get(0)).map(LexiconEntry::entity).ifPresent(s -> made.belongs(entity, s));
        }
        if (unit(first, last, entity)) {
            found.put(name, entity);
        }
    }

    private boolean unit(int first, int last, Entity entity) {
        return units.add(new Unit(
                first,
                last,
                tokens.span(first, last),
                new Unit.Meaning.Named(List.of(entity), EntityMention.Form.NAME)));
    }

    /** The same name stands for the same place wherever it stands by itself. */
    private void everywhere() {
        for (int t = 0; t < tokens.size(); t++) {
            for (int end = t + 1; tokens.capital(t) && end <= Math.min(tokens.size(), t + MOST_WORDS); end++) {
                Entity entity = found.get(tokens.span(t, end).of(document.text()));
                boolean after =
                        t > 0 && tokens.capital(t - 1) && units.covering(t - 1).isEmpty();
                if (entity != null && free(t, end) && !after && !goesOn(end, tokens.size())) {
                    unit(t, end, entity);
                }
            }
        }
    }
}
