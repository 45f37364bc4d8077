package org.simpul.mention;

import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.text.Tokens;

/** Where a run of capitals that may be a name begins and ends: small words, hyphens and known names may stand inside. */
final class NameRuns {

    private static final int MOST_TOKENS = 22;
    private static final Set<String> ENDS = Set.of("by", "oleh");

    private final Set<String> heads;
    private final Set<String> generic;
    private final Set<String> small;
    private final Set<String> notNames;
    private final Set<String> prepositions;
    private final Set<String> joins;
    private final Set<String> placePrepositions;

    NameRuns(Knowledge knowledge, Set<String> heads, Set<String> generic) {
        this.heads = heads;
        this.generic = generic;
        small = knowledge.small();
        notNames = knowledge.notNames();
        prepositions = knowledge.words(Words.NAME_PREPOSITIONS);
        joins = knowledge.words(Words.NAME_JOINS);
        placePrepositions = knowledge.words(Words.PLACE_PREPOSITIONS);
    }

    boolean opens(int t, Tokens tokens, UnitIndex units) {
        return tokens.capital(t)
                && (!notNames.contains(tokens.form(t)) || describesHead(t, tokens))
                && units.covering(t).map(u -> u.first() == t && modifier(u)).orElse(true);
    }

    /** "General Directorate of …": a word of titles that describes the noun behind it. */
    private boolean describesHead(int t, Tokens tokens) {
        return generic.contains(tokens.form(t))
                && t + 1 < tokens.size()
                && tokens.capital(t + 1)
                && heads.contains(tokens.form(t + 1));
    }

    /** Units that may stand inside a longer name: states, nationalities, places, regions and bodies. */
    private static boolean modifier(Unit unit) {
        return unit.meaning() instanceof Unit.Meaning.Concept
                || unit.fits(Set.of("State", "Place", "Region", "IntergovernmentalOrganization", "Forum"));
    }

    int end(int start, int last, Tokens tokens, UnitIndex units) {
        int end = start;
        int t = start;
        while (t < last && t - start < MOST_TOKENS) {
            Optional<Unit> unit = units.startingAt(t);
            if (unit.isPresent()) {
                if (!modifier(unit.get()) || !tokens.capital(t)) {
                    break;
                }
                t = unit.get().last();
                end = t;
            } else if (tokens.capital(t)) {
                end = ++t;
            } else if (ENDS.contains(tokens.form(t)) && t <= start + 2) {
                break;
            } else if (placePrepositions.contains(tokens.form(t)) && place(t + 1, tokens, units)) {
                break;
            } else if (joinsOn(start, t, last, tokens, units)) {
                t++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a name may go on over this token: small words, hyphens, "Officials' Meeting", and the commas of a list that stands behind a preposition. */
    private boolean joinsOn(int start, int t, int last, Tokens tokens, UnitIndex units) {
        String form = tokens.form(t);
        boolean hyphen = form.equals("-") && tokens.touchesNext(t);
        boolean plural = form.equals("'")
                && t > start
                && tokens.form(t - 1).endsWith("s")
                && t + 1 < last
                && tokens.capital(t + 1);
        boolean article = form.equals("a") && t > start && prepositions.contains(tokens.form(t - 1));
        return small.contains(form) || hyphen || plural || article || listed(start, t, last, tokens, units);
    }

    /** "Convention on … Terrorism, Transnational Crime and Illicit Trade": a comma inside what the preposition governs. */
    private boolean listed(int start, int t, int last, Tokens tokens, UnitIndex units) {
        boolean governed = false;
        for (int i = start; i < t; i++) {
            governed |= prepositions.contains(tokens.form(i)) && !tokens.form(i).equals("of");
        }
        if (!tokens.form(t).equals(",") || !governed) {
            return false;
        }
        int i = t + 1;
        while (i < last
                && i < t + 6
                && tokens.capital(i)
                && units.covering(i).filter(u -> !u.entities().isEmpty()).isEmpty()) {
            i++;
        }
        i += i < last && tokens.form(i).equals(",") ? 1 : 0;
        return i > t + 1
                && i + 1 < last
                && joins.contains(tokens.form(i))
                && tokens.capital(i + 1)
                && units.covering(i + 1).filter(u -> !u.entities().isEmpty()).isEmpty();
    }

    /** "… Police in Chisinau": where the place is no part of the name. */
    private static boolean place(int token, Tokens tokens, UnitIndex units) {
        return token < tokens.size()
                && units.startingAt(token)
                        .filter(u -> u.fits(Set.of("Place", "State", "Date")))
                        .isPresent();
    }
}
