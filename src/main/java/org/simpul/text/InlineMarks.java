package org.simpul.text;

import java.util.Arrays;
import java.util.Map;

/** Copies a paragraph without its inline marks: emphasis, backslash escapes and, for Markdown, links, images, code and entities. */
final class InlineMarks {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    /** How far apart the two ends of a link may stand. */
    private static final int LONGEST_LINK = 2000;

    /** How many open marks may stand between the two ends of an emphasis. */
    private static final int DEEPEST = 16;

    private static final int LONGEST_ENTITY = 8;
    private static final Map<String, Character> ENTITIES = Map.of(
            "amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'', "nbsp", ' ', "ndash", '–', "mdash", '—',
            "hellip", '…');

    private final AlignedText from;
    private final int end;
    /** Marks the positions to leave out. */
    private final boolean[] drop;

    private InlineMarks(AlignedText from, int end) {
        this.from = from;
        this.end = end;
        this.drop = new boolean[end];
    }

    /** Appends {@code from} to {@code to}, without its marks and without space at either end. */
    static void copy(AlignedText from, AlignedText to, Layout.Markup markup) {
        int end = trimmedEnd(from);
        if (markup == Layout.Markup.NONE || !hasMarks(from, end, markup)) {
            to.append(from, from.length() > 0 && from.charAt(0) == ' ' ? 1 : 0, end);
            return;
        }
        InlineMarks marks = new InlineMarks(from, end);
        if (markup == Layout.Markup.MARKDOWN) {
            marks.dropLinks();
        }
        marks.dropEmphasis();
        marks.write(to);
    }

    private static int trimmedEnd(AlignedText text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean hasMarks(AlignedText text, int end, Layout.Markup markup) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '*'
                    || c == '_'
                    || c == '\\'
                    || markup == Layout.Markup.MARKDOWN && (c == '[' || c == '`' || c == '<' || c == '&' || c == '~')) {
                return true;
            }
        }
        return false;
    }

    private void write(AlignedText to) {
        boolean space = true;
        for (int i = 0; i < end; i++) {
            if (!drop[i] && !(space && from.charAt(i) == ' ')) {
                space = from.charAt(i) == ' ';
                to.append(from.charAt(i), from.origin(i));
            }
        }
    }

    private void dropLinks() {
        for (int i = 0; i < end; i++) {
            char c = from.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                dropLink(i);
            } else if (c == '<') {
                dropTag(i);
            } else if (c == '`') {
                drop[i] = true;
            } else if (c == '&') {
                resolve(i);
            }
        }
    }

    /** An entity such as {@code &amp;} becomes its character. */
    private void resolve(int ampersand) {
        int semicolon = ampersand + 1;
        while (semicolon < Math.min(end, ampersand + LONGEST_ENTITY) && from.charAt(semicolon) != ';') {
            semicolon++;
        }
        Character character = semicolon < end
                ? ENTITIES.get(from.subSequence(ampersand + 1, semicolon).toString())
                : null;
        if (character != null) {
            from.replace(ampersand, character);
            Arrays.fill(drop, ampersand + 1, semicolon + 1, true);
        }
    }

    /** {@code [text](target)}, {@code [text][reference]} and {@code ![text](target)} become {@code text}. */
    private void dropLink(int open) {
        int close = matching(open, '[', ']');
        if (close < 0 || close + 1 >= end) {
            return;
        }
        char next = from.charAt(close + 1);
        if (next != '(' && next != '[') {
            return;
        }
        int last = next == '(' ? matching(close + 1, '(', ')') : matching(close + 1, '[', ']');
        if (last < 0) {
            return;
        }
        drop[open] = true;
        Arrays.fill(drop, close, last + 1, true);
        if (open > 0 && from.charAt(open - 1) == '!') {
            drop[open - 1] = true;
        }
    }

    private int matching(int open, char opener, char closer) {
        int depth = 0;
        for (int i = open; i < Math.min(end, open + LONGEST_LINK); i++) {
            char c = from.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == opener) {
                depth++;
            } else if (c == closer && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@code <https://…>} loses its brackets, {@code <br>} and its like are dropped. */
    private void dropTag(int open) {
        if (open + 1 >= end
                || !(Character.isLetter(from.charAt(open + 1))
                        || from.charAt(open + 1) == '/'
                        || from.charAt(open + 1) == '!')) {
            return;
        }
        int close = open + 1;
        boolean address = false;
        while (close < Math.min(end, open + LONGEST_LINK) && from.charAt(close) != '>') {
            address |= from.charAt(close) == ':' || from.charAt(close) == '@';
            close++;
        }
        if (close >= end || from.charAt(close) != '>') {
            return;
        }
        if (address && from.charAt(open + 1) != '!') {
            drop[open] = true;
            drop[close] = true;
        } else {
            Arrays.fill(drop, open, close + 1, true);
        }
    }

    private void dropEmphasis() {
        int[] openers = new int[end];
        int depth = 0;
        for (int i = 0; i < end; i++) {
            char c = from.charAt(i);
            if (drop[i]) {
                continue;
            }
            if (c == '\\' && i + 1 < end && ESCAPABLE.indexOf(from.charAt(i + 1)) >= 0) {
                drop[i++] = true;
            } else if (c == '*' || c == '_') {
                depth = mark(i, c, openers, depth);
            }
        }
    }

    /** Pairs a mark with the last open one of its kind, or opens one. */
    private int mark(int i, char c, int[] openers, int depth) {
        if (closes(i, c)) {
            for (int d = depth - 1; d >= Math.max(0, depth - DEEPEST); d--) {
                if (from.charAt(openers[d]) == c) {
                    drop[openers[d]] = true;
                    drop[i] = true;
                    return d;
                }
            }
        }
        if (opens(i, c)) {
            openers[depth] = i;
            return depth + 1;
        }
        return depth;
    }

    private boolean opens(int i, char c) {
        boolean spaceAfter = i + 1 >= end || from.charAt(i + 1) == ' ';
        return !spaceAfter && (c == '*' || !isWord(before(i, c)));
    }

    private boolean closes(int i, char c) {
        return before(i, c) != ' ' && (c == '*' || !isWord(after(i, c)));
    }

    /** The character before a run of marks. */
    private char before(int i, char c) {
        int j = i - 1;
        while (j >= 0 && from.charAt(j) == c) {
            j--;
        }
        return j < 0 ? ' ' : from.charAt(j);
    }

    private char after(int i, char c) {
        int j = i + 1;
        while (j < end && from.charAt(j) == c) {
            j++;
        }
        return j >= end ? ' ' : from.charAt(j);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
