package org.simpul.text;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a single document may cost before it is rejected.
 *
 * @param maxBytes the largest file that is read, in bytes
 * @param maxCharacters the most text one document may give, in UTF-16 units
 * @param timeLimit how long one document may take to parse
 */
public record ReadingLimits(long maxBytes, int maxCharacters, Duration timeLimit) {

    public ReadingLimits {
        Objects.requireNonNull(timeLimit, "timeLimit");
        if (maxBytes <= 0 || maxCharacters <= 0 || timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException("limits must be above zero");
        }
    }

    /** 100 MB, 20 million characters, one minute: enough for every thesis, too little for a trap. */
    public static ReadingLimits standard() {
        return new ReadingLimits(100L << 20, 20_000_000, Duration.ofSeconds(60));
    }
}
