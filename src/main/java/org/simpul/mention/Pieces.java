package org.simpul.mention;

import java.util.Arrays;
import org.simpul.text.Span;

/**
 * The words, digit runs and marks of a stretch of text, in order. A word is a run of letters, joined by hyphens between letters
 * ("berturut-turut"); a digit run is ASCII digits alone; every other character that is not white space is a mark. Asking beyond either
 * end is allowed and finds nothing.
 */
final class Pieces {

    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte MARK = 3;

    private final String text;
    private final Hyphens hyphens;
    private byte[] kinds;
    private int[] starts;
    private int[] ends;
    private int size;
    private boolean numbers;

    /** Decides where a hyphen parts words that stand for themselves ("Maret-Mei", "mid-March"). */
    interface Hyphens {
        /** Whether the letters from {@code start} to the hyphen at {@code end} are a word of their own. */
        boolean part(int start, int end);
    }

    private Pieces(String text, int capacity, Hyphens hyphens) {
        this.text = text;
        this.hyphens = hyphens;
        kinds = new byte[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** The pieces of this region of the text. */
    static Pieces of(String text, Span region) {
        return of(text, region, (start, end) -> false);
    }

    /** The pieces of this region of the text, with words parted at some hyphens. */
    static Pieces of(String text, Span region, Hyphens hyphens) {
        Pieces pieces = new Pieces(text, region.length() / 4 + 8, hyphens);
        int at = region.start();
        while (at < region.end()) {
            at = pieces.read(at, region.end());
        }
        return pieces;
    }

    private int read(int at, int limit) {
        char c = text.charAt(at);
        if (c <= ' ' || c == '\u00a0' || (c > 127 && Character.isWhitespace(c))) {
            return at + 1;
        }
        if (isDigit(c)) {
            int end = at + 1;
            while (end < limit && isDigit(text.charAt(end))) {
                end++;
            }
            numbers = true;
            return add(NUMBER, at, end);
        }
        return isLetter(c) ? add(WORD, at, wordEnd(at + 1, limit)) : add(MARK, at, at + 1);
    }

    private int wordEnd(int from, int limit) {
        int end = from;
        while (end < limit && (isLetter(text.charAt(end)) || (isJoint(end, limit) && !hyphens.part(from - 1, end)))) {
            end++;
        }
        return end;
    }

    private boolean isJoint(int at, int limit) {
        char c = text.charAt(at);
        return (c == '-' || c == '\u2010' || c == '\u2011') && at + 1 < limit && isLetter(text.charAt(at + 1));
    }

    private int add(byte kind, int start, int end) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size++] = end;
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return size;
    }

    /** Whether any piece is a digit run. */
    boolean hasNumbers() {
        return numbers;
    }

    String text() {
        return text;
    }

    private boolean is(int piece, byte kind) {
        return piece >= 0 && piece < size && kinds[piece] == kind;
    }

    boolean isWord(int piece) {
        return is(piece, WORD);
    }

    boolean isNumber(int piece) {
        return is(piece, NUMBER);
    }

    boolean isMark(int piece, char mark) {
        return is(piece, MARK) && text.charAt(starts[piece]) == mark;
    }

    /** Whether the piece is one of these marks. */
    boolean isMark(int piece, String marks) {
        return is(piece, MARK) && marks.indexOf(text.charAt(starts[piece])) >= 0;
    }

    int start(int piece) {
        return starts[piece];
    }

    int end(int piece) {
        return ends[piece];
    }

    /** Number of characters; 0 beyond the ends. */
    int length(int piece) {
        return piece >= 0 && piece < size ? ends[piece] - starts[piece] : 0;
    }

    /** Whether this piece begins where the one before ends. */
    boolean touches(int piece) {
        return piece > 0 && piece < size && starts[piece] == ends[piece - 1];
    }

    /** Whether the word begins with a capital letter. */
    boolean isCapital(int piece) {
        return isWord(piece) && Character.isUpperCase(text.charAt(starts[piece]));
    }

    /** Whether the word is this one, letter case aside. */
    boolean isWord(int piece, String word) {
        return isWord(piece)
                && length(piece) == word.length()
                && text.regionMatches(true, starts[piece], word, 0, word.length());
    }

    /** The value of a digit run of at most nine digits; -1 for anything else. */
    int number(int piece) {
        if (!isNumber(piece) || length(piece) > 9) {
            return -1;
        }
        int value = 0;
        for (int i = starts[piece]; i < ends[piece]; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** The characters of a piece. */
    String string(int piece) {
        return text.substring(starts[piece], ends[piece]);
    }

    /** The first piece that starts at or after this position; {@link #size()} where there is none. */
    int from(int position) {
        int found = Arrays.binarySearch(starts, 0, size, position);
        return found >= 0 ? found : -found - 1;
    }
}
