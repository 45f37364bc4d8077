package org.simpul.store;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemmer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Puts beside each word its Indonesian and its English stem, so that a word is found in any form, whichever language its text is in. */
final class StemsFilter extends TokenFilter {

    private static final Pattern NASAL = Pattern.compile("[mp]e(ng|n|m)(?=[aeiou])");
    private static final Map<String, String> LOST = Map.of("n", "t", "m", "p", "ng", "k");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final IndonesianStemmer indonesian = new IndonesianStemmer();
    private final EnglishStemmer english = new EnglishStemmer();
    private final Deque<String> stems = new ArrayDeque<>();

    StemsFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!stems.isEmpty()) {
            term.setEmpty().append(stems.poll());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        Stream.of(indonesian(word), restored(word), english(word))
                .filter(stem -> !stem.equals(word))
                .distinct()
                .forEach(stems::add);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        stems.clear();
    }

    /** Where the prefix took the first sound of the word with it, as in menandatangani from tanda tangan, the stem with that sound. */
    private String restored(String word) {
        Matcher nasal = NASAL.matcher(word);
        return nasal.lookingAt() ? indonesian(LOST.get(nasal.group(1)) + word.substring(nasal.end())) : word;
    }

    private String indonesian(String word) {
        char[] letters = word.toCharArray();
        return new String(letters, 0, indonesian.stem(letters, letters.length, true));
    }

    private String english(String word) {
        english.setCurrent(word);
        english.stem();
        return english.getCurrent();
    }
}
