package org.simpul.mention;

import java.util.List;
import java.util.Optional;

/**
 * A pattern found in a sentence.
 *
 * @param first first token of the match
 * @param last token after the match
 * @param anchor first token of the part that was looked for
 * @param anchorEnd token after that part
 * @param captures what its slots and capitals hold
 */
public record Match(int first, int last, int anchor, int anchorEnd, List<Capture> captures) {

    /**
     * What a slot holds.
     *
     * @param name the slot's name
     * @param units the mentions, one or the members of a list; empty for a run of capitals
     * @param first first token
     * @param last token after
     */
    public record Capture(String name, List<Unit> units, int first, int last) {}

    /** The capture of this name. */
    public Optional<Capture> capture(String name) {
        return captures.stream().filter(c -> c.name().equals(name)).findFirst();
    }
}
