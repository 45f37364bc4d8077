package org.simpul.lexicon;

/**
 * A sentence that stands beside a name pattern with the name that the pattern must find in it.
 *
 * @param rule the name of the pattern
 * @param text the sentence
 * @param name a label of what is found
 */
public record NameExample(String rule, String text, String name) {}
