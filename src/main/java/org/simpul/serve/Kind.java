package org.simpul.serve;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.External;
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
    ACTION("TreatyAction"),
    MEMBERSHIP(External.MEMBERSHIP.getURI()),
    INTERVAL("TimePeriod", External.INSTANT.getURI()),
    CONTRADICTION("Contradiction"),
    OTHER;

    private final Set<String> classes;

    /** Of these classes: names of this ontology, or whole identifiers of others. */
    Kind(String... classes) {
        this.classes = Stream.of(classes)
                .map(name -> name.contains(":") ? name : Simpul.NS + name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of its class in the style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a thing with these types, each an IRI. */
    static Kind of(Set<String> types) {
        return Stream.of(values())
                .filter(kind -> kind.classes.stream().anyMatch(types::contains))
                .findFirst()
                .orElse(OTHER);
    }
}
