package org.simpul.text;

import java.util.List;
import java.util.Optional;

/**
 * A document as its parser gave it.
 *
 * @param raw the characters, to which every alignment points
 * @param lines the lines that are not empty, in order
 * @param pages how many pages there are, 1 where the format has none
 * @param markup how its inline marks are written
 * @param title the title that the format carries
 */
record Layout(String raw, List<Line> lines, int pages, Markup markup, Optional<String> title) {

    /** Inline marks that are no part of the text. */
    enum Markup {
        /** None: the parser has removed them. */
        NONE,
        /** Emphasis by asterisks and underscores and backslash escapes, as texts converted from Markdown keep them. */
        EMPHASIS,
        /** All of Markdown: also links, images, code and entities. */
        MARKDOWN
    }

    Layout withLines(List<Line> others) {
        return new Layout(raw, others, pages, markup, title);
    }
}
