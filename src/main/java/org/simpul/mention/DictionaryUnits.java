package org.simpul.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.text.Span;
import org.simpul.text.Tokens;

/** Turns dictionary hits of one document into units: the certain ones at once, the ambiguous ones when the rest of the document supports one meaning. */
final class DictionaryUnits {

    private static final Set<EntityType> NESTED_TYPES = Set.of(
            EntityType.STATE, EntityType.INTERGOVERNMENTAL_ORGANIZATION, EntityType.FORUM, EntityType.NATIONAL_BODY);

    private static final int SEVERAL_STATES = 3;

    private final Set<String> placePrepositions;
    private final Set<String> placeNouns;
    private final Set<String> currencies;
    private final Dictionary dictionary;
    private final String text;
    private final Tokens tokens;
    private final UnitIndex units;
    private final List<Dictionary.Hit> undecided = new ArrayList<>();
    private final List<EntityMention> nested = new ArrayList<>();
    private final Set<String> certain = new HashSet<>();
    private final Map<String, List<Dictionary.Hit>> insideCache = new HashMap<>();

    DictionaryUnits(Dictionary dictionary, String text, Tokens tokens, UnitIndex units, Knowledge knowledge) {
        this.placePrepositions = knowledge.words(Words.PLACE_PREPOSITIONS);
        this.placeNouns = knowledge.words(Words.PLACE_NOUNS);
        this.currencies = knowledge.words(Words.CURRENCIES);
        this.dictionary = dictionary;
        this.text = text;
        this.tokens = tokens;
        this.units = units;
    }

    void addCertain() {
        for (Dictionary.Hit hit : dictionary.find(text)) {
            Optional<Unit.Meaning> meaning = certainMeaning(hit.senses());
            if (meaning.isPresent()) {
                add(hit.span(), meaning.get());
            } else {
                undecided.add(hit);
            }
        }
    }

    private Optional<Unit.Meaning> certainMeaning(List<Dictionary.Sense> senses) {
        Set<String> keys = new HashSet<>();
        Dictionary.Sense.Listed first = null;
        for (Dictionary.Sense sense : senses) {
            if (sense instanceof Dictionary.Sense.Listed listed) {
                if (listed.ambiguous()) {
                    return Optional.empty();
                }
                keys.add(listed.entry().entity().key());
                first = first == null || first.demonym() ? listed : first;
            }
        }
        if (first == null) {
            Dictionary.Sense.Abstract concept = (Dictionary.Sense.Abstract) senses.get(0);
            return Optional.of(new Unit.Meaning.Concept(concept.name(), concept.kind()));
        }
        return keys.size() == 1 ? Optional.of(named(first)) : Optional.empty();
    }

    private static Unit.Meaning named(Dictionary.Sense.Listed listed) {
        return new Unit.Meaning.Named(
                List.of(listed.entry().entity()),
                listed.demonym() ? EntityMention.Form.DEMONYM : EntityMention.Form.NAME);
    }

    private void add(Span span, Unit.Meaning meaning) {
        int first = tokens.indexAt(span.start());
        int last = tokens.indexAt(span.end());
        if (first >= last
                || tokens.start(first) != span.start()
                || tokens.end(last - 1) != span.end()
                || money(first, last, meaning)) {
            return;
        }
        if (units.add(new Unit(first, last, span, meaning)) && meaning instanceof Unit.Meaning.Named named) {
            named.entities().forEach(e -> certain.add(e.key()));
            if (last - first > 1 && named.form() == EntityMention.Form.NAME) {
                addNested(span, named.entities().get(0));
            }
        }
    }

    private void addNested(Span span, Entity whole) {
        String label = span.of(text);
        List<Dictionary.Hit> inside =
                insideCache.computeIfAbsent(label, l -> dictionary.inside(l, new Span(0, l.length())));
        for (Dictionary.Hit hit : inside) {
            Span within = new Span(
                    span.start() + hit.span().start(), span.start() + hit.span().end());
            if (shorterNameOf(whole, hit)) {
                addNested(within, whole);
            }
            certainMeaning(hit.senses())
                    .filter(Unit.Meaning.Named.class::isInstance)
                    .map(m -> ((Unit.Meaning.Named) m).entities().get(0))
                    .filter(e -> nests(e, whole))
                    .ifPresent(e -> nested.add(new EntityMention(within, e, EntityMention.Form.NESTED)));
        }
    }

    /** Whether this part of a name is itself a name of the same thing, so that others may stand inside it. */
    private static boolean shorterNameOf(Entity whole, Dictionary.Hit hit) {
        return hit.senses().stream()
                .anyMatch(s -> s instanceof Dictionary.Sense.Listed l
                        && l.entry().entity().key().equals(whole.key()));
    }

    /** Cities count inside the names of embassies and offices alone: the Bali Process names no Bali. */
    private static boolean nests(Entity part, Entity whole) {
        boolean office = whole.type() == EntityType.NATIONAL_BODY || whole.type() == EntityType.OFFICE;
        boolean named = NESTED_TYPES.contains(part.type()) || (office && part.type() == EntityType.PLACE);
        return named
                && !part.key().equals(whole.key())
                && whole.type() != EntityType.STATE
                && whole.type() != EntityType.PLACE
                && !whole.name().startsWith("UN");
    }

    /** Adds the hits whose meaning the rest of the document decides: another name of the same thing, or a name of the same class beside it. */
    void addSupported() {
        for (int i = 0; i + 1 < undecided.size(); i++) {
            pair(undecided.get(i), undecided.get(i + 1));
        }
        for (Dictionary.Hit hit : undecided) {
            List<Dictionary.Sense.Listed> supported = hit.senses().stream()
                    .filter(Dictionary.Sense.Listed.class::isInstance)
                    .map(Dictionary.Sense.Listed.class::cast)
                    .filter(l -> supports(hit.span(), l))
                    .toList();
            long distinct = supported.stream()
                    .map(l -> l.entry().entity().key())
                    .distinct()
                    .count();
            if (distinct == 1) {
                add(hit.span(), named(supported.get(0)));
            }
        }
    }

    /** "Full Name (ACR)": two names of one thing that explain each other. */
    private void pair(Dictionary.Hit name, Dictionary.Hit acronym) {
        int open = tokens.indexAt(name.span().end());
        int inside = tokens.indexAt(acronym.span().start());
        if (inside != open + 1 || !tokens.form(open).equals("(")) {
            return;
        }
        name.senses().stream()
                .filter(Dictionary.Sense.Listed.class::isInstance)
                .map(s -> ((Dictionary.Sense.Listed) s).entry().entity().key())
                .filter(key -> acronym.senses().stream()
                        .anyMatch(s -> s instanceof Dictionary.Sense.Listed l
                                && l.entry().entity().key().equals(key)))
                .forEach(certain::add);
    }

    private boolean supports(Span span, Dictionary.Sense.Listed listed) {
        Entity entity = listed.entry().entity();
        if (certain.contains(entity.key())) {
            return true;
        }
        boolean parentNamed = listed.entry().parent().map(certain::contains).orElse(false);
        boolean stateNamed = entity.type() == EntityType.NATIONAL_BODY
                && listed.entry().state().map(certain::contains).orElse(false);
        boolean state = entity.type() == EntityType.STATE
                && (besideStates(span)
                        || (amongStates() && !Dictionary.acronym(listed.label().text()) && alone(span)));
        boolean place = entity.type() == EntityType.PLACE && afterPlacePreposition(span) && alone(span);
        return parentNamed || stateNamed || state || place;
    }

    /** Whether the document speaks of several states, so that "Georgia" or "Chad" is more likely one than a person or a river. */
    private boolean amongStates() {
        return certain.stream()
                        .filter(k -> k.startsWith(EntityType.STATE.slug() + "/"))
                        .count()
                >= SEVERAL_STATES;
    }

    /** Whether no further word in capitals stands beside it, which would make it part of another name. */
    private boolean alone(Span span) {
        int first = tokens.indexAt(span.start());
        int last = tokens.indexAt(span.end());
        boolean before = first > 0
                && tokens.capital(first - 1)
                && units.covering(first - 1).isEmpty();
        boolean after = last < tokens.size()
                && tokens.capital(last)
                && units.covering(last).isEmpty();
        return !before && !after;
    }

    private boolean afterPlacePreposition(Span span) {
        int first = tokens.indexAt(span.start());
        return first > 0
                && (placePrepositions.contains(tokens.form(first - 1)) || placeNouns.contains(tokens.form(first - 1)));
    }

    /** "dolar AS", "US dollars": money and no state. */
    private boolean money(int first, int last, Unit.Meaning meaning) {
        return meaning instanceof Unit.Meaning.Named named
                && named.entities().get(0).type() == EntityType.STATE
                && ((first > 0 && currencies.contains(tokens.form(first - 1)))
                        || (last < tokens.size() && currencies.contains(tokens.form(last))));
    }

    private boolean besideStates(Span span) {
        int first = tokens.indexAt(span.start());
        int last = tokens.indexAt(span.end());
        boolean before = first > 1
                && units.endingAt(first - 1)
                        .or(() -> units.endingAt(Math.max(0, first - 2)))
                        .filter(DictionaryUnits::state)
                        .isPresent();
        boolean after = last + 2 < tokens.size()
                && units.startingAt(last + 1)
                        .or(() -> units.startingAt(last + 2))
                        .filter(DictionaryUnits::state)
                        .isPresent();
        return before || after;
    }

    private static boolean state(Unit unit) {
        return unit.fits(Set.of("State"));
    }

    List<EntityMention> nested() {
        return nested;
    }
}
