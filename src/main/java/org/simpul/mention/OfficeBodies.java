package org.simpul.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Officials;
import org.simpul.text.Tokens;

/** Finds the body or state that a title of office belongs to: behind the title, before it, or the one that "its" and "-nya" mean. */
final class OfficeBodies {

    private static final Set<String> BODIES = Set.of("Institution", "State");
    private static final Set<String> STATE = Set.of("State");
    private static final Set<String> INSTITUTION = Set.of("Institution");
    private static final Set<String> POSSESSIVES = Set.of("its", "whose");
    private static final int REACH = 14;
    private static final int REACH_BACK = 60;
    private static final int FEW = 3;

    private final Tokens tokens;
    private final UnitIndex units;
    private final Officials words;

    OfficeBodies(Tokens tokens, UnitIndex units, Officials words) {
        this.tokens = tokens;
        this.units = units;
        this.words = words;
    }

    /** The body of the office whose title word this is, within a clause that these tokens bound. */
    Optional<Unit> of(int head, int low, int high) {
        return behind(head + 1, high).or(() -> before(head, low)).or(() -> meant(head, low));
    }

    private Optional<Unit> behind(int from, int high) {
        int plain = 0;
        boolean sent = false;
        boolean comma = false;
        for (int t = from; t < high && t < from + REACH; t++) {
            String form = tokens.form(t);
            Optional<Unit> unit = units.startingAt(t).filter(u -> !u.entities().isEmpty());
            if (unit.isPresent()) {
                if (unit.get().fits(Set.of("Official"))) {
                    return Optional.empty();
                }
                if (unit.get().fits(BODIES) && !sent && !qualifies(unit.get(), high)) {
                    return unit;
                }
                t = unit.get().last() - 1;
            } else if (words.sentTo().contains(form)) {
                sent = true;
            } else if (form.equals(",") && !comma && bodyFrom(t + 1)) {
                comma = true;
            } else if (!goesOn(t, form) && ++plain > FEW) {
                return Optional.empty();
            } else if (!tokens.word(t) && !goesOn(t, form)) {
                return Optional.empty();
            }
            if (words.stops().contains(form)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Direktur Pelindungan WNI pada …", "Direktur Eropa I": a people, or a state in the name of a unit, is no employer. */
    private boolean qualifies(Unit unit, int high) {
        int next = unit.last();
        return unit.is(EntityMention.Form.DEMONYM)
                || (unit.fits(STATE)
                        && next < high
                        && tokens.capital(next)
                        && units.covering(next).isEmpty());
    }

    private boolean bodyFrom(int t) {
        return t < tokens.size()
                && (units.startingAt(t).filter(u -> u.fits(BODIES)).isPresent()
                        || (tokens.capital(t)
                                && units.startingAt(Math.min(t + 2, tokens.size()))
                                        .filter(u -> u.fits(BODIES))
                                        .isPresent()));
    }

    private boolean goesOn(int t, String form) {
        return tokens.capital(t) || words.connectors().contains(form) || form.equals("(") || form.equals(")");
    }

    /** "New Zealand's Minister of Immigration", "UNODC Executive Director", "Kuwaiti counterpart". */
    private Optional<Unit> before(int head, int low) {
        int t = head - 1;
        if (!words.titles().getOrDefault("en", List.of()).contains(tokens.form(head))) {
            return Optional.empty();
        }
        while (t >= low
                && t > head - 5
                && units.covering(t).filter(u -> !u.entities().isEmpty()).isEmpty()) {
            if (!words.modifiers().contains(tokens.form(t))
                    && !tokens.form(t).equals("'s")
                    && !tokens.form(t).equals("-")) {
                return Optional.empty();
            }
            t--;
        }
        return t < low ? Optional.empty() : units.endingAt(t + 1).filter(u -> u.fits(BODIES));
    }

    /** "The head of its secretariat", "Sekretarisnya": the institution named last. */
    private Optional<Unit> meant(int head, int low) {
        boolean owned = tokens.form(head).endsWith("nya");
        for (int t = Math.max(low, head - 2); t < Math.min(tokens.size(), head + FEW); t++) {
            owned |= POSSESSIVES.contains(tokens.form(t));
        }
        for (int t = head; owned && t > Math.max(0, head - REACH_BACK); t--) {
            Optional<Unit> unit = units.endingAt(t)
                    .filter(u -> u.fits(INSTITUTION) && !u.entities().isEmpty());
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** The body that a name is set to without a title: "Superintendent … of NCB Canberra", "Ms. …, Department of Criminal Police". */
    Optional<Unit> setTo(int last, int high) {
        int t = last;
        if (t >= high || !words.belonging().contains(tokens.form(t))) {
            return Optional.empty();
        }
        t += t + 1 < high && tokens.form(t + 1).equals("the") ? 2 : 1;
        return t >= high ? Optional.empty() : units.startingAt(t).filter(u -> u.fits(INSTITUTION));
    }
}
