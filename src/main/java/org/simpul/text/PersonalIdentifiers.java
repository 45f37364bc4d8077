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

    /** What every number that identifies has: the patterns are tried only around it, since most texts have few of these. */
    private static final Pattern MANY_DIGITS = Pattern.compile("\\d(?:[ .()/-]{0,2}\\d){5}");

    private static final Pattern AT = Pattern.compile("@");

    /** So many characters before and after are looked at. */
    private static final int AROUND = 64;

    private static final List<Pattern> ADDRESSES = List.of(
            // an e-mail address
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._%+-])(?<value>[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)"));

    private static final List<Pattern> NUMBERS = List.of(
            // sixteen digits
            Pattern.compile("(?<![\\p{N}.,])(?<value>\\d{16})(?!\\p{N})"),
            // what is called a number of a paper or an account
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:NIK|NIP|NPWP|KTP|BPJS|nomor induk kependudukan|kartu (?:keluarga|identitas|tanda penduduk)|paspor|visa|passport|rekening|(?:bank )?account|identity card|(?:national )?ID(?: card)?)\\b"
                            + NAMED + "(?<value>" + NO_COUNT + "(?-i:[A-Z]{0,3})[ -]?\\d(?:[ .-]?\\d){5,19})(?!\\d)"),
            // what is called a telephone number, and begins as one
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:telepon|telp|tel|telephone|phone|mobile|cellphone|HP|handphone|ponsel|WhatsApp|WA|fax|faks)\\b"
                            + NAMED + "(?<value>(?:\\+|0|\\(0)\\d(?:[ .()/-]{0,2}\\d){5,13})(?!\\d)"),
            // a telephone number with the code of a country
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<value>\\+\\d{1,3}(?:[ .()-]{0,2}\\d){7,12})(?!\\d)"),
            // a mobile telephone in Indonesia
            Pattern.compile("(?<![\\p{N}.,-])(?<value>08\\d{1,2}(?:[ -]?\\d){6,9})(?!\\p{N})"));

    private PersonalIdentifiers() {}

    /** The text with identifiers made unreadable; as long as before. */
    static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        around(MANY_DIGITS, NUMBERS, text, masked);
        around(AT, ADDRESSES, text, masked);
        return masked.toString();
    }

    private static void around(Pattern sign, List<Pattern> patterns, String text, StringBuilder masked) {
        Matcher signs = sign.matcher(text);
        while (signs.find()) {
            int from = Math.max(0, signs.start() - AROUND);
            int to = Math.min(text.length(), signs.end() + AROUND);
            for (Pattern pattern : patterns) {
                Matcher found = pattern.matcher(text).region(from, to).useTransparentBounds(true);
                while (found.find()) {
                    mask(masked, found.start("value"), found.end("value"));
                }
            }
        }
    }

    private static void mask(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                text.setCharAt(i, 'x');
            }
        }
    }
}
