package org.simpul.lexicon;

import java.util.List;
import java.util.Map;

/**
 * Nouns that tell what a name in capitals names: "Convention", "Komite".
 *
 * @param en English heads by class name
 * @param id Indonesian heads by class name
 * @param generic words that make no name of a head ("Nota Kesepahaman", "Joint Statement")
 */
public record Heads(Map<String, List<String>> en, Map<String, List<String>> id, List<String> generic) {}
