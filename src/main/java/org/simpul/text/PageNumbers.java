package org.simpul.text;

import java.util.Locale;
import java.util.Set;

/** Recognises lines that hold a page number and nothing else: "25", "– 3 –", "xii", "Halaman 2 dari 10". */
final class PageNumbers {

    private static final int LONGEST = 30;
    private static final Set<String> WORDS = Set.of("page", "halaman", "hal", "hlm", "p", "of", "dari");

    private final String raw;

    PageNumbers(String raw) {
        this.raw = raw;
    }

    /** Whether the line is a page number. */
    boolean isNumber(Line line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int numbers = 0;
        int i = line.start();
        while (i < line.end()) {
            int end = wordEnd(i, line.end());
            if (end == i) {
                if (!isSign(raw.charAt(i))) {
                    return false;
                }
                i++;
            } else if (isNumber(i, end)) {
                numbers++;
                i = end;
            } else if (WORDS.contains(raw.substring(i, end).toLowerCase(Locale.ROOT))) {
                i = end;
            } else {
                return false;
            }
        }
        return numbers == 1 || numbers == 2 && line.length() > 6;
    }

    /** The number that the line shows first, -1 where it is Roman. */
    int value(Line line) {
        int i = line.start();
        while (i < line.end() && !Character.isDigit(raw.charAt(i))) {
            i++;
        }
        int value = 0;
        int from = i;
        while (i < line.end() && raw.charAt(i) >= '0' && raw.charAt(i) <= '9') {
            value = value * 10 + raw.charAt(i++) - '0';
        }
        return i == from ? -1 : value;
    }

    private int wordEnd(int from, int to) {
        int end = from;
        while (end < to && Character.isLetterOrDigit(raw.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isNumber(int from, int to) {
        boolean digits = to - from <= 4;
        boolean roman = to - from <= 7;
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            digits &= c >= '0' && c <= '9';
            roman &= c == 'i' || c == 'v' || c == 'x' || c == 'l' || c == 'c';
        }
        return digits || roman;
    }

    private static boolean isSign(char c) {
        return Characters.isSpace(c)
                || c == '-'
                || c == '–'
                || c == '—'
                || c == '|'
                || c == '/'
                || c == '.'
                || c == '['
                || c == ']'
                || c == '('
                || c == ')';
    }
}
