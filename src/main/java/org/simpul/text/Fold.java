package org.simpul.text;

/** Lower case and plain quotes and hyphens, one character for one character, so that positions stay. */
public final class Fold {

    private Fold() {}

    /** The folded form of one character. */
    public static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '‘', '’', 'ʼ', '`' -> '\'';
            case '“', '”' -> '"';
            case '‐', '‑', '–', '—', '−' -> '-';
            case '\u00a0', '\u202f' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }

    /** The folded form of a text; as long as the text. */
    public static String fold(String text) {
        return new String(characters(text));
    }

    /** The folded form of a text as characters. */
    public static char[] characters(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return folded;
    }
}
