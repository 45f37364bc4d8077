package org.simpul.mention;

import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.text.Tokens;

/** Whether a name stands for what it names where it is: "korban Thailand" is not Thailand, "Kepala Kepolisian Kamboja Neth Savouen" not the police. */
final class Acceptance {

    private static final Set<String> HOLDING = Set.of("State", "Institution");
    private static final Set<String> OFFICIAL = Set.of("Official");

    private final Tokens tokens;
    private final UnitIndex units;
    private final Knowledge knowledge;
    private final Set<String> titles;

    Acceptance(Tokens tokens, UnitIndex units, Knowledge knowledge) {
        this.tokens = tokens;
        this.units = units;
        this.knowledge = knowledge;
        this.titles = knowledge.words(Words.TITLES);
    }

    /** Whether this unit may fill a slot of these types: a state named by its people or beside a noun for people or things does not stand for the state. */
    boolean accepts(Unit unit, Set<String> types) {
        if (!unit.fits(types) || !nameHolds(unit, types)) {
            return false;
        }
        if (unit.is(EntityMention.Form.DEMONYM)) {
            return beforeGovernment(unit) || types.contains("Nationality");
        }
        if (types.contains("Nationality") || types.contains("Held")) {
            return true;
        }
        return !(isState(unit) && heldByNoun(unit)) && !namesOfficial(unit);
    }

    /** "Kepala Kepolisian Kamboja Neth Savouen": what stands right before an official's name belongs to the title. */
    private boolean namesOfficial(Unit unit) {
        int next = unit.last() < tokens.size() && tokens.form(unit.last()).equals(",") ? unit.last() + 1 : unit.last();
        return next < tokens.size()
                && unit.fits(HOLDING)
                && units.startingAt(next).filter(u -> u.fits(OFFICIAL)).isPresent()
                && (next == unit.last() || titled(unit));
    }

    private boolean titled(Unit unit) {
        for (int t = Math.max(0, unit.first() - 4); t < unit.first(); t++) {
            if (titles.contains(tokens.form(t))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name holds one of the words that the types ask for: "~memorandum". */
    private boolean nameHolds(Unit unit, Set<String> types) {
        boolean asked = false;
        for (String type : types) {
            if (type.startsWith("~")) {
                asked = true;
                for (int t = unit.first(); t < unit.last(); t++) {
                    if (tokens.form(t).equals(type.substring(1))) {
                        return true;
                    }
                }
            }
        }
        return !asked;
    }

    private static boolean isState(Unit unit) {
        for (Entity entity : unit.entities()) {
            if (entity.type() == EntityType.STATE) {
                return true;
            }
        }
        return false;
    }

    private boolean beforeGovernment(Unit unit) {
        return unit.last() < tokens.size() && knowledge.government().contains(tokens.form(unit.last()));
    }

    private boolean heldByNoun(Unit unit) {
        return unit.first() > 0 && knowledge.holders().contains(tokens.form(unit.first() - 1));
    }
}
