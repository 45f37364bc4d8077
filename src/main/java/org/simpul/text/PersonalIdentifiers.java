package org.simpul.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes numbers and addresses by which a private person can be found or impersonated unreadable: identity numbers (the sixteen digits of an Indonesian NIK or family card, and what is called
 * an identity card, a passport or a bank account), telephone numbers, e-mail addresses. Letters and digits become {@code x}; length and positions stay, so that everything after this stage
 * counts as before. It is better that an office's telephone number is lost than that a victim's is kept.
 */
final class PersonalIdentifiers {

    /** No number in thousands, which counts something, and no years from one to another. */
    private static final String NO_COUNT =
            "(?!\\s*(?:\\d{1,3}(?:[.,]\\d{3})+|(?:19|20)\\d{2}\\s*[-/]\\s*(?:19|20)\\d{2})(?!\\d))";

    private static final String NAMED = "(?:\\s+(?:nomor|number|no|num|bernomor))?\\.?\\s*[:#=]?\\s*";

    private static final List<Pattern> PATTERNS = List.of(
            // an e-mail address
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"),
            // sixteen digits
            Pattern.compile("(?<![\\p{N}.,])\\d{16}(?!\\p{N})"),
            // what is called a number of a paper or an account
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:NIK|NIP|NPWP|KTP|nomor induk kependudukan|paspor|passport|rekening|(?:bank )?account|identity card|(?:national )?ID(?: card)?)\\b"
                            + NAMED + "(?<value>" + NO_COUNT + "(?-i:[A-Z]{0,3})[ -]?\\d(?:[ .-]?\\d){5,19})(?!\\d)"),
            // what is called a telephone number, and begins as one
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:telepon|telp|tel|telephone|phone|mobile|cellphone|HP|handphone|ponsel|WhatsApp|WA|fax|faks)\\b"
                            + NAMED + "(?<value>(?:\\+|0|\\(0)\\d(?:[ .()/-]{0,2}\\d){5,13})(?!\\d)"),
            // a telephone number with the code of a country
            Pattern.compile("(?<![\\p{L}\\p{N}])\\+\\d{1,3}(?:[ .()-]{0,2}\\d){7,12}(?!\\d)"),
            // a mobile telephone in Indonesia
            Pattern.compile("(?<![\\p{N}.,-])08\\d{1,2}(?:[ -]?\\d){6,9}(?!\\p{N})"));

    private PersonalIdentifiers() {}

    /** The text with identifiers made unreadable; as long as before. */
    static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (Pattern pattern : PATTERNS) {
            Matcher found = pattern.matcher(text);
            boolean named = pattern.pattern().contains("?<value>");
            while (found.find()) {
                mask(masked, named ? found.start("value") : found.start(), found.end());
            }
        }
        return masked.toString();
    }

    private static void mask(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                text.setCharAt(i, 'x');
            }
        }
    }
}
