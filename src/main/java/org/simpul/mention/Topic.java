package org.simpul.mention;

import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Node;

/**
 * What stands over a sentence: a heading, the head word of an entry or box, or the lead-in of a list.
 *
 * @param unit what it names, where that is one thing; its token positions are those of this unit and not of the sentence
 * @param words the folded words of the heading and lead-in
 */
public record Topic(Optional<Unit> unit, Set<String> words) {

    /** Whether the heading holds this word. */
    public boolean holds(Node.Word word) {
        return words.stream().anyMatch(word::fits);
    }
}
