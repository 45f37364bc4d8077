package org.simpul.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Heads;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Label;
import org.simpul.lexicon.LexiconException;
import org.simpul.lexicon.Words;
import org.simpul.text.DocumentText;
import org.simpul.text.Language;
import org.simpul.text.Sentence;
import org.simpul.text.Span;
import org.simpul.text.Tokens;

/**
 * Names in capitals that neither the lexicon nor a pattern has, told by their head noun: in English the word before the first preposition or the last
 * ("Cartagena Declaration on Refugees"), in Indonesian the first ("Komite Penasihat Perdagangan Orang").
 */
final class ProperNames {

    private static final int MOST_TOKENS = 22;

    /** Classes whose noun may be the last word although a preposition stands before it: "Trafficking in Persons Act". */
    private static final Set<EntityType> LAST =
            Set.of(EntityType.NATIONAL_LAW, EntityType.TREATY, EntityType.NON_BINDING_INSTRUMENT);

    private static final Set<String> ENDS = Set.of("by", "oleh");

    private final Map<String, EntityType> english;
    private final Map<String, EntityType> indonesian;
    private final Set<String> generic;
    private final Set<String> titles;
    private final Set<String> ordinals;
    private final Set<String> small;
    private final Set<String> notNames;
    private final Set<String> prepositions;
    private final Set<String> joins;
    private final Set<String> placePrepositions;

    ProperNames(Heads heads, Knowledge knowledge, Set<String> titles, Set<String> ordinals) {
        this.titles = titles;
        this.ordinals = ordinals;
        english = types(heads.en());
        indonesian = types(heads.id());
        generic = Set.copyOf(heads.generic());
        small = knowledge.small();
        notNames = knowledge.notNames();
        prepositions = knowledge.words(Words.NAME_PREPOSITIONS);
        joins = knowledge.words(Words.NAME_JOINS);
        placePrepositions = knowledge.words(Words.PLACE_PREPOSITIONS);
    }

    private static Map<String, EntityType> types(Map<String, List<String>> byClass) {
        Map<String, EntityType> types = new HashMap<>();
        byClass.forEach((name, heads) -> {
            EntityType type = EntityType.parse(name)
                    .orElseThrow(() -> new LexiconException("names/_heads.yaml: unknown class " + name));
            heads.forEach(h -> types.put(h, type));
        });
        return types;
    }

    void find(DocumentText document, Tokens tokens, UnitIndex units, NewEntities made) {
        for (Sentence sentence : document.sentences()) {
            int last = tokens.indexAt(sentence.span().end());
            int t = tokens.indexAt(sentence.span().start());
            while (t < last) {
                int end = opens(t, tokens, units) ? runEnd(t, last, tokens, units) : t;
                if (end - t >= 2) {
                    name(t, end, document, sentence, tokens, units, made);
                }
                t = Math.max(t + 1, end);
            }
        }
    }

    private boolean opens(int t, Tokens tokens, UnitIndex units) {
        return tokens.capital(t)
                && (!notNames.contains(tokens.form(t)) || describesHead(t, tokens))
                && units.covering(t).map(u -> u.first() == t && modifier(u)).orElse(true);
    }

    /** "General Directorate of …": a word of titles that describes the noun behind it. */
    private boolean describesHead(int t, Tokens tokens) {
        return generic.contains(tokens.form(t))
                && t + 1 < tokens.size()
                && tokens.capital(t + 1)
                && english.containsKey(tokens.form(t + 1));
    }

    /** Units that may stand inside a longer name: states, nationalities, places, regions and bodies. */
    private static boolean modifier(Unit unit) {
        return unit.meaning() instanceof Unit.Meaning.Concept
                || unit.fits(Set.of("State", "Place", "Region", "IntergovernmentalOrganization", "Forum"));
    }

    private int runEnd(int start, int last, Tokens tokens, UnitIndex units) {
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

    private void name(
            int start,
            int end,
            DocumentText document,
            Sentence sentence,
            Tokens tokens,
            UnitIndex units,
            NewEntities made) {
        int first = opening(afterOwnNames(start, end, tokens, units), end, tokens);
        int last = beforeSecondName(first, end, tokens);
        if (last < end) {
            name(last + 1, end, document, sentence, tokens, units, made);
        }
        if (last - first < 2
                || units.covering(first).map(u -> u.last() >= last).orElse(false)
                || nothingOwn(first, last, tokens)) {
            return;
        }
        Optional<EntityType> kind = head(first, last, document.languageOf(sentence), tokens, units);
        if (kind.isEmpty()) {
            int inner = innerName(first, last, tokens);
            if (inner > first) {
                name(inner, last, document, sentence, tokens, units, made);
            }
            return;
        }
        kind.ifPresent(type -> {
            int from = type == EntityType.EVENT ? numbered(first, tokens) : first;
            int to = counted(last, tokens);
            Span span = tokens.span(from, to);
            String label = span.of(document.text());
            Entity entity = made.of(
                    type, List.of(new Label(label, document.languageOf(sentence) == Language.ENGLISH ? "en" : "id")));
            units.within(first, last).stream()
                    .filter(u -> u.fits(Set.of("State")))
                    .findFirst()
                    .ifPresent(u -> made.belongs(entity, u.entities().get(0)));
            units.add(new Unit(from, to, span, new Unit.Meaning.Named(List.of(entity), EntityMention.Form.NAME)));
        });
    }

    /** "Indonesia and the Mauritius Police Force": the state is a name of its own. */
    private int afterOwnNames(int start, int end, Tokens tokens, UnitIndex units) {
        int first = start;
        Optional<Unit> unit = units.startingAt(first);
        while (unit.isPresent()
                && unit.get().last() < end
                && !tokens.capital(unit.get().last())
                && !tokens.form(unit.get().last()).equals("-")
                && !prepositions.contains(tokens.form(unit.get().last()))) {
            first = unit.get().last();
            while (first < end && !tokens.capital(first)) {
                first++;
            }
            unit = units.startingAt(Math.min(first, tokens.size() - 1));
        }
        return first < end && (tokens.form(first).equals("the")) ? first + 1 : first;
    }

    /** "Ministry of Labour and Office of the President": where the part after a join begins with a head of its own. */
    private int beforeSecondName(int first, int end, Tokens tokens) {
        if (titled(first, end, tokens)) {
            return end;
        }
        for (int t = first + 1; t < end - 1; t++) {
            if (joins.contains(tokens.form(t))) {
                int next = tokens.form(t + 1).equals("the") ? t + 2 : t + 1;
                if (next < end && opensLike(first, next, tokens)) {
                    return t;
                }
            }
        }
        return end;
    }

    /** Whether a second name begins here: "Direktorat Jenderal Hukum dan Perjanjian …" goes on, for a body and an agreement are not listed together. */
    private boolean opensLike(int first, int next, Tokens tokens) {
        EntityType second = english.getOrDefault(tokens.form(next), indonesian.get(tokens.form(next)));
        EntityType opening = english.getOrDefault(tokens.form(first), indonesian.get(tokens.form(first)));
        return second != null
                && (opening == null || opening.isA(EntityType.INSTRUMENT) == second.isA(EntityType.INSTRUMENT));
    }

    /** "Vice-Minister of Governance and Police of …": what a title counts up is its portfolio. */
    private boolean titled(int first, int end, Tokens tokens) {
        for (int t = first; t < Math.min(end, first + 4); t++) {
            if (titles.contains(tokens.form(t)) && t + 1 < end && prepositions.contains(tokens.form(t + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words are heads, small words or too general to make a name. */
    private boolean nothingOwn(int first, int last, Tokens tokens) {
        for (int t = first; t < last; t++) {
            String form = stem(tokens.form(t));
            if (!english.containsKey(form)
                    && !indonesian.containsKey(form)
                    && !generic.contains(form)
                    && !small.contains(form)
                    && tokens.word(t)) {
                return false;
            }
        }
        return true;
    }

    /** "12th Case Management Meeting": the ordinal before an event belongs to its name. */
    private int numbered(int first, Tokens tokens) {
        return first > 0 && ordinals.contains(tokens.form(first - 1)) ? first - 1 : first;
    }

    /** "Konferensi Ke-40", "Work Plan 2.0", "Action Plan 2023–2027": the number or term behind a name belongs to it. */
    private static int counted(int last, Tokens tokens) {
        boolean ordinal = tokens.form(last - 1).equals("ke")
                && last + 1 < tokens.size()
                && tokens.form(last).equals("-");
        if (ordinal && tokens.form(last + 1).matches("\\d{1,3}")) {
            return last + 2;
        }
        return last < tokens.size() && tokens.form(last).matches("\\d\\.\\d") ? last + 1 : last;
    }

    /** Where the name begins: behind a verb and an article ("Welcome the Memorandum"), behind the owner's acronym ("PNP's …"). */
    private int opening(int first, int end, Tokens tokens) {
        boolean more = first + 2 < end;
        boolean article = more && tokens.form(first + 1).equals("the") && !english.containsKey(tokens.form(first));
        boolean owner = more && tokens.form(first + 1).equals("'s") && tokens.allCapitals(first);
        return (article || owner) && tokens.capital(first + 2) ? first + 2 : first;
    }

    /** "Instructors of the Bureau of …": where a name begins behind an article, with a noun that is followed by a preposition. */
    private int innerName(int first, int last, Tokens tokens) {
        for (int t = first + 2; t < last - 2; t++) {
            if (tokens.form(t - 1).equals("the")
                    && english.containsKey(tokens.form(t))
                    && prepositions.contains(tokens.form(t + 1))) {
                return t;
            }
        }
        return first;
    }

    private static String stem(String form) {
        return form.endsWith("nya") && form.length() > 6 ? form.substring(0, form.length() - 3) : form;
    }

    private Optional<EntityType> head(int first, int last, Language language, Tokens tokens, UnitIndex units) {
        Optional<EntityType> byFirst = at(indonesian, first, tokens, units);
        Optional<EntityType> byEnglish = englishHead(first, last, tokens, units);
        return language == Language.ENGLISH ? byEnglish.or(() -> byFirst) : byFirst.or(() -> byEnglish);
    }

    private Optional<EntityType> englishHead(int first, int last, Tokens tokens, UnitIndex units) {
        int preposition = first;
        while (preposition < last && !prepositions.contains(tokens.form(preposition))) {
            preposition++;
        }
        Optional<EntityType> before =
                preposition == first ? Optional.empty() : at(english, preposition - 1, tokens, units);
        return before.or(() -> at(english, last - 1, tokens, units).filter(LAST::contains));
    }

    /** The class that the noun at this token tells; a noun inside a known name tells nothing about a longer one. */
    private static Optional<EntityType> at(Map<String, EntityType> types, int token, Tokens tokens, UnitIndex units) {
        return units.covering(token).filter(u -> !u.entities().isEmpty()).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(types.get(tokens.form(token)));
    }
}
