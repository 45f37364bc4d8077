package org.simpul.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.Label;
import org.simpul.text.Fold;
import org.simpul.text.Tokens;

/** Names that are the beginning of one longer name of the same class in the same document: "Cape Town Declaration" for "Cape Town Declaration on Safe Ports". */
final class ShortForms {

    private static final int FEWEST_WORDS = 2;

    private final Tokens tokens;
    private final UnitIndex units;
    private final NewEntities made;

    ShortForms(Tokens tokens, UnitIndex units, NewEntities made) {
        this.tokens = tokens;
        this.units = units;
        this.made = made;
    }

    /** Lets the short names mean what the long one means. */
    void join() {
        Map<String, Entity> named = new LinkedHashMap<>();
        List<Unit> all = units.within(0, tokens.size());
        all.stream()
                .filter(u -> u.is(EntityMention.Form.NAME))
                .forEach(u -> u.entities().forEach(e -> named.put(e.key(), e)));
        for (Unit unit : all) {
            if (unit.is(EntityMention.Form.NAME)
                    && unit.last() - unit.first() >= FEWEST_WORDS
                    && unit.entities().get(0).origin() == Entity.Origin.DOCUMENT) {
                longer(unit.entities().get(0), named).ifPresent(whole -> replace(unit, whole));
            }
        }
    }

    private static Optional<Entity> longer(Entity entity, Map<String, Entity> named) {
        String start = Fold.fold(entity.name()) + " ";
        List<Entity> longer = named.values().stream()
                .filter(e -> e.type() == entity.type()
                        && e.labels().anyMatch(l -> Fold.fold(l.text()).startsWith(start)))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private void replace(Unit unit, Entity whole) {
        Label label = unit.entities().get(0).preferred().get(0);
        made.alias(whole, label);
        units.remove(unit);
        units.add(new Unit(
                unit.first(),
                unit.last(),
                unit.span(),
                new Unit.Meaning.Named(List.of(whole), EntityMention.Form.NAME)));
    }
}
