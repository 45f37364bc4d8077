package org.simpul.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something with a name: an actor, instrument, event or place, as the lexicon or a name pattern describes it.
 *
 * @param key type slug and label slug, such as {@code state/indonesia}; the same for the same thing everywhere
 * @param type the most specific type
 * @param preferred the preferred names, at most one a language
 * @param alternative every other name and acronym
 * @param notations ISO 3166 codes of a state, else empty
 * @param origin where the description comes from
 */
public record Entity(
        String key,
        EntityType type,
        List<Label> preferred,
        List<Label> alternative,
        List<String> notations,
        Origin origin) {

    /** Where the description of an entity comes from. */
    public enum Origin {
        LEXICON,
        DOCUMENT
    }

    public Entity {
        Objects.requireNonNull(type, "type");
        if (preferred.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a name: " + key);
        }
        preferred = List.copyOf(preferred);
        alternative = List.copyOf(alternative);
        notations = List.copyOf(notations);
    }

    /** The English name, else the first. */
    public String name() {
        return preferred.stream()
                .filter(l -> l.language().equals("en"))
                .findFirst()
                .orElse(preferred.get(0))
                .text();
    }

    /** Every name, the preferred ones first. */
    public Stream<Label> labels() {
        return Stream.concat(preferred.stream(), alternative.stream());
    }
}
