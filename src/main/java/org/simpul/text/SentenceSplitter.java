package org.simpul.text;

import com.ibm.icu.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts prose into sentences: the boundaries of ICU, less those that follow an abbreviation, an initial or a number that goes on, and
 * those inside the parentheses of a citation. Headings, list items and table rows are cut only where they hold several sentences.
 */
final class SentenceSplitter {

    /** Abbreviations after which a sentence always goes on. */
    private static final Set<String> INNER = WordList.load("abbreviations-inner.txt");
    /** Abbreviations that may also end a sentence: it does where a capital follows. */
    private static final Set<String> FINAL = WordList.load("abbreviations-final.txt");
    /** Words that show that a new sentence begins, even after an initial. */
    private static final Set<String> STARTERS = WordList.load("sentence-starters.txt");
    /** What has no boundary for so long is no sentence and is cut at a blank. */
    private static final int LONGEST_SENTENCE = 5000;
    /** How long a parenthesis may be to hold a boundary without ending the sentence. */
    private static final int LONGEST_PARENTHESIS = 300;

    private final String text;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    private final List<Sentence> sentences = new ArrayList<>();

    SentenceSplitter(String text) {
        this.text = text;
    }

    List<Sentence> split(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            int start = afterMarker(paragraph);
            if (paragraph.kind() == Paragraph.Kind.PROSE || paragraph.kind() == Paragraph.Kind.LIST_ITEM) {
                split(start, paragraph.span().end(), i);
            } else {
                add(start, paragraph.span().end(), i);
            }
        }
        return sentences;
    }

    /** The number of a list item is no part of its sentence. */
    private int afterMarker(Paragraph paragraph) {
        Span span = paragraph.span();
        if (paragraph.kind() != Paragraph.Kind.LIST_ITEM) {
            return span.start();
        }
        Line line = new Line(span.start(), span.end(), 0, 0, 1, Line.Role.FREE);
        return span.start() + new LineShape(text).marker(line);
    }

    private void split(int from, int to, int paragraph) {
        breaks.setText(new StringCharacterIterator(text.substring(from, to)));
        int start = from;
        int parenthesis = -1;
        int scanned = from;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int end = from + next;
            for (; scanned < end; scanned++) {
                char c = text.charAt(scanned);
                parenthesis = c == '(' ? scanned : c == ')' ? -1 : parenthesis;
            }
            if (end == to || isBoundary(start, end) && !isInside(parenthesis, end, to)) {
                add(start, end, paragraph);
                start = end;
            }
        }
    }

    private void add(int from, int to, int paragraph) {
        int start = from;
        while (to - start > LONGEST_SENTENCE) {
            int space = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
            int cut = space > start ? space + 1 : start + LONGEST_SENTENCE;
            addTrimmed(start, cut, paragraph);
            start = cut;
        }
        addTrimmed(start, to, paragraph);
    }

    private void addTrimmed(int from, int to, int paragraph) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > from) {
            sentences.add(new Sentence(new Span(from, end), paragraph));
        }
    }

    /** Whether the parenthesis that is open at {@code end} is closed soon after it. */
    private boolean isInside(int parenthesis, int end, int to) {
        if (parenthesis < 0) {
            return false;
        }
        int last = Math.min(to, parenthesis + LONGEST_PARENTHESIS);
        for (int i = end; i < last; i++) {
            if (text.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }

    private boolean isBoundary(int start, int end) {
        int dot = end;
        while (dot > start && text.charAt(dot - 1) == ' ') {
            dot--;
        }
        if (text.charAt(dot - 1) != '.') {
            return !Character.isLowerCase(text.charAt(end));
        }
        int word = dot - 1;
        while (word > start && isPartOfAbbreviation(text.charAt(word - 1))) {
            word--;
        }
        return endsSentence(start, word, dot, end);
    }

    private static boolean isPartOfAbbreviation(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private boolean endsSentence(int start, int word, int dot, int end) {
        int length = dot - 1 - word;
        if (length == 0) {
            return true;
        }
        String token = text.substring(word, dot);
        if (isInitials(token)) {
            return beginsWithStarter(end);
        }
        if (isShortNumber(token) && word == start) {
            return false;
        }
        if (INNER.contains(token) || INNER.contains(token.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean open = FINAL.contains(token) || FINAL.contains(token.toLowerCase(Locale.ROOT));
        return !open || Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '"';
    }

    /** Capitals each with a full stop, as in "J. Smith" and "U.S. Treasury". */
    private static boolean isInitials(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (i % 2 == 0 ? !Character.isUpperCase(token.charAt(i)) : token.charAt(i) != '.') {
                return false;
            }
        }
        return token.length() % 2 == 0;
    }

    private boolean beginsWithStarter(int position) {
        int end = position;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return STARTERS.contains(text.substring(position, end));
    }

    private static boolean isShortNumber(String token) {
        return token.length() <= 4 && token.chars().limit(token.length() - 1L).allMatch(Character::isDigit);
    }
}
