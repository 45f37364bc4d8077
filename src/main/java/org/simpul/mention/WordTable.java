package org.simpul.mention;

import java.util.Map;

/**
 * Words with what is known of each, found by a stretch of text without copying it; letter case does not matter.
 *
 * @param <V> what is known of a word
 */
final class WordTable<V> {

    private final String[] words;
    private final Object[] values;
    private final int mask;

    /** A table of these words (lower case, no spaces). */
    WordTable(Map<String, V> entries) {
        int size = Integer.highestOneBit(Math.max(16, entries.size() * 4)) * 2;
        words = new String[size];
        values = new Object[size];
        mask = size - 1;
        entries.forEach(this::put);
    }

    private void put(String word, V value) {
        int slot = hash(word, 0, word.length()) & mask;
        while (words[slot] != null) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        values[slot] = value;
    }

    /** What is known of the word that stands from {@code start} to {@code end}; null where it is not in the table. */
    @SuppressWarnings("unchecked")
    V get(String text, int start, int end) {
        int slot = hash(text, start, end) & mask;
        while (words[slot] != null) {
            if (same(words[slot], text, start, end)) {
                return (V) values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    private static int hash(String text, int start, int end) {
        int hash = 7;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean same(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }
}
