package org.simpul.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The YAML form of {@code ontology/tables.yaml}. */
record TableFile(
        List<String> denials,
        List<String> dataWords,
        List<String> tierColumns,
        Map<String, String> tiers,
        List<Rule> rules,
        double confidence) {

    record Rule(
            String row,
            String column,
            String topic,
            String cell,
            List<String> words,
            String predicate,
            String subject,
            String object,
            String time) {}

    TableRules tableRules() {
        return new TableRules(
                rules.stream().map(TableFile::rule).toList(),
                Set.copyOf(denials),
                Set.copyOf(dataWords),
                Set.copyOf(tierColumns),
                Map.copyOf(tiers),
                confidence);
    }

    private static TableRule rule(Rule r) {
        return new TableRule(
                classes(r.row),
                classes(r.column),
                classes(r.topic),
                classes(r.cell),
                Set.copyOf(r.words),
                r.predicate,
                place(r.subject),
                place(r.object),
                Optional.ofNullable(r.time).map(TableFile::place));
    }

    private static Set<String> classes(String names) {
        return names == null ? Set.of() : Set.of(names.split("\\|"));
    }

    private static TableRule.Place place(String name) {
        return TableRule.Place.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
