package org.simpul.lexicon;

import java.util.Locale;

/**
 * A name in a language.
 *
 * @param text the name as written
 * @param language BCP 47 tag, {@code en} or {@code id} as a rule
 */
public record Label(String text, String language) {

    /** Whether the name is an acronym, whose capitals matter: one word with at least two capitals, or at most three letters, all capitals. */
    public boolean isAcronym() {
        return isAcronym(text);
    }

    /** The same of any text. */
    public static boolean isAcronym(String text) {
        boolean oneWord = text.indexOf(' ') < 0;
        return oneWord
                && (text.chars().filter(Character::isUpperCase).count() >= 2
                        || text.length() <= 3 && text.equals(text.toUpperCase(Locale.ROOT)));
    }
}
