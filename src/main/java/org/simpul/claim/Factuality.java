package org.simpul.claim;

/** Whether a text states something, denies it, considers it, or intends it. Named as the individuals in the ontology. */
public enum Factuality {
    ASSERTED("Asserted"),
    NEGATED("Negated"),
    HYPOTHETICAL("Hypothetical"),
    PLANNED("Planned");

    private final String term;

    Factuality(String term) {
        this.term = term;
    }

    /** The local name of its individual in the ontology. */
    public String term() {
        return term;
    }
}
