package org.simpul.lexicon;

import java.util.List;

/**
 * A sentence that stands beside a frame with the claims that it must give and the ones it must not.
 *
 * @param predicate the frame file's predicate
 * @param language {@code id} or {@code en}
 * @param text the sentence or sentences
 * @param claims claims of this predicate that must come out, as {@code subject | object} or {@code subject | object | time}
 * @param not claims that must not be asserted, as {@code subject | object}
 */
public record FrameExample(String predicate, String language, String text, List<String> claims, List<String> not) {}
