package org.simpul.mention;

import java.util.Set;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.text.Tokens;

/** Tells names that hang on a preposition or noun before them ("di Bangkok", "anggota ASEAN") from names that can act by themselves. */
final class Dependence {

    private final Tokens tokens;
    private final Knowledge knowledge;
    private final Set<String> copulas;
    private final Set<String> passives;
    private final Set<String> companions;

    Dependence(Tokens tokens, Knowledge knowledge) {
        this.tokens = tokens;
        this.knowledge = knowledge;
        this.copulas = knowledge.words(Words.COPULAS);
        this.passives = knowledge.words(Words.PASSIVES);
        this.companions = knowledge.words(Words.COMPANIONS);
    }

    /** Whether a preposition or noun before the unit governs it, words such as "pemerintah" between them left out. */
    boolean isDependent(Unit unit, int low) {
        int t = unit.first() - 1;
        while (t > low && knowledge.before().contains(tokens.form(t)) && !governs(t)) {
            t--;
        }
        if (t < low) {
            return false;
        }
        boolean preposition =
                knowledge.governors().contains(tokens.form(t)) && !ofGovernment(t, low) && !isRelative(unit.last());
        return preposition || isOwned(unit, low);
    }

    /** Whether a noun takes the unit as its own: "anggota ASEAN". */
    boolean isOwned(Unit unit, int low) {
        return unit.first() > low
                && (knowledge.owners().contains(tokens.form(unit.first() - 1))
                        || isPassive(tokens.form(unit.first() - 1)));
    }

    /** "didanai Australia": the one who does it, not what the next verb speaks of. */
    private boolean isPassive(String form) {
        return form.length() > 5
                && form.startsWith("di")
                && (form.endsWith("i") || form.endsWith("kan") || passives.contains(form));
    }

    private boolean governs(int t) {
        return knowledge.governors().contains(tokens.form(t))
                || knowledge.owners().contains(tokens.form(t));
    }

    private boolean isRelative(int t) {
        int next = t < tokens.size() && tokens.form(t).equals(",") ? t + 1 : t;
        return next < tokens.size() && knowledge.timeWords().relatives().contains(tokens.form(next));
    }

    /** Whether a preposition governs the unit that does not join it to what follows: "unlike Peru, Chile …" but not "together with Peru, Chile …". */
    boolean isSetApart(Unit unit, int low) {
        for (int t = unit.first() - 1; t >= Math.max(low, unit.first() - 3); t--) {
            if (companions.contains(tokens.form(t))) {
                return false;
            }
        }
        return isDependent(unit, low);
    }

    /** "Government of", "Kingdom of": the state itself. */
    private boolean ofGovernment(int t, int low) {
        return t > low
                && tokens.form(t).equals("of")
                && (knowledge.government().contains(tokens.form(t - 1))
                        || knowledge.before().contains(tokens.form(t - 1)));
    }

    /** Whether the unit only tells what something else is: "sebagai badan PBB". */
    boolean isPredicative(Unit unit, int low) {
        int t = unit.first() - 1;
        return t > low && knowledge.owners().contains(tokens.form(t)) && copulas.contains(tokens.form(t - 1));
    }
}
