package org.simpul.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Positions of a text in Unicode code points for its positions in UTF-16 units. */
final class CodePoints {

    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    static CodePoints of(String text) {
        return new CodePoints(IntStream.range(0, text.length())
                .filter(i -> Character.isLowSurrogate(text.charAt(i))
                        && i > 0
                        && Character.isHighSurrogate(text.charAt(i - 1)))
                .toArray());
    }

    /** The code points before this position. */
    int at(int position) {
        int found = Arrays.binarySearch(pairs, position);
        return position - (found >= 0 ? found : -found - 1);
    }
}
