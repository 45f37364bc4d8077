package org.simpul.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.simpul.lexicon.Entity;
import org.simpul.text.DocumentText;
import org.simpul.text.Sentence;
import org.simpul.text.Span;
import org.simpul.text.Tokens;

/** Everything that a document names and where: the result of this package. */
public final class Mentions {

    private final DocumentText document;
    private final Tokens tokens;
    private final UnitIndex units;
    private final NewEntities made;
    private final List<TimeMention> times;
    private final List<EntityMention> nested;
    private final Map<Unit, NameRuleUse> rules;
    private final Topics topics;
    private final List<Office> offices;

    /**
     * Which name pattern made a unit.
     *
     * @param rule the pattern's name
     * @param city the city that its name names
     */
    public record NameRuleUse(String rule, Optional<Entity> city) {}

    Mentions(
            DocumentText document,
            Tokens tokens,
            UnitIndex units,
            NewEntities made,
            List<TimeMention> times,
            List<EntityMention> nested,
            Map<Unit, NameRuleUse> rules,
            Topics topics,
            List<Office> offices) {
        this.document = document;
        this.tokens = tokens;
        this.units = units;
        this.made = made;
        this.times = List.copyOf(times);
        this.nested = List.copyOf(nested);
        this.rules = rules;
        this.topics = topics;
        this.offices = offices;
    }

    /** The document. */
    public DocumentText document() {
        return document;
    }

    /** Its tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** Its units by token; frames that make officials add to it. */
    public UnitIndex units() {
        return units;
    }

    /** Its time expressions, by position. */
    public List<TimeMention> times() {
        return times;
    }

    /** What each sentence stands under. */
    public Topics topics() {
        return topics;
    }

    /** The offices that the text gives persons beside their names. */
    public List<Office> offices() {
        return offices;
    }

    /** The time expressions that lie wholly within this stretch, in order. */
    public List<TimeMention> timesIn(Span stretch) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < times.size() && stretch.contains(times.get(end).span())) {
            end++;
        }
        return times.subList(low, end);
    }

    /** The units of a sentence, in order. */
    public List<Unit> in(Sentence sentence) {
        return units.within(first(sentence), last(sentence));
    }

    /** The first token of a sentence. */
    public int first(Sentence sentence) {
        return tokens.indexAt(sentence.span().start());
    }

    /** The token after the last of a sentence. */
    public int last(Sentence sentence) {
        return tokens.indexAt(sentence.span().end());
    }

    /** Every mention by name, nationality or inside a longer name, by position; references back are left out. */
    public List<EntityMention> all() {
        List<EntityMention> all = new ArrayList<>(nested);
        for (Unit unit : units.within(0, tokens.size())) {
            if (unit.meaning() instanceof Unit.Meaning.Named named && named.form() != EntityMention.Form.REFERENCE) {
                named.entities().forEach(e -> all.add(new EntityMention(unit.span(), e, named.form())));
            }
        }
        for (Unit unit : units.nested()) {
            unit.entities().forEach(e -> all.add(new EntityMention(unit.span(), e, EntityMention.Form.NESTED)));
        }
        all.sort(Comparator.comparing(EntityMention::span)
                .thenComparing(m -> m.entity().key()));
        return all;
    }

    /** Each entity named, by key, with every name that the document gives it. */
    public Map<String, Entity> entities() {
        Map<String, Entity> entities = new TreeMap<>();
        all().forEach(m -> entities.put(m.entity().key(), latest(m.entity())));
        return entities;
    }

    /** The entity with every name found in this document. */
    public Entity latest(Entity entity) {
        return made.latest(entity);
    }

    /** The state that an entity made from this document belongs to, by the key of the state. */
    public Optional<String> stateOf(Entity entity) {
        return made.stateOf(entity);
    }

    /** The name pattern that made this unit. */
    public Optional<NameRuleUse> ruleOf(Unit unit) {
        return Optional.ofNullable(rules.get(unit));
    }

    /** The maker of entities that the lexicon does not list. */
    NewEntities made() {
        return made;
    }
}
