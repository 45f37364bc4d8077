package org.simpul.text;

/**
 * One sentence, list item, heading or table row.
 *
 * @param span where it stands in the text, without surrounding white space
 * @param paragraph the index of its paragraph in {@link DocumentText#paragraphs()}
 */
public record Sentence(Span span, int paragraph) {}
