package org.simpul.claim;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.id.IndonesianStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts words down to what their forms share, so that "meratifikasi" and "ratifikasinya", "chaired" and "chairs" are one: by Lucene's Indonesian and then its English stemmer. */
final class Stems {

    private final IndonesianStemmer indonesian = new IndonesianStemmer();
    private final EnglishStemmer english = new EnglishStemmer();
    private final Map<String, String> known = new HashMap<>();

    /** The stem of a word in lower case. */
    String of(String word) {
        return known.computeIfAbsent(word, this::stem);
    }

    private String stem(String word) {
        if (word.length() < 4 || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        char[] letters = word.toCharArray();
        String first = new String(letters, 0, indonesian.stem(letters, letters.length, true));
        english.setCurrent(first);
        english.stem();
        return english.getCurrent();
    }
}
