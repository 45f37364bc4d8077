package org.simpul.reader;

import org.simpul.text.Span;

/** Finds quotes in a text, word for word; only the width of white space is free. */
final class Quotes {

    private static final int LEAST_WORDS = 3;
    private static final int MOST_CHARACTERS = 1000;

    private final String folded;
    private final int[] positions;

    Quotes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        positions = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space || out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
                positions[out.length()] = i;
                out.append(space ? ' ' : text.charAt(i));
            }
        }
        folded = out.toString();
    }

    /**
     * Where a quote stands.
     *
     * @param chunk the stretch that is looked through first
     * @throws RejectedException where it stands nowhere as whole words, or is too short or too long to bear a claim
     */
    Span find(String quote, Span chunk) throws RejectedException {
        String wanted = fold(quote);
        if (wanted.length() > MOST_CHARACTERS || wanted.split(" ").length < LEAST_WORDS) {
            throw new RejectedException(Reason.QUOTE_LENGTH);
        }
        Span first = null;
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            if (wholeWords(at, at + wanted.length())) {
                Span span = new Span(positions[at], positions[at + wanted.length() - 1] + 1);
                if (chunk.contains(span)) {
                    return span;
                }
                first = first == null ? span : first;
            }
        }
        if (first == null) {
            throw new RejectedException(Reason.QUOTE_NOT_IN_TEXT);
        }
        return first;
    }

    private boolean wholeWords(int start, int end) {
        return !(start > 0 && joined(start)) && !(end < folded.length() && joined(end));
    }

    /** Whether a word goes on over this border. */
    private boolean joined(int border) {
        return Character.isLetterOrDigit(folded.charAt(border - 1)) && Character.isLetterOrDigit(folded.charAt(border));
    }

    private static String fold(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> {
            if (!isSpace((char) c)) {
                out.append((char) c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
