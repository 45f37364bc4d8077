package org.simpul.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is measured. The first four have a tally, the others a share. */
public enum Measure {
    /** Entities found by a label. */
    ENTITIES,
    /** Claims: subject, predicate and object. */
    CLAIMS,
    /** Figures by value. */
    FIGURES,
    /** Distinct times; only their recall is measured. */
    TIMES,
    /** Of the entities found, those with the gold type. */
    TYPE,
    /** Of the claims found that have a gold time, those with it. */
    CLAIMTIME,
    /** Of the figures found, those with the gold place and period. */
    FIGUREFULL;

    /** Its name in reports and thresholds, such as {@code claims}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measure of this name; empty where there is none. */
    public static Optional<Measure> parse(String key) {
        return Arrays.stream(values()).filter(m -> m.key().equals(key)).findFirst();
    }

    /** The number, between 0 and 1, that this measure gives for a score: F1, recall for times, else the share. */
    public double of(DocumentScore score) {
        return switch (this) {
            case ENTITIES, CLAIMS, FIGURES -> score.tally(this).f1();
            case TIMES -> score.tally(this).recall();
            case TYPE, CLAIMTIME, FIGUREFULL -> score.share(this).value();
        };
    }
}
