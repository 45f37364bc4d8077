package org.simpul.mention;

/** How a text hedges a number: "about", "at least", "at most", "more than", "less than". */
public enum Qualifier {
    ABOUT("About"),
    AT_LEAST("AtLeast"),
    AT_MOST("AtMost"),
    MORE_THAN("MoreThan"),
    LESS_THAN("LessThan");

    private final String term;

    Qualifier(String term) {
        this.term = term;
    }

    /** The local name of its individual in the ontology. */
    public String term() {
        return term;
    }
}
