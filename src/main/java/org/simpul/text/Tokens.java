package org.simpul.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words and marks of a text, in order. A word is a run of letters and digits; a number keeps its inner points and commas ("3.208"), an
 * abbreviation of single letters its points ("U.S."), an English possessive is a token of its own ("'s"); every other mark that is no white space is one token.
 */
public final class Tokens {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private String[] forms = new String[256];
    private int size;
    private final String text;

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of the whole text. */
    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.scan();
        return tokens;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** Where token {@code i} starts, in UTF-16 units of the text. */
    public int start(int i) {
        return starts[i];
    }

    /** The position after the last character of token {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** Token {@code i} in lower case, with straight quotes and hyphens. */
    public String form(int i) {
        return forms[i];
    }

    /** The stretch from the start of token {@code first} to the end of the token before {@code last} (exclusive, greater than {@code first}). */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last - 1]);
    }

    /** Whether token {@code i} begins with a capital letter. */
    public boolean capital(int i) {
        return Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Whether token {@code i} has two or more letters and all of them are capitals. */
    public boolean allCapitals(int i) {
        int letters = 0;
        for (int p = starts[i]; p < ends[i]; p++) {
            char c = text.charAt(p);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** Whether token {@code i} begins with a letter or digit. */
    public boolean word(int i) {
        return Character.isLetterOrDigit(text.charAt(starts[i]));
    }

    /** Whether there is no white space between token {@code i} and the one after it. */
    public boolean touchesNext(int i) {
        return i + 1 < size && ends[i] == starts[i + 1];
    }

    /** The index of the first token that starts at or after this position; {@link #size()} where there is none. */
    public int indexAt(int position) {
        int found = Arrays.binarySearch(starts, 0, size, position);
        return found >= 0 ? found : -found - 1;
    }

    private void scan() {
        int p = 0;
        while (p < text.length()) {
            char c = text.charAt(p);
            if (Character.isWhitespace(c)) {
                p++;
            } else {
                int end = endOf(p, c);
                add(p, end);
                p = end;
            }
        }
    }

    private int endOf(int p, char c) {
        if (Character.isDigit(c)) {
            return number(p);
        }
        if (Character.isLetter(c)) {
            return letters(p);
        }
        if ((c == '\'' || c == '’') && possessive(p)) {
            return p + 2;
        }
        return p + Character.charCount(text.codePointAt(p));
    }

    private boolean possessive(int p) {
        return p > 0
                && Character.isLetterOrDigit(text.charAt(p - 1))
                && p + 1 < text.length()
                && text.charAt(p + 1) == 's'
                && (p + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(p + 2)));
    }

    private int number(int p) {
        int end = p;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || innerMark(end))) {
            end++;
        }
        return end;
    }

    private boolean innerMark(int p) {
        char c = text.charAt(p);
        return (c == '.' || c == ',')
                && p + 1 < text.length()
                && Character.isDigit(text.charAt(p + 1))
                && Character.isDigit(text.charAt(p - 1));
    }

    private int letters(int p) {
        int end = p;
        while (end < text.length() && wordPart(text.charAt(end))) {
            end++;
        }
        return end == p + 1 ? initials(p, end) : end;
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** "U.S." and "U.S.A." are one token; "J." before a surname stays "J". */
    private int initials(int p, int end) {
        int q = end;
        while (q + 1 < text.length()
                && text.charAt(q) == '.'
                && Character.isUpperCase(text.charAt(q + 1))
                && single(q + 1)) {
            q += 2;
        }
        return q == end ? end : (q < text.length() && text.charAt(q) == '.' ? q + 1 : q);
    }

    private boolean single(int p) {
        return p + 1 == text.length() || !wordPart(text.charAt(p + 1));
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            forms = Arrays.copyOf(forms, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        forms[size++] = form(start, end);
    }

    private String form(int start, int end) {
        if (end == start + 1) {
            char c = Fold.fold(text.charAt(start));
            if (c < 128) {
                return ASCII[c];
            }
        }
        for (int p = start; p < end; p++) {
            if (Fold.fold(text.charAt(p)) != text.charAt(p)) {
                return Fold.fold(text.substring(start, end));
            }
        }
        return text.substring(start, end);
    }

    private static final String[] ASCII = ascii();

    private static String[] ascii() {
        String[] all = new String[128];
        for (char c = 0; c < 128; c++) {
            all[c] = String.valueOf(c).toLowerCase(Locale.ROOT);
        }
        return all;
    }
}
