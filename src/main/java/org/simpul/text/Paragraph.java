package org.simpul.text;

/**
 * A block of the text.
 *
 * @param span where it stands in the text
 * @param kind what it is on the page
 * @param language the language it is written in
 */
public record Paragraph(Span span, Kind kind, Language language) {

    /** What a block is on the page. */
    public enum Kind {
        HEADING,
        PROSE,
        LIST_ITEM,
        TABLE_ROW
    }
}
