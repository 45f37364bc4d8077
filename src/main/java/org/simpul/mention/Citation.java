package org.simpul.mention;

import java.util.List;
import org.simpul.text.Span;

/**
 * A place where a text cites works: "(Gordyn, 2018; Herlina, 2019)" or "Gordyn (2018)".
 *
 * @param span the whole citation; in the narrative style with the authors before the brackets
 * @param brackets the bracketed part, with its brackets
 * @param works what is cited, in order, at least one
 */
public record Citation(Span span, Span brackets, List<CitedWork> works) {

    public Citation {
        works = List.copyOf(works);
    }

    /** Whether the authors are part of the sentence: "Gordyn (2018) says". */
    public boolean isNarrative() {
        return !span.equals(brackets);
    }
}
