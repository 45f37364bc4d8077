package org.simpul.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The language of each paragraph, by the small words at its beginning. Paragraphs too short to tell inherit: first from the document.
 */
final class Languages {

    /** How much of a paragraph is looked at, in UTF-16 units. */
    private static final int SAMPLE = 320;
    private static final int LONGEST_QUOTATION = 200;
    /** So many small words more than of any other language decide. */
    private static final int CLEAR = 2;

    private static final Map<String, Language> WORDS = words();

    private final String text;
    private final int[] hits = new int[Language.values().length];

    private Languages(String text) {
        this.text = text;
    }

    private static Map<String, Language> words() {
        Map<String, Language> words = new HashMap<>();
        WordList.load("function-words-id.txt").forEach(word -> words.put(word, Language.INDONESIAN));
        WordList.load("function-words-ms.txt").forEach(word -> words.put(word, Language.MALAY));
        WordList.load("function-words-en.txt").forEach(word -> words.put(word, Language.ENGLISH));
        return Map.copyOf(words);
    }

    /** The paragraphs with their languages. */
    static List<Paragraph> of(String text, List<Span> spans, List<Paragraph.Kind> kinds) {
        Languages languages = new Languages(text);
        Language[] found = new Language[spans.size()];
        long[] weights = new long[Language.values().length];
        for (int i = 0; i < found.length; i++) {
            found[i] = languages.guess(spans.get(i));
            if (found[i] != null) {
                weights[found[i].ordinal()] += spans.get(i).length();
            }
        }
        Language main = heaviest(weights);
        List<Paragraph> paragraphs = new ArrayList<>(found.length);
        for (int i = 0; i < found.length; i++) {
            paragraphs.add(new Paragraph(spans.get(i), kinds.get(i), found[i] == null ? main : found[i]));
        }
        return paragraphs;
    }

    /** The language of most of the text. */
    static Language main(List<Paragraph> paragraphs) {
        long[] weights = new long[Language.values().length];
        for (Paragraph paragraph : paragraphs) {
            weights[paragraph.language().ordinal()] += paragraph.span().length();
        }
        return heaviest(weights);
    }

    private static Language heaviest(long[] weights) {
        Language best = Language.OTHER;
        for (Language language : Language.values()) {
            if (weights[language.ordinal()] > weights[best.ordinal()]) {
                best = language;
            }
        }
        return best;
    }

    private Language guess(Span span) {
        Arrays.fill(hits, 0);
        int end = Math.min(span.end(), span.start() + SAMPLE);
        int start = -1;
        for (int i = span.start(); i <= end; i++) {
            if (start < 0 && i < end && text.charAt(i) == '"') {
                i = afterQuotation(i, end);
            }
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                Language language = i - start > 12 ? null : WORDS.get(text.substring(start, i).toLowerCase(Locale.ROOT));
                if (language != null) {
                    hits[language.ordinal()]++;
                }
                start = -1;
            }
        }
        return decide();
    }

    /** A quotation, often a title in another language, tells nothing of the text around it. */
    private int afterQuotation(int open, int end) {
        int close = text.indexOf('"', open + 1);
        return close < 0 || close - open > LONGEST_QUOTATION ? open : Math.min(close + 1, end);
    }

    private Language decide() {
        int malay = hits[Language.MALAY.ordinal()];
        int indonesian = hits[Language.INDONESIAN.ordinal()] + malay;
        int english = hits[Language.ENGLISH.ordinal()];
        if (indonesian >= english + CLEAR) {
            return malay >= 2 ? Language.MALAY : Language.INDONESIAN;
        }
        return english >= indonesian + CLEAR ? Language.ENGLISH : null;
    }
}
