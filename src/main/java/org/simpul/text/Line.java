package org.simpul.text;

/**
 * One printed line of a document.
 *
 * @param start where its content starts in the raw text, after white space and markers
 * @param end the position after its last character that is not white space
 * @param indent how many columns of white space came before the content
 * @param blanksBefore how many empty lines came before it
 * @param page the page it stands on, from 1
 * @param role what is known of it from markup
 */
record Line(int start, int end, int indent, int blanksBefore, int page, Role role) {

    /** Stands for the empty lines before a line that begins a paragraph by its markup. */
    static final int PARAGRAPH = 1000;

    /** What the format itself says of a line. */
    enum Role {
        /** Nothing: its neighbours decide. */
        FREE,
        HEADING,
        LIST_ITEM,
        TABLE_ROW,
        /** A paragraph of its own. */
        PROSE
    }

    int length() {
        return end - start;
    }
}
