package org.simpul.text;

import java.text.Normalizer;

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

    /** The folded form of a text without diacritics, as long as the text: "Lomé" and "Lome" are alike. */
    public static String bare(String text) {
        char[] folded = characters(text);
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c >= BARE_FROM && c < BARE_TO) {
                folded[i] = BARE[c - BARE_FROM];
            }
        }
        return new String(folded);
    }

    private static final char BARE_FROM = '\u00c0';
    private static final char BARE_TO = '\u1f00';
    private static final char[] BARE = bareTable();

    private static char[] bareTable() {
        char[] table = new char[BARE_TO - BARE_FROM];
        for (char c = BARE_FROM; c < BARE_TO; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            boolean latin = parts.length() > 1 && parts.charAt(0) < 128;
            table[c - BARE_FROM] = latin ? parts.charAt(0) : stroked(c);
        }
        return table;
    }

    private static char stroked(char c) {
        return switch (c) {
            case 'ø' -> 'o';
            case 'đ', 'ð' -> 'd';
            case 'ł' -> 'l';
            case 'ı' -> 'i';
            default -> c;
        };
    }
}
