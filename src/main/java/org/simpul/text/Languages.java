package org.simpul.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The language of each paragraph, by the small words at its beginning: cheap enough for every paragraph, and a foreign title in quotation marks does not switch
 * it. A paragraph too short to tell takes the language of its neighbours, a heading that of the text below it.
 */
final class Languages {

    /** How much of a paragraph is looked at first, in UTF-16 units, and how much where that did not decide. */
    private static final int SAMPLE = 320;

    private static final int LONG_SAMPLE = 1600;
    private static final int LONGEST_QUOTATION = 200;
    private static final int LONGEST_WORD = 14;
    /** So many small words more than those of any other language decide. */
    private static final int CLEAR = 2;

    private enum Evidence {
        INDONESIAN_OR_MALAY,
        INDONESIAN,
        MALAY,
        ENGLISH,
        OTHER,
        /** Words in another script than Latin. */
        SCRIPT
    }

    private static final Map<String, Evidence> WORDS = words();

    private final String text;
    private final int[] hits = new int[Evidence.values().length];

    private Languages(String text) {
        this.text = text;
    }

    private static Map<String, Evidence> words() {
        Map<String, Evidence> words = new HashMap<>();
        WordList.load("function-words-other.txt").forEach(word -> words.put(word, Evidence.OTHER));
        WordList.load("function-words-id.txt").forEach(word -> words.put(word, Evidence.INDONESIAN_OR_MALAY));
        WordList.load("function-words-id-only.txt").forEach(word -> words.put(word, Evidence.INDONESIAN));
        WordList.load("function-words-ms.txt").forEach(word -> words.put(word, Evidence.MALAY));
        WordList.load("function-words-en.txt").forEach(word -> words.put(word, Evidence.ENGLISH));
        return Map.copyOf(words);
    }

    /** The paragraphs with their languages. */
    static List<Paragraph> of(String text, List<Span> spans, List<Paragraph.Kind> kinds) {
        Languages languages = new Languages(text);
        Language[] found = new Language[spans.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = languages.guess(spans.get(i), CLEAR);
        }
        if (Arrays.stream(found).noneMatch(language -> language != null)) {
            Arrays.fill(found, languages.ofAll(spans));
        }
        inherit(found, kinds);
        List<Paragraph> paragraphs = new ArrayList<>(found.length);
        for (int i = 0; i < found.length; i++) {
            paragraphs.add(new Paragraph(spans.get(i), kinds.get(i), found[i]));
        }
        return paragraphs;
    }

    /** The language of most of the text. */
    static Language main(List<Paragraph> paragraphs) {
        long[] weights = new long[Language.values().length];
        for (Paragraph paragraph : paragraphs) {
            weights[paragraph.language().ordinal()] += paragraph.span().length();
        }
        Language best = Language.OTHER;
        for (Language language : Language.values()) {
            if (weights[language.ordinal()] > weights[best.ordinal()]) {
                best = language;
            }
        }
        return best;
    }

    /** Fills in what is unknown: headings from below, everything else from above. */
    private static void inherit(Language[] found, List<Paragraph.Kind> kinds) {
        for (int i = found.length - 2; i >= 0; i--) {
            if (found[i] == null && kinds.get(i) == Paragraph.Kind.HEADING) {
                found[i] = found[i + 1];
            }
        }
        for (int i = 1; i < found.length; i++) {
            found[i] = found[i] == null ? found[i - 1] : found[i];
        }
        for (int i = found.length - 2; i >= 0; i--) {
            found[i] = found[i] == null ? found[i + 1] : found[i];
        }
    }

    /** The language of a text of which no paragraph tells enough. */
    private Language ofAll(List<Span> spans) {
        Arrays.fill(hits, 0);
        spans.forEach(span -> count(span.start(), span.end()));
        Language language = decide(1);
        return language == null ? Language.OTHER : language;
    }

    private Language guess(Span span, int margin) {
        Arrays.fill(hits, 0);
        int end = Math.min(span.end(), span.start() + SAMPLE);
        count(span.start(), end);
        Language language = decide(margin);
        if (language == null && end < span.end()) {
            count(end, Math.min(span.end(), span.start() + LONG_SAMPLE));
            language = decide(margin);
        }
        return language;
    }

    private void count(int from, int end) {
        int start = -1;
        for (int i = from; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (start < 0 && c == '"') {
                i = afterQuotation(i, end);
                c = i < end ? text.charAt(i) : ' ';
            }
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                countWord(start, i);
                start = -1;
            }
        }
    }

    private void countWord(int from, int to) {
        if (isForeignLetter(text.charAt(from))) {
            hits[Evidence.SCRIPT.ordinal()] += 1 + (to - from) / 8;
            return;
        }
        Evidence evidence = to - from > LONGEST_WORD
                ? null
                : WORDS.get(text.substring(from, to).toLowerCase(Locale.ROOT));
        if (evidence != null) {
            hits[evidence.ordinal()]++;
        }
    }

    private static boolean isForeignLetter(char c) {
        return c >= 0x370 && Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }

    /** A quotation, often a title in another language, tells nothing of the text around it. */
    private int afterQuotation(int open, int end) {
        int close = text.indexOf('"', open + 1);
        return close < 0 || close - open > LONGEST_QUOTATION ? open : Math.min(close + 1, end);
    }

    private Language decide(int margin) {
        int malay = hit(Evidence.MALAY);
        int indonesian = hit(Evidence.INDONESIAN_OR_MALAY) + hit(Evidence.INDONESIAN) + malay;
        int english = hit(Evidence.ENGLISH);
        int other = hit(Evidence.OTHER) + hit(Evidence.SCRIPT);
        if (indonesian >= Math.max(english, other) + margin) {
            return malay >= 2 && malay > hit(Evidence.INDONESIAN) ? Language.MALAY : Language.INDONESIAN;
        }
        if (english >= Math.max(indonesian, other) + margin) {
            return Language.ENGLISH;
        }
        return other >= Math.max(indonesian, english) + margin ? Language.OTHER : null;
    }

    private int hit(Evidence evidence) {
        return hits[evidence.ordinal()];
    }
}
