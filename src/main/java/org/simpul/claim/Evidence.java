package org.simpul.claim;

import org.simpul.text.Span;

/**
 * A passage that says something.
 *
 * @param span where it stands in the document's text
 * @param page the page from 1
 */
public record Evidence(Span span, int page) implements Comparable<Evidence> {

    @Override
    public int compareTo(Evidence other) {
        return span.compareTo(other.span);
    }
}
