package org.simpul.mention;

import org.simpul.text.Span;

/**
 * An expression of time in the text with its calendar value.
 *
 * @param span where it stands, the words that say it alone ("sejak 2022" with its "sejak")
 * @param value what it says
 * @param kind how the value was reached
 */
public record TimeMention(Span span, Edtf value, Kind kind) {

    /** How a value was reached: written out, counted from another date of the text, or counted from the reference date. */
    public enum Kind {
        ABSOLUTE,
        ANCHORED,
        REFERENCE
    }
}
