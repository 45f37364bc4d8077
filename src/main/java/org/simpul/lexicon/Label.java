package org.simpul.lexicon;

/**
 * A name in a language.
 *
 * @param text the name as written
 * @param language BCP 47 tag, {@code en} or {@code id} as a rule
 */
public record Label(String text, String language) {}
