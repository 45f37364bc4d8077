package org.simpul.text;

/**
 * Where each position of a normalised text came from in the text as the parser gave it. Positions count UTF-16 units.
 * Follows the idea of a monotone position map: a later position never maps to an earlier one.
 */
public final class Alignment {

    private final int[] origin;

    private Alignment(int[] origin) {
        this.origin = origin;
    }

    /**
     * An alignment from an array that holds, for each position of the normalised text and for its end, the position in the original.
     *
     * @param origin non-decreasing; one element more than the normalised text has units
     */
    public static Alignment of(int[] origin) {
        for (int i = 1; i < origin.length; i++) {
            if (origin[i] < origin[i - 1]) {
                throw new IllegalArgumentException("an alignment may not run backwards, at position " + i);
            }
        }
        return new Alignment(origin.clone());
    }

    /** The position in the original of a position in the normalised text (0 to its length, inclusive). */
    public int original(int position) {
        return origin[position];
    }

    /** The stretch of the original that a span of the normalised text came from. */
    public Span original(Span span) {
        int start = origin[span.start()];
        return new Span(start, span.length() == 0 ? start : Math.max(start, origin[span.end() - 1] + 1));
    }
}
