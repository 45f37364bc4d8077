package org.simpul.text;

import java.util.Arrays;

/** Text under construction, of which every character knows the position it came from. */
final class AlignedText implements CharSequence {

    private char[] chars;
    private int[] origins;
    private int length;

    AlignedText(int capacity) {
        chars = new char[Math.max(16, capacity)];
        origins = new int[chars.length + 1];
    }

    void append(char c, int origin) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            origins = Arrays.copyOf(origins, length * 2 + 1);
        }
        chars[length] = c;
        origins[length++] = origin;
    }

    void append(String text, int origin) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), origin);
        }
    }

    void append(AlignedText other, int from, int to) {
        for (int i = from; i < to; i++) {
            append(other.chars[i], other.origins[i]);
        }
    }

    void replace(int position, char c) {
        chars[position] = c;
    }

    /** Forgets everything from this position on. */
    void truncate(int newLength) {
        length = newLength;
    }

    int origin(int position) {
        return origins[position];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    /** The alignment of what was written; the end of the text maps to {@code rawLength}. */
    Alignment alignment(int rawLength) {
        int[] all = Arrays.copyOf(origins, length + 1);
        all[length] = rawLength;
        return Alignment.of(all);
    }
}
