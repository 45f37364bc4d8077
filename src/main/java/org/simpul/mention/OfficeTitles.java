package org.simpul.mention;

import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Officials;
import org.simpul.text.Tokens;

/** Finds the title of office that stands beside a name: in the phrase before it, or behind it. */
final class OfficeTitles {

    private static final int REACH_BEFORE = 16;
    private static final int REACH_BEHIND = 8;
    private static final int FEW = 3;
    private static final Set<String> BODIES =
            Set.of("IntergovernmentalOrganization", "Forum", "Office", "NationalBody", "NonGovernmentalOrganization");
    /** "…, H.E. Ana Ruiz, and the Minister of …": the next title is the next person's. */
    private static final Set<String> JOINS = Set.of("and", "dan", "serta");

    private static final Set<String> SEPARATORS = Set.of(",", "(", ":", "-", "|");

    private final Tokens tokens;
    private final UnitIndex units;
    private final Officials words;
    private final Set<String> titles;

    /**
     * A title found.
     *
     * @param head its title word
     * @param before whether it stands before the name
     */
    record Title(int head, boolean before) {}

    OfficeTitles(Tokens tokens, UnitIndex units, Officials words) {
        this.tokens = tokens;
        this.units = units;
        this.words = words;
        this.titles = words.allTitles();
    }

    /** The title beside this name, if there is one. */
    Optional<Title> beside(PersonRuns.Person person, int low, int high) {
        if (person.start() > low && words.privately().contains(tokens.form(person.start() - 1))) {
            return Optional.empty();
        }
        int behind = behind(person.last(), high);
        if (behind >= 0) {
            return Optional.of(new Title(behind, false));
        }
        int before = before(person.start(), low);
        return before >= 0 ? Optional.of(new Title(before, true)) : Optional.empty();
    }

    /** The title or body that a person holds by a verb right before the name: "… dijabat oleh", "headed by"; -1 where none stands before the verb. */
    int heldBefore(int start, int low) {
        int verb = start - 1;
        verb -= verb >= low && words.doers().contains(tokens.form(verb)) ? 1 : 0;
        if (verb < low || !words.held().contains(tokens.form(verb))) {
            return -1;
        }
        for (int t = verb - 1; t >= low && t > verb - REACH_BEFORE; t--) {
            boolean body = units.covering(t).filter(u -> u.fits(BODIES)).isPresent();
            if (body || isTitle(t)) {
                return t;
            }
        }
        return -1;
    }

    /** Whether this word is a title of office; "sekretarisnya" is as well. */
    boolean isTitle(int t) {
        return titles.contains(stem(t))
                && units.covering(t).filter(u -> !u.entities().isEmpty()).isEmpty();
    }

    private String stem(int t) {
        String form = tokens.form(t);
        return form.endsWith("nya") && form.length() > 6 ? form.substring(0, form.length() - 3) : form;
    }

    private int before(int start, int low) {
        int t = start - 1;
        boolean apart = t >= low && SEPARATORS.contains(tokens.form(t));
        t -= apart ? 1 : 0;
        while (t > low && tokens.form(t).equals(".") && tokens.form(t - 1).equals(".")) {
            t--;
            apart = true;
        }
        t -= apart && tokens.form(t).equals(".") ? 1 : 0;
        int plain = 0;
        for (int end = start - REACH_BEFORE; t >= low && t > end; t--) {
            Optional<Unit> unit = units.covering(t).filter(u -> !u.entities().isEmpty());
            if (unit.isPresent()) {
                if (unit.get().fits(Set.of("Official"))) {
                    return -1;
                }
                t = unit.get().first();
            } else if (isTitle(t)) {
                return denied(t, low) ? -1 : t;
            } else if (!tokens.capital(t) && !connects(t) && !(apart && ++plain <= FEW && qualifies(t))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean denied(int t, int low) {
        return t > low
                && (tokens.form(t - 1).equals("bukan") || tokens.form(t - 1).equals("not"));
    }

    private boolean connects(int t) {
        String form = tokens.form(t);
        return words.connectors().contains(form) || form.equals("(") || form.equals(")");
    }

    /** Whether a word in small letters may describe an office: no verb, no word that says otherwise. */
    private boolean qualifies(int t) {
        String form = tokens.form(t);
        return tokens.word(t)
                && !words.stops().contains(form)
                && !form.matches("(me|di|ber|ter)[a-z]{4,}|[a-z]+(ed|ing)|\\d.*");
    }

    private int behind(int last, int high) {
        if (last >= high) {
            return -1;
        }
        String form = tokens.form(last);
        if (form.equals(":")) {
            return titleFrom(last + 1, Math.min(high, last + FEW));
        }
        if (SEPARATORS.contains(form)) {
            int next = last + 1;
            if (next < high && JOINS.contains(tokens.form(next))) {
                return -1;
            }
            boolean who = next < high
                    && (tokens.form(next).equals("who") || tokens.form(next).equals("yang"));
            return who ? whoHolds(next + 1, high) : afterAside(titleFrom(next, high), next, high);
        }
        if (form.equals("who") || form.equals("yang")) {
            return whoHolds(last + 1, high);
        }
        return words.being().contains(form) ? titleFrom(last + 1, high) : -1;
    }

    /** "Ana Ruiz, a Peruvian, served as …": the title behind an aside of a few words. */
    private int afterAside(int title, int from, int high) {
        for (int t = from; title < 0 && t < high && t < from + FEW + FEW; t++) {
            if (tokens.form(t).equals(",")) {
                return t + 1 < high && words.being().contains(tokens.form(t + 1)) ? titleFrom(t + 2, high) : -1;
            }
        }
        return title;
    }

    private int whoHolds(int t, int high) {
        for (int i = t; i < high && i < t + FEW; i++) {
            String form = tokens.form(i);
            if (words.heading().contains(form)) {
                return i;
            }
            if (words.being().contains(form)) {
                return titleFrom(i + 1, high);
            }
        }
        return -1;
    }

    /** The title that a phrase from this token begins with, words that describe it left out. */
    int titleFrom(int from, int high) {
        int plain = 0;
        for (int t = from; t < high && t < from + REACH_BEHIND; t++) {
            Optional<Unit> unit = units.startingAt(t).filter(u -> !u.entities().isEmpty());
            if (unit.isPresent()) {
                if (unit.get().fits(Set.of("Official"))) {
                    return -1;
                }
                t = unit.get().last() - 1;
            } else if (isTitle(t)) {
                return t;
            } else if (!describes(t)
                    && !(++plain <= FEW - 1
                            && qualifies(t)
                            && !words.connectors().contains(tokens.form(t)))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean describes(int t) {
        String form = tokens.form(t);
        return words.leads().contains(form)
                || (tokens.capital(t) && !words.stops().contains(form))
                || form.equals("'s")
                || form.equals("-")
                || form.equals("and");
    }
}
