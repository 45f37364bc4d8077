package org.simpul.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a hyphen at the end of a line belongs to the word. Evidence first: the spelling that the document uses elsewhere; then
 * reduplication, capitals, prefixes that keep their hyphen, and whether both halves are words of the document.
 */
final class Hyphenation {

    private static final int SHORTEST_WORD = 4;
    private static final Set<String> JOINED = WordList.load("joined-words.txt");
    private static final Set<String> PREFIXES = WordList.load("hyphen-prefixes.txt");

    private final String raw;
    private final Map<String, Integer> counts = new HashMap<>();
    private final BitSet hashes = new BitSet(1 << 16);

    Hyphenation(String raw, List<Block> blocks) {
        this.raw = raw;
        LineShape shape = new LineShape(raw);
        for (Block block : blocks) {
            for (int i = 1; i < block.lines().size(); i++) {
                if (shape.breaksWord(block.lines().get(i - 1))) {
                    ask(block.lines().get(i - 1).end() - 1, block.lines().get(i).start());
                }
            }
        }
        if (!counts.isEmpty()) {
            countWords();
        }
    }

    private void ask(int hyphen, int next) {
        String left = left(hyphen);
        String right = right(next);
        want(left, 0);
        want(right, -1);
        want(left + right, 0);
        want(left + '-' + right, 0);
    }

    /** Begins to count a word; {@code own} takes away the occurrence that is in question itself. */
    private void want(String word, int own) {
        counts.merge(word, own, Integer::sum);
        hashes.set(word.hashCode() & 0xFFFF);
    }

    /** One pass over the document; only words whose hash is wanted become strings. */
    private void countWords() {
        int start = -1;
        int hash = 0;
        for (int i = 0; i <= raw.length(); i++) {
            char c = i < raw.length() ? raw.charAt(i) : ' ';
            boolean inside = Character.isLetter(c) || start >= 0 && c == '-';
            if (inside) {
                start = start < 0 ? i : start;
                hash = start == i ? Character.toLowerCase(c) : 31 * hash + Character.toLowerCase(c);
            } else if (start >= 0) {
                if (hashes.get(hash & 0xFFFF)) {
                    counts.computeIfPresent(raw.substring(start, i).toLowerCase(Locale.ROOT), (word, n) -> n + 1);
                }
                start = -1;
            }
        }
    }

    /** Whether the hyphen at this position, the last of its line, stays when the line is joined to the word at {@code next}. */
    boolean stays(int hyphen, int next) {
        if (raw.charAt(hyphen) == '\u00AD') {
            return false;
        }
        if (!Character.isLetter(raw.charAt(hyphen - 1)) || !Character.isLowerCase(raw.charAt(next))) {
            return true;
        }
        String left = left(hyphen);
        String right = right(next);
        int joined = counts.getOrDefault(left + right, 0);
        int hyphened = counts.getOrDefault(left + '-' + right, 0);
        return joined != hyphened ? hyphened > joined : isCompound(hyphen, left, right);
    }

    private boolean isCompound(int hyphen, String left, String right) {
        boolean doubled = left.length() >= 3 && right.startsWith(left) || overlap(left, right) >= SHORTEST_WORD;
        boolean acronym = left.length() > 1 && Character.isUpperCase(raw.charAt(hyphen - 1));
        if (JOINED.contains(left + right)) {
            return false;
        }
        return doubled || acronym || PREFIXES.contains(left) || isWord(left) && isWord(right);
    }

    /** How many letters at the end of one word begin the other, as in "perundang-undangan". */
    private static int overlap(String left, String right) {
        int length = Math.min(left.length(), right.length());
        while (length > 0 && !right.startsWith(left.substring(left.length() - length))) {
            length--;
        }
        return length;
    }

    private boolean isWord(String word) {
        return word.length() >= SHORTEST_WORD && counts.getOrDefault(word, 0) > 0;
    }

    private String left(int hyphen) {
        int from = hyphen;
        while (from > 0 && Character.isLetter(raw.charAt(from - 1))) {
            from--;
        }
        return raw.substring(from, hyphen).toLowerCase(Locale.ROOT);
    }

    private String right(int next) {
        int to = next;
        while (to < raw.length() && Character.isLetter(raw.charAt(to))) {
            to++;
        }
        return raw.substring(next, to).toLowerCase(Locale.ROOT);
    }
}
