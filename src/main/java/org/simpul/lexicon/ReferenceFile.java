package org.simpul.lexicon;

import java.util.List;
import java.util.Set;

/** The YAML form of {@code ontology/frames/_references.yaml}. */
record ReferenceFile(List<Entry> refer) {

    record Entry(
            List<String> phrases,
            List<String> types,
            Integer count,
            Integer reach,
            String named,
            Boolean start,
            Boolean pronoun) {}

    List<Reference> references() {
        return refer.stream()
                .map(e -> new Reference(
                        List.copyOf(e.phrases),
                        Set.copyOf(e.types),
                        e.count == null ? 1 : e.count,
                        e.reach == null ? 4 : e.reach,
                        e.named == null ? "" : e.named,
                        e.start != null && e.start,
                        e.pronoun != null && e.pronoun))
                .toList();
    }
}
