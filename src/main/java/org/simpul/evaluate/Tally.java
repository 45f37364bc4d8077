package org.simpul.evaluate;

/**
 * How much was found of what should be.
 *
 * @param right found and in the gold file
 * @param found found at all
 * @param gold in the gold file
 */
public record Tally(int right, int found, int gold) {

    /** Nothing found of nothing. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(right + other.right, found + other.found, gold + other.gold);
    }

    /** The share of what was found that is right; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of the gold file that was found; 0 where it is empty. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall; 0 where both are. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
