package org.simpul.text;

/** What single characters are, and what they become in normalised text. */
final class Characters {

    /** Stands for "leave out". */
    static final char NOTHING = '\0';

    private Characters() {}

    /** White space of any kind: ASCII, no-break, typographic, zero-width, byte order mark. */
    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c <= ' ';
        }
        return c == '\u00A0'
                || c == '\u0085'
                || c == '\u1680'
                || c == '\u3000'
                || c == '\uFEFF'
                || c >= '\u2000' && c <= '\u200B'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u2060';
    }

    /**
     * The character that stands for this one in normalised text: spaces become a blank, quotation marks and apostrophes
     * their ASCII forms, hyphens the ASCII hyphen; controls, zero-width characters and soft hyphens become {@link #NOTHING}.
     * Dashes stay.
     */
    static char normal(char c) {
        if (c < 0x7F) {
            return c >= ' ' ? c : c == '\t' || c == '\n' || c == '\r' ? ' ' : NOTHING;
        }
        if (c < 0xAD) {
            return lowLatin(c);
        }
        return c < 0x2000 ? latin(c) : c <= 0x2060 ? punctuation(c) : symbol(c);
    }

    private static char lowLatin(char c) {
        return switch (c) {
            case '\u00A0', '\u0085' -> ' ';
            default -> c < 0xA0 ? NOTHING : c;
        };
    }

    private static char latin(char c) {
        return switch (c) {
            case '\u00AD', '\u180E' -> NOTHING;
            case '\u00B4', '\u02B9', '\u02BB', '\u02BC', '\u02BD', '\u02C8' -> '\'';
            case '\u02BA' -> '"';
            case '\u1680' -> ' ';
            default -> c;
        };
    }

    private static char punctuation(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u2035', '\u2039', '\u203A' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u2036' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060' -> NOTHING;
            default -> isSpace(c) ? ' ' : c >= '\u202A' && c <= '\u202E' ? NOTHING : c;
        };
    }

    private static char symbol(char c) {
        return switch (c) {
            case '\u2212' -> '-';
            case '\u3000' -> ' ';
            case '\uFEFF', '\uFFFE', '\uFFFF' -> NOTHING;
            default -> c;
        };
    }

    /** The letters that a ligature stands for, or an empty string where the character is none. */
    static String ligature(char c) {
        return switch (c) {
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            default -> "";
        };
    }

    /** Whether a character of this code may combine with the one before it. */
    static boolean isCombining(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
