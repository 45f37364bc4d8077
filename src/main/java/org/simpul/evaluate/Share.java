package org.simpul.evaluate;

/**
 * How many of those that were found are right in a further point.
 *
 * @param right right in it
 * @param of how many there are
 */
public record Share(int right, int of) {

    /** None of none. */
    public static final Share NONE = new Share(0, 0);

    /** Both together. */
    public Share plus(Share other) {
        return new Share(right + other.right, of + other.of);
    }

    /** Between 0 and 1; 1 where there are none. */
    public double value() {
        return of == 0 ? 1 : (double) right / of;
    }
}
