package org.simpul.store;

import java.util.List;

/**
 * The text of a document as the program read it, which the positions of passages count in.
 *
 * @param document the IRI of the document
 * @param text all of it, paragraphs separated by an empty line
 * @param pages the first code point of each page, ascending, first 0; one where the document has no pages
 */
public record ReadText(String document, String text, List<Integer> pages) {

    public ReadText {
        pages = List.copyOf(pages);
    }

    /** The page, from 1, that holds this code point. */
    public int pageAt(int codePoint) {
        int page = 1;
        while (page < pages.size() && pages.get(page) <= codePoint) {
            page++;
        }
        return page;
    }
}
