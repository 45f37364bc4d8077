package org.simpul.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Label;
import org.simpul.lexicon.Words;
import org.simpul.text.Tokens;

/** Short names that a document defines itself: "Full Name (ACR)", "(the \"2017 MoU\")", "selanjutnya disebut ACR", and where they are used. */
final class Definitions {

    private static final int LONGEST = 6;

    private final String text;
    private final Tokens tokens;
    private final UnitIndex units;
    private final NewEntities made;
    private final Set<String> leads;
    private final Map<String, List<Alias>> aliases = new HashMap<>();

    private record Alias(String name, int tokens, Entity entity, int from) {}

    Definitions(String text, Tokens tokens, UnitIndex units, NewEntities made, Knowledge knowledge) {
        this.text = text;
        this.tokens = tokens;
        this.units = units;
        this.made = made;
        this.leads = knowledge.words(Words.SHORT_NAME_LEADS);
    }

    void learn() {
        for (Unit unit : units.within(0, tokens.size())) {
            if (unit.is(EntityMention.Form.NAME)
                    && unit.entities().size() == 1
                    && unit.last() < tokens.size()
                    && tokens.form(unit.last()).equals("(")
                    && !new SecondNames(text, tokens, units, made).join(unit)) {
                defined(unit);
            }
        }
        if (!aliases.isEmpty()) {
            apply();
        }
    }

    private void defined(Unit unit) {
        int open = unit.last();
        int close = open + 1;
        while (close < tokens.size()
                && close < open + LONGEST + 4
                && !tokens.form(close).equals(")")
                && !tokens.form(close).equals(";")
                && !tokens.form(close).equals(",")) {
            close++;
        }
        if (close >= tokens.size() || close == open + 1) {
            return;
        }
        int first = open + 1;
        while (first < close && leads.contains(tokens.form(first))) {
            first++;
        }
        int last = close;
        while (last > first
                && (tokens.form(last - 1).equals("\"") || tokens.form(last - 1).equals("'"))) {
            last--;
        }
        if (last > first && last - first <= LONGEST && shortName(first, last)) {
            remember(unit, first, last);
        }
    }

    private boolean shortName(int first, int last) {
        Optional<Unit> inside = units.startingAt(first);
        if (inside.isPresent()
                && inside.get().last() == last
                && !(inside.get().meaning() instanceof Unit.Meaning.Concept)) {
            return false;
        }
        boolean quoted = first > 0 && Set.of("\"", "'").contains(tokens.form(first - 1));
        int capitals = 0;
        for (int t = first; t < last; t++) {
            if (Character.isDigit(tokens.form(t).charAt(0))
                    && !tokens.form(t).chars().allMatch(Character::isDigit)) {
                return false;
            }
            capitals += tokens.allCapitals(t) ? 1 : 0;
        }
        return quoted ? capitals + (tokens.capital(first) ? 1 : 0) > 0 : capitals > 0 && (last - first <= 3);
    }

    private void remember(Unit unit, int first, int last) {
        String name = tokens.span(first, last).of(text);
        Entity entity = unit.entities().get(0);
        made.alias(entity, new Label(name, entity.preferred().get(0).language()));
        aliases.computeIfAbsent(tokens.form(first), k -> new ArrayList<>())
                .add(new Alias(name, last - first, entity, first));
    }

    private void apply() {
        for (int t = 0; t < tokens.size(); t++) {
            for (Alias alias : aliases.getOrDefault(tokens.form(t), List.of())) {
                int last = t + alias.tokens();
                if (t >= alias.from()
                        && last <= tokens.size()
                        && text.startsWith(alias.name(), tokens.start(t))
                        && tokens.end(last - 1)
                                == tokens.start(t) + alias.name().length()) {
                    units.startingAt(t).filter(u -> u.last() == last).ifPresent(units::remove);
                    units.add(new Unit(
                            t,
                            last,
                            tokens.span(t, last),
                            new Unit.Meaning.Named(List.of(alias.entity()), EntityMention.Form.NAME)));
                }
            }
        }
    }
}
