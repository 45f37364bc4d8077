package org.simpul.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entity of the lexicon with what helps to read it. The hints are for reading only and never enter the graph.
 *
 * @param entity the entity
 * @param demonyms words that name a state by its people ("Cambodian", "WNI")
 * @param ambiguous labels that often mean something else and need supporting context
 * @param state key of the state that a body, law or place belongs to
 * @param parent key of what it is part of
 * @param topics topics that its own name names, by local name
 */
public record LexiconEntry(
        Entity entity,
        List<Label> demonyms,
        Set<String> ambiguous,
        Optional<String> state,
        Optional<String> parent,
        List<String> topics) {

    public LexiconEntry {
        demonyms = List.copyOf(demonyms);
        ambiguous = Set.copyOf(ambiguous);
        topics = List.copyOf(topics);
    }
}
