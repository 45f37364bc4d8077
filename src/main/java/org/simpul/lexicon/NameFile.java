package org.simpul.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The YAML form of a file of name patterns. */
record NameFile(List<Rule> names, Map<String, Map<String, String>> translations, List<NameExample> examples) {

    record Rule(
            String id,
            String type,
            String language,
            String match,
            String label,
            List<String> alternatives,
            String state,
            String city,
            Double confidence) {}

    List<NameRule> rules(PatternReader reader) {
        return names == null
                ? List.of()
                : names.stream().map(r -> rule(r, reader)).toList();
    }

    /** Its examples; none where it gives none. */
    List<NameExample> orNoExamples() {
        return examples == null ? List.of() : examples;
    }

    private static NameRule rule(Rule r, PatternReader reader) {
        EntityType type = EntityType.parse(r.type)
                .orElseThrow(
                        () -> new LexiconException("the name pattern " + r.id + " has an unknown type: " + r.type));
        Node.Sequence pattern = reader.read(r.match);
        return new NameRule(
                r.id,
                type,
                r.language == null ? "any" : r.language,
                pattern,
                Anchors.choose(pattern, "names/" + r.id),
                Optional.ofNullable(r.label),
                r.alternatives == null ? List.of() : r.alternatives,
                Optional.ofNullable(r.state),
                Optional.ofNullable(r.city),
                r.confidence == null ? 0.85 : r.confidence);
    }
}
