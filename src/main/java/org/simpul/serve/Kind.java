package org.simpul.serve;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.simpul.graph.Simpul;

/** What sort of thing a page, a link or a node of a drawing stands for; its name is its class in the style sheet. */
enum Kind {
    STATE("State"),
    PERSON("Official"),
    INSTITUTION("Institution"),
    INSTRUMENT("Instrument"),
    EVENT("Event"),
    PLACE("Place", "Region"),
    DOCUMENT("Document"),
    WORK("CitedWork"),
    CONCEPT("Topic", "Tier", "TraffickingRole", "Unit"),
    CLAIM("Claim"),
    PASSAGE("Passage"),
    FIGURE("Figure"),
    OTHER;

    private final Set<String> classes;

    Kind(String... classes) {
        this.classes = Set.of(classes);
    }

    /** The name of its class in the style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a thing with these types, each an IRI. */
    static Kind of(Set<String> types) {
        return Stream.of(values())
                .filter(kind -> kind.classes.stream().anyMatch(name -> types.contains(Simpul.NS + name)))
                .findFirst()
                .orElse(OTHER);
    }
}
