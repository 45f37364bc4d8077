package org.simpul.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A pattern of names that are not listed, such as ministries, embassies and laws.
 *
 * @param id its name, the last part of the rule in the graph
 * @param type what it names
 * @param language {@code id}, {@code en} or {@code any}
 * @param pattern the words; see {@link PatternReader}
 * @param anchor the part that is looked for first
 * @param label the English label, with the captures in braces: <code>Ministry of {name/portfolio} of {N}</code>; "/list" translates by a named list
 * @param alternatives further labels, in the same notation, with their language after {@code @}
 * @param state the slot that holds the state it belongs to, or the key of a state ({@code state/indonesia})
 * @param city the slot that holds the city it stands in
 * @param confidence 0 to 1
 */
public record NameRule(
        String id,
        EntityType type,
        String language,
        Node.Sequence pattern,
        int anchor,
        Optional<String> label,
        List<String> alternatives,
        Optional<String> state,
        Optional<String> city,
        double confidence) {}
