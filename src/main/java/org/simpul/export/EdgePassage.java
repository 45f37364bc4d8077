package org.simpul.export;

import java.util.OptionalInt;

/**
 * A passage that says what an edge stands for.
 *
 * @param claim the IRI of the claim that it is evidence of
 * @param document the IRI of its document
 * @param title the document's title
 * @param page its page, from 1; empty where it is unknown
 * @param quote the text, on one line
 */
public record EdgePassage(String claim, String document, String title, OptionalInt page, String quote) {}
