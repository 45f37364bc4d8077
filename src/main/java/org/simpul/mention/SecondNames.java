package org.simpul.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Label;
import org.simpul.text.Tokens;

/** Joins two names of one thing that a bracket sets beside each other: "Memorandum on Ports (\"Astana Memorandum\")", "Anti-Piracy Law (Royal Decree No. 3/1993)". */
final class SecondNames {

    private static final Set<String> QUOTES = Set.of("\"", "'");
    private static final int REACH = 14;

    private final String text;
    private final Tokens tokens;
    private final UnitIndex units;
    private final NewEntities made;

    SecondNames(String text, Tokens tokens, UnitIndex units, NewEntities made) {
        this.text = text;
        this.tokens = tokens;
        this.units = units;
        this.made = made;
    }

    /** Joins the names where the bracket behind this unit holds a second one; says whether it did. */
    boolean join(Unit unit) {
        Optional<Unit> second = second(unit.last());
        if (second.isEmpty() || second.get().entities().size() != 1) {
            return false;
        }
        Entity first = unit.entities().get(0);
        Entity other = second.get().entities().get(0);
        if (first.key().equals(other.key()) || !alike(first, other)) {
            return false;
        }
        if (other.origin() == Entity.Origin.DOCUMENT) {
            replace(other, first, second.get());
        } else if (first.origin() == Entity.Origin.DOCUMENT) {
            replace(first, other, unit);
        } else {
            return false;
        }
        return true;
    }

    /** The name that fills the bracket, or the quotes in it. */
    private Optional<Unit> second(int open) {
        for (int t = open + 1;
                t < Math.min(tokens.size(), open + REACH) && !tokens.form(t).equals(")");
                t++) {
            Optional<Unit> unit = units.startingAt(t).filter(u -> u.is(EntityMention.Form.NAME));
            if (unit.isPresent() && unit.get().last() < tokens.size()) {
                boolean whole = t == open + 1 && tokens.form(unit.get().last()).equals(")");
                boolean quoted = QUOTES.contains(tokens.form(t - 1))
                        && QUOTES.contains(tokens.form(unit.get().last()));
                if (whole || quoted) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    /** Instruments alone: an institution in brackets is more often the parent than a second name. */
    private static boolean alike(Entity a, Entity b) {
        return a.type().isA(EntityType.INSTRUMENT) && b.type().isA(EntityType.INSTRUMENT);
    }

    private void replace(Entity from, Entity to, Unit named) {
        made.alias(to, new Label(named.span().of(text), from.preferred().get(0).language()));
        for (Unit unit : units.within(0, tokens.size())) {
            if (unit.entities().size() == 1 && unit.entities().get(0).key().equals(from.key())) {
                units.remove(unit);
                units.add(new Unit(
                        unit.first(),
                        unit.last(),
                        unit.span(),
                        new Unit.Meaning.Named(List.of(to), EntityMention.Form.NAME)));
            }
        }
    }
}
