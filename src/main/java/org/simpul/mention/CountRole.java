package org.simpul.mention;

/** What a word does near a number: the keys below {@code words} in {@code ontology/units.yaml}. */
enum CountRole {
    NAMING,
    MODIFYING,
    PARTITIVE,
    COUNTING,
    MONEY,
    ENDING,
    BREAKING,
    POINTING,
    POINTING_AFTER,
    CRIME,
    TALLY,
    STARTING,
    RECENT,
    LED;

    long bit() {
        return 1L << ordinal();
    }
}
