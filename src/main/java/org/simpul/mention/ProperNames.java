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

    /** Classes whose noun may be the last word although a preposition stands before it: "Trafficking in Persons Act". */
    private static final Set<EntityType> LAST =
            Set.of(EntityType.NATIONAL_LAW, EntityType.TREATY, EntityType.NON_BINDING_INSTRUMENT);

    private final Map<String, EntityType> english;
    private final Map<String, EntityType> indonesian;
    private final Set<String> generic;
    private final Set<String> titles;
    private final Set<String> ordinals;
    private final Set<String> small;
    private final Set<String> prepositions;
    private final Set<String> joins;
    private final NameRuns runs;

    ProperNames(Heads heads, Knowledge knowledge, Set<String> titles, Set<String> ordinals) {
        this.titles = titles;
        this.ordinals = ordinals;
        english = types(heads.en());
        indonesian = types(heads.id());
        generic = Set.copyOf(heads.generic());
        small = knowledge.small();
        prepositions = knowledge.words(Words.NAME_PREPOSITIONS);
        joins = knowledge.words(Words.NAME_JOINS);
        runs = new NameRuns(knowledge, english.keySet(), generic);
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
                int end = runs.opens(t, tokens, units) ? runs.end(t, last, tokens, units) : t;
                if (end - t >= 2) {
                    name(t, end, document, sentence, tokens, units, made);
                }
                t = Math.max(t + 1, end);
            }
        }
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

    /** Whether a second name begins here: "Direktorat Pelayaran dan Konvensi …" goes on, for a body and an agreement are not listed together. */
    private boolean opensLike(int first, int next, Tokens tokens) {
        EntityType second = english.getOrDefault(tokens.form(next), indonesian.get(tokens.form(next)));
        EntityType opening = english.getOrDefault(tokens.form(first), indonesian.get(tokens.form(first)));
        return second != null
                && (opening == null || opening.isA(EntityType.INSTRUMENT) == second.isA(EntityType.INSTRUMENT));
    }

    /** "Minister of Trade and Customs of …": what a title counts up is its portfolio. */
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

    /** Where the name begins: behind a verb and an article ("Note the Charter"), behind the owner's acronym ("PNP's …"). */
    private int opening(int first, int end, Tokens tokens) {
        boolean more = first + 2 < end;
        boolean article = more && tokens.form(first + 1).equals("the") && !english.containsKey(tokens.form(first));
        boolean owner = more && tokens.form(first + 1).equals("'s") && tokens.allCapitals(first);
        return (article || owner) && tokens.capital(first + 2) ? first + 2 : first;
    }

    /** "Staff of the Bureau of …": where a name begins behind an article, with a noun that is followed by a preposition. */
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
