package org.simpul.mention;

import java.util.List;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.text.Span;

/**
 * A stretch of tokens that means one thing (or, where it refers back to several, these things together).
 *
 * @param first index of the first token
 * @param last index after the last token
 * @param span the stretch of text
 * @param meaning what it means
 */
public record Unit(int first, int last, Span span, Meaning meaning) {

    /** What a unit means. */
    public sealed interface Meaning {

        /**
         * Entities: one as a rule, several for "kedua negara".
         *
         * @param entities at least one
         * @param form how they are named
         */
        record Named(List<Entity> entities, EntityMention.Form form) implements Meaning {}

        /**
         * A topic, role or tier.
         *
         * @param name its local name in the ontology
         * @param kind {@code Topic}, {@code Role} or {@code Tier}
         */
        record Concept(String name, String kind) implements Meaning {}

        /**
         * One of several things, which one the place decides where it stands: "it", "its".
         *
         * @param candidates the likeliest first
         */
        record Pronoun(List<Entity> candidates) implements Meaning {}

        /** A time. */
        record Moment(Edtf value) implements Meaning {}
    }

    /** Whether it means something of one of these classes; {@code Date}, {@code Point} (a date and no range), {@code Topic}, {@code Role} and {@code Tier} count as classes here. */
    public boolean fits(Set<String> types) {
        if (meaning instanceof Meaning.Named named) {
            for (Entity entity : named.entities()) {
                if (!fits(entity.type(), types)) {
                    return false;
                }
            }
            return true;
        }
        if (meaning instanceof Meaning.Pronoun pronoun) {
            return pronoun.candidates().stream().anyMatch(c -> fits(c.type(), types));
        }
        if (meaning instanceof Meaning.Moment moment) {
            return types.contains("Date")
                    || (types.contains("Point") && moment.value().isPoint());
        }
        return types.contains(((Meaning.Concept) meaning).kind());
    }

    /** The unit as it reads in a place for these classes: a pronoun means its likeliest fitting candidate. */
    public Unit in(Set<String> types) {
        if (meaning instanceof Meaning.Pronoun pronoun) {
            Entity first = pronoun.candidates().stream()
                    .filter(c -> fits(c.type(), types))
                    .findFirst()
                    .orElseThrow();
            return new Unit(
                    Unit.this.first, last, span, new Meaning.Named(List.of(first), EntityMention.Form.REFERENCE));
        }
        return this;
    }

    /** Adds every class that {@link #fits} accepts for this unit. */
    public void classes(Set<String> into) {
        if (meaning instanceof Meaning.Named named) {
            named.entities().forEach(e -> classes(e.type(), into));
            if (named.form() == EntityMention.Form.DEMONYM) {
                into.add("Nationality");
            }
        } else if (meaning instanceof Meaning.Pronoun pronoun) {
            pronoun.candidates().forEach(c -> classes(c.type(), into));
        } else if (meaning instanceof Meaning.Moment) {
            into.add("Date");
            into.add("Point");
        } else {
            into.add(((Meaning.Concept) meaning).kind());
        }
    }

    private static void classes(EntityType type, Set<String> into) {
        into.add("Entity");
        for (EntityType t = type; t != EntityType.ENTITY; t = t.parent().orElse(EntityType.ENTITY)) {
            into.add(t.className());
        }
    }

    /** The entities it names; empty for a time or concept. */
    public List<Entity> entities() {
        return meaning instanceof Meaning.Named named ? named.entities() : List.of();
    }

    /** Whether it names entities in this way. */
    public boolean is(EntityMention.Form form) {
        return meaning instanceof Meaning.Named named && named.form() == form;
    }

    /** Whether it is a pronoun, which means one of several candidates. */
    public boolean isPronoun() {
        return meaning instanceof Meaning.Pronoun;
    }

    private static boolean fits(EntityType type, Set<String> types) {
        for (EntityType t = type; t != EntityType.ENTITY; t = t.parent().orElse(EntityType.ENTITY)) {
            if (types.contains(t.className())) {
                return true;
            }
        }
        return types.contains("Entity");
    }
}
