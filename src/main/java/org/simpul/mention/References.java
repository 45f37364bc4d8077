package org.simpul.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Reference;
import org.simpul.lexicon.Words;
import org.simpul.text.DocumentText;
import org.simpul.text.Sentence;
import org.simpul.text.Tokens;

/** Resolves phrases that refer back ("kedua negara", "forum ini", "the Convention") to the nearest fitting mentions before them, within the reach of the phrase. */
final class References {

    private static final Set<String> STATES = Set.of("State");

    /** Stands in a phrase for a few words that are no names of actors: "forum ... itu". */
    private static final String GAP = "...";

    private static final int LONGEST_GAP = 5;

    private record Phrase(Reference reference, List<String> words) {}

    private final Map<String, List<Phrase>> byFirstWord = new LinkedHashMap<>();
    private final Set<String> prepositions;
    private final Set<String> ands;

    References(List<Reference> references, Knowledge knowledge) {
        prepositions = knowledge.words(Words.ANTECEDENT_PREPOSITIONS);
        ands = knowledge.timeWords().ands();
        for (Reference reference : references) {
            for (String phrase : reference.phrases()) {
                List<String> forms = forms(phrase);
                byFirstWord
                        .computeIfAbsent(forms.get(0), k -> new ArrayList<>())
                        .add(new Phrase(reference, forms));
            }
        }
        byFirstWord
                .values()
                .forEach(l -> l.sort(Comparator.comparingInt(p -> -p.words().size())));
    }

    private static List<String> forms(String phrase) {
        List<String> forms = new ArrayList<>();
        for (String part : phrase.split(" ")) {
            Tokens words = Tokens.of(part);
            for (int i = 0; i < words.size() && !part.equals(GAP); i++) {
                forms.add(words.form(i));
            }
            if (part.equals(GAP)) {
                forms.add(GAP);
            }
        }
        return forms;
    }

    void find(DocumentText document, Tokens tokens, UnitIndex units, Topics topics) {
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int first = tokens.indexAt(sentences.get(s).span().start());
            int last = tokens.indexAt(sentences.get(s).span().end());
            for (int t = first; t < last; t++) {
                for (Phrase phrase : byFirstWord.getOrDefault(tokens.form(t), List.of())) {
                    int end = standsTo(phrase, t, last, tokens, units);
                    if (end > t
                            && (phrase.reference().pronoun()
                                    || !phrase.reference().start()
                                    || t == first)) {
                        Optional<Unit.Meaning> meaning =
                                meaning(phrase.reference(), document, s, t, tokens, units, topics.over(s));
                        if (meaning.isPresent()) {
                            units.add(new Unit(t, end, tokens.span(t, end), meaning.get()));
                        }
                        break;
                    }
                }
            }
        }
    }

    /** What a phrase at this token refers back to. */
    private Optional<Unit.Meaning> meaning(
            Reference reference,
            DocumentText document,
            int sentence,
            int at,
            Tokens tokens,
            UnitIndex units,
            Optional<Topic> topic) {
        if (reference.pronoun()) {
            return pronoun(reference, document, sentence, at, tokens, units, topic);
        }
        return antecedents(reference, document, sentence, at, tokens, units)
                .or(() -> topic(reference, topic))
                .map(found -> new Unit.Meaning.Named(found, EntityMention.Form.REFERENCE));
    }

    private Optional<Unit.Meaning> pronoun(
            Reference reference,
            DocumentText document,
            int sentence,
            int at,
            Tokens tokens,
            UnitIndex units,
            Optional<Topic> topic) {
        Map<String, Entity> candidates = new LinkedHashMap<>();
        List<Unit> later = new ArrayList<>();
        int end = at;
        for (int s = sentence; s >= 0 && s >= sentence - reference.reach(); s--) {
            int first = tokens.indexAt(document.sentences().get(s).span().start());
            List<Unit> before = fitting(reference, units.within(first, end));
            boolean sameSentence = s == sentence;
            Set<String> joined = before.stream()
                    .filter(u -> coordinated(u, tokens, units))
                    .flatMap(u -> u.entities().stream())
                    .map(Entity::key)
                    .collect(Collectors.toSet());
            before.stream()
                    .filter(u -> u.entities().size() == 1
                            && !joined.contains(u.entities().get(0).key()))
                    .sorted(Comparator.comparing(u -> afterPreposition(u, tokens)))
                    .filter(u -> !(sameSentence && afterPreposition(u, tokens)) || later.add(u))
                    .filter(u -> !later.contains(u))
                    .forEach(u -> candidates.putIfAbsent(
                            u.entities().get(0).key(), u.entities().get(0)));
            end = first;
        }
        topic.flatMap(Topic::unit)
                .filter(u -> !fitting(reference, List.of(u)).isEmpty())
                .ifPresent(u -> u.entities().forEach(e -> candidates.putIfAbsent(e.key(), e)));
        later.forEach(u ->
                candidates.putIfAbsent(u.entities().get(0).key(), u.entities().get(0)));
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unit.Meaning.Pronoun(List.copyOf(candidates.values())));
    }

    private boolean afterPreposition(Unit unit, Tokens tokens) {
        int p = unit.first();
        if (p > 0 && tokens.form(p - 1).equals("the")) {
            p--;
        }
        return p > 0 && prepositions.contains(tokens.form(p - 1));
    }

    /** The token after the phrase where it stands at this token; -1 where it does not. */
    private static int standsTo(Phrase phrase, int at, int last, Tokens tokens, UnitIndex units) {
        int t = at;
        for (int i = 0; i < phrase.words().size(); i++) {
            String word = phrase.words().get(i);
            if (word.equals(GAP)) {
                t = afterGap(phrase.words().get(i + 1), t, last, tokens, units);
            } else if (t >= last
                    || !word.equals(tokens.form(t))
                    || units.covering(t).isPresent()) {
                return -1;
            } else {
                t++;
            }
            if (t < 0) {
                return -1;
            }
        }
        return t;
    }

    private static int afterGap(String next, int from, int last, Tokens tokens, UnitIndex units) {
        for (int t = from; t < last && t <= from + LONGEST_GAP; t++) {
            if (t > from && tokens.form(t).equals(next) && units.covering(t).isEmpty()) {
                return t;
            }
            boolean word = Character.isLetter(tokens.form(t).charAt(0));
            if (!word
                    || units.covering(t)
                            .filter(u -> !u.entities().isEmpty() && !u.fits(Set.of("Region")))
                            .isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<List<Entity>> antecedents(
            Reference reference, DocumentText document, int sentence, int at, Tokens tokens, UnitIndex units) {
        Map<String, Entity> found = new LinkedHashMap<>();
        int end = at;
        for (int s = sentence; s >= 0 && s >= sentence - reference.reach(); s--) {
            int first = tokens.indexAt(document.sentences().get(s).span().start());
            List<Unit> fitting = fitting(reference, units.within(first, end));
            if (reference.start() && s < sentence && !fitting.isEmpty()) {
                return fitting.stream()
                        .filter(u -> !coordinated(u, tokens, units))
                        .findFirst()
                        .map(Unit::entities);
            }
            if (reference.count() == 1 && s < sentence && reference.types().equals(STATES)) {
                Optional<Unit> acting = fitting.stream()
                        .filter(u -> u.entities().size() == 1
                                && !afterPreposition(u, tokens)
                                && !coordinated(u, tokens, units))
                        .reduce((a, b) -> b);
                if (acting.isPresent()) {
                    return acting.map(Unit::entities);
                }
            }
            for (int i = fitting.size() - 1; i >= 0 && found.size() < reference.count(); i--) {
                fitting.get(i).entities().forEach(e -> found.putIfAbsent(e.key(), e));
            }
            if (found.size() >= reference.count()) {
                return found.size() == reference.count() ? Optional.of(List.copyOf(found.values())) : Optional.empty();
            }
            end = first;
        }
        return Optional.empty();
    }

    /** Whether a unit is one of several joined by "and": "it" does not mean one of them. */
    private boolean coordinated(Unit unit, Tokens tokens, UnitIndex units) {
        int next = unit.last() + 1;
        boolean after = next + 1 < tokens.size()
                && ands.contains(tokens.form(next - 1))
                && (units.startingAt(next).isPresent()
                        || units.startingAt(next + 1).isPresent());
        int before = unit.first() > 1 && tokens.form(unit.first() - 1).equals("the") ? unit.first() - 1 : unit.first();
        return after
                || (before > 1
                        && ands.contains(tokens.form(before - 1))
                        && units.covering(before - 2).isPresent());
    }

    /** The thing that the heading names, where a phrase for one thing has no antecedent. */
    private static Optional<List<Entity>> topic(Reference reference, Optional<Topic> topic) {
        return topic.flatMap(Topic::unit)
                .filter(u -> reference.count() == 1
                        && !fitting(reference, List.of(u)).isEmpty())
                .map(Unit::entities);
    }

    private static List<Unit> fitting(Reference reference, List<Unit> units) {
        return units.stream()
                .filter(u -> !u.entities().isEmpty() && u.fits(reference.types()) && !u.is(EntityMention.Form.DEMONYM))
                .filter(u ->
                        reference.named().isEmpty() || u.entities().stream().anyMatch(e -> named(e, reference.named())))
                .toList();
    }

    /** Whether a label of the entity holds one of these words, which "|" divides. */
    private static boolean named(Entity entity, String words) {
        return entity.labels().anyMatch(l -> holds(l.text(), words));
    }

    private static boolean holds(String label, String words) {
        Tokens tokens = Tokens.of(label);
        for (int t = 0; t < tokens.size(); t++) {
            for (String word : words.split("\\|")) {
                if (tokens.form(t).equals(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
