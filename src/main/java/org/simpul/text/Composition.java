package org.simpul.text;

import java.util.List;

/**
 * A document written as normalised text, before anything is known of its languages and sentences.
 *
 * @param text the text
 * @param pages where each page starts in it
 * @param spans its paragraphs
 * @param kinds what each paragraph is
 * @param alignment where each character came from
 */
record Composition(
        String text, List<Integer> pages, List<Span> spans, List<Paragraph.Kind> kinds, Alignment alignment) {}
