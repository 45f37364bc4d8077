package org.simpul.claim;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sets of class names as bits, so that it costs little to see whether a sentence holds what a frame asks for. There are fewer than 64 classes. */
final class Classes {

    private static final Map<String, Long> BITS = new ConcurrentHashMap<>();

    private Classes() {}

    /** The bits of these classes. */
    static long of(Set<String> names) {
        long bits = 0;
        for (String name : names) {
            bits |= bit(name);
        }
        return bits;
    }

    private static synchronized long newBit(String name) {
        return BITS.computeIfAbsent(name, n -> 1L << (BITS.size() & 63));
    }

    private static long bit(String name) {
        Long bit = BITS.get(name);
        return bit != null ? bit : newBit(name);
    }
}
