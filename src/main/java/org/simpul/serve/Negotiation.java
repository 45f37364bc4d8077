package org.simpul.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/** Chooses the representation that a client likes best, by the header {@code Accept} as RFC 9110 reads it: the most exact range that fits a type says how much it is liked. */
final class Negotiation {

    private static final String ANYTHING = "*/*";
    private static final int LONGEST = 2000;

    private Negotiation() {}

    /** The range that speaks for a type: {@code type/subtype} before {@code type/*} before everything. */
    private static final Comparator<MediaRange> EXACTNESS = Comparator.comparing(
                    (MediaRange range) -> !isAny(range.getType()))
            .thenComparing(range -> !isAny(range.getSubType()));

    /**
     * The best of all representations.
     *
     * @param accept the header; empty or blank where the client sent none, and then everything is welcome
     * @return empty where the client takes none of them
     */
    static Optional<Representation> choose(Optional<String> accept) {
        List<MediaRange> ranges = ranges(accept.filter(text -> !text.isBlank()).orElse(ANYTHING));
        return Stream.of(Representation.values())
                .filter(one -> liking(one, ranges) > 0)
                .max(Comparator.comparingDouble((Representation one) -> liking(one, ranges))
                        .thenComparing(Comparator.<Representation>naturalOrder().reversed()));
    }

    /** The ranges that the header names; one that cannot be read takes nothing. */
    private static List<MediaRange> ranges(String accept) {
        try {
            return accept.length() > LONGEST ? List.of() : new AcceptList(accept).entries();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static double liking(Representation one, List<MediaRange> ranges) {
        return one.askedBy()
                .mapToDouble(type -> liking(MediaType.create(type), ranges))
                .max()
                .orElse(0);
    }

    private static double liking(MediaType type, List<MediaRange> ranges) {
        return ranges.stream()
                .filter(range -> covers(range, type))
                .max(EXACTNESS)
                .map(MediaRange::get_q)
                .orElse(0.0);
    }

    private static boolean covers(MediaRange range, MediaType type) {
        return isAny(range.getType())
                || range.getType().equalsIgnoreCase(type.getType())
                        && (isAny(range.getSubType()) || range.getSubType().equalsIgnoreCase(type.getSubType()));
    }

    private static boolean isAny(String part) {
        return part == null || part.equals("*");
    }
}
