package org.simpul.text;

import java.util.Locale;
import java.util.Set;

/** What the first and last characters of a line tell about its place in a paragraph. */
final class LineShape {

    private static final int LONGEST_HEADING = 110;
    private static final int LONGEST_NUMBER = 6;
    private static final Set<String> NEVER_FINAL = WordList.load("never-final.txt");

    private final String raw;

    LineShape(String raw) {
        this.raw = raw;
    }

    /** Whether the line closes a sentence or announces a list. */
    boolean closes(Line line) {
        int i = line.end() - 1;
        while (i > line.start() && isCloser(raw.charAt(i))) {
            i--;
        }
        char c = raw.charAt(i);
        return c == '.' || c == '?' || c == '!' || c == ':' || c == ';' || c == '…';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == ']' || c == '*' || c == '_'
                || c == '»';
    }

    /** Whether the line goes on in the middle of a sentence: it begins with a small letter or a closing mark. */
    boolean continues(Line line) {
        char c = first(line);
        return Character.isLowerCase(c) && !isLetterMarker(line) || c == ',' || c == ')' || c == ';';
    }

    /** Whether the line breaks off after a hyphen that follows a letter or digit. */
    boolean breaksWord(Line line) {
        int last = line.end() - 1;
        char c = raw.charAt(last);
        return isHyphen(c) && last > line.start() && Character.isLetterOrDigit(raw.charAt(last - 1));
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00AD';
    }

    char charAt(int position) {
        return raw.charAt(position);
    }

    /** The first character of the text, after quotation marks and opening brackets. */
    char first(Line line) {
        int i = line.start();
        while (i < line.end() - 1 && isOpener(raw.charAt(i))) {
            i++;
        }
        return raw.charAt(i);
    }

    private static boolean isOpener(char c) {
        return c == '*' || c == '_' || c == '"' || c == '“' || c == '‘' || c == '\'' || c == '(' || c == '[';
    }

    /** How many characters the first word takes. */
    int firstWord(Line line) {
        int i = line.start();
        while (i < line.end() && !Characters.isSpace(raw.charAt(i))) {
            i++;
        }
        return i - line.start();
    }

    /**
     * The length of a list marker at the start of the line together with the space after it, or 0:
     * bullets, "1.", "12)", "(a)", "a.", "[3]", "iv.".
     */
    int marker(Line line) {
        int i = line.start();
        char c = raw.charAt(i);
        if (isBullet(c)) {
            return spaceAfter(i + 1, line);
        }
        boolean open = c == '(' || c == '[';
        int from = open ? i + 1 : i;
        int to = from;
        while (to < line.end() && to - from < LONGEST_NUMBER && Character.isLetterOrDigit(raw.charAt(to))) {
            to++;
        }
        if (to == from || to >= line.end() || !isOrdinal(from, to)) {
            return 0;
        }
        char close = raw.charAt(to);
        boolean closed = open ? close == ')' || close == ']' : close == '.' || close == ')';
        return closed ? spaceAfter(to + 1, line) : 0;
    }

    private int spaceAfter(int position, Line line) {
        if (position >= line.end() || !Characters.isSpace(raw.charAt(position))) {
            return 0;
        }
        int i = position;
        while (i < line.end() && Characters.isSpace(raw.charAt(i))) {
            i++;
        }
        return i - line.start();
    }

    /** Digits, one letter, or small Roman numerals. */
    private boolean isOrdinal(int from, int to) {
        if (to - from == 1 && raw.charAt(from) < 0x80) {
            return true;
        }
        boolean digits = to - from <= 3;
        boolean roman = to - from <= 5;
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            digits &= c >= '0' && c <= '9';
            roman &= c == 'i' || c == 'v' || c == 'x';
        }
        return digits || roman;
    }

    static boolean isBullet(char c) {
        return c == '•'
                || c == '·'
                || c == '-'
                || c == '–'
                || c == '*'
                || c == '▪'
                || c == '●'
                || c == '○'
                || c == '◦'
                || c == '\uF0B7'
                || c == '‣'
                || c == '■'
                || c == '➢'
                || c == '✓'
                || c == '\uF0A7'
                || c == '\uF0D8'
                || c == '+';
    }

    /** Whether the marker of this line is a bullet, which is no part of the text. */
    boolean hasBullet(Line line) {
        return isBullet(raw.charAt(line.start())) && marker(line) > 0;
    }

    /** Whether the marker of this line is a small letter, as in "a." */
    private boolean isLetterMarker(Line line) {
        return marker(line) > 0;
    }

    /** The number in the marker of this line, or -1. */
    int number(Line line) {
        int value = 0;
        int i = line.start() + (raw.charAt(line.start()) == '(' || raw.charAt(line.start()) == '[' ? 1 : 0);
        int from = i;
        while (i < line.end() && i - from < LONGEST_NUMBER && raw.charAt(i) >= '0' && raw.charAt(i) <= '9') {
            value = value * 10 + raw.charAt(i++) - '0';
        }
        return i == from ? -1 : value;
    }

    /** Whether the line ends with a word after which no line ends on purpose, such as "of" or "dan", or inside a parenthesis. */
    boolean mustGoOn(Line line) {
        int from = line.end();
        while (from > line.start() && Character.isLetter(raw.charAt(from - 1))) {
            from--;
        }
        return NEVER_FINAL.contains(raw.substring(from, line.end()).toLowerCase(Locale.ROOT)) || isOpenAtEnd(line);
    }

    private boolean isOpenAtEnd(Line line) {
        for (int i = line.end() - 1; i >= line.start(); i--) {
            if (raw.charAt(i) == '(' || raw.charAt(i) == ')') {
                return raw.charAt(i) == '(';
            }
        }
        return false;
    }

    /** Whether every letter is a capital and there are at least four. */
    boolean isShouted(Line line) {
        int letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = raw.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 4;
    }

    /** Whether the line could be a heading by itself: short, not closed like a sentence, begins with a capital or number. */
    boolean couldBeHeading(Line line) {
        char last = raw.charAt(line.end() - 1);
        return line.length() <= LONGEST_HEADING
                && last != '.'
                && last != ','
                && last != ';'
                && last != '-'
                && (last != ':' || isNumberedSection(line))
                && (Character.isUpperCase(first(line)) || Character.isDigit(first(line)));
    }

    /** Whether the line begins with a section number such as "1.2", "1.7.2.1" or "2.1.", followed by a capital. */
    boolean isNumberedSection(Line line) {
        int i = line.start();
        int dots = 0;
        while (i < line.end() && (Character.isDigit(raw.charAt(i)) || raw.charAt(i) == '.')) {
            dots += raw.charAt(i) == '.' ? 1 : 0;
            i++;
        }
        if (i == line.start()
                || dots == 0
                || i >= line.end()
                || !Characters.isSpace(raw.charAt(i))
                || raw.charAt(i - 1) == '.' && dots == 1) {
            return false;
        }
        while (i < line.end() && Characters.isSpace(raw.charAt(i))) {
            i++;
        }
        return i < line.end() && Character.isUpperCase(raw.charAt(i)) && line.length() <= LONGEST_HEADING;
    }

    /** Whether the line names a division of a text: "BAB II", "Chapter 3", "Article 5". */
    boolean isDivision(Line line) {
        int word = firstWord(line);
        if (word < 3 || word > 9 || line.length() > 60 || word == line.length()) {
            return false;
        }
        String name = raw.substring(line.start(), line.start() + word).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "bab", "chapter", "bagian", "part", "annex", "lampiran", "pasal", "article", "section" ->
                isOrdinalWord(line, line.start() + word + 1);
            default -> false;
        };
    }

    private boolean isOrdinalWord(Line line, int from) {
        int i = from;
        while (i < line.end() && (Character.isDigit(raw.charAt(i)) || "IVXLCABD".indexOf(raw.charAt(i)) >= 0)) {
            i++;
        }
        return i > from
                && (i == line.end()
                        || raw.charAt(i) == ':'
                        || raw.charAt(i) == '.'
                        || line.length() - (i - line.start()) < 50
                                && couldBeHeading(line)
                                && Character.isUpperCase(raw.charAt(Math.min(i + 1, line.end() - 1))));
    }
}
