package org.simpul.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.simpul.mention.Mentions;
import org.simpul.text.Paragraph;
import org.simpul.text.Sentence;
import org.simpul.text.Tokens;

/** What stands over the cells of tables: the words of the head of a cell's column. */
final class Columns {

    private static final String BAR = "|";
    private static final int MOST_WORDS = 6;

    private final Mentions mentions;
    private final Map<Integer, Integer> heads = new HashMap<>();

    Columns(Mentions mentions) {
        this.mentions = mentions;
        List<Sentence> sentences = mentions.document().sentences();
        int head = -1;
        for (int s = 0; s < sentences.size(); s++) {
            boolean row = mentions.document()
                            .paragraphs()
                            .get(sentences.get(s).paragraph())
                            .kind()
                    == Paragraph.Kind.TABLE_ROW;
            if (row && head >= 0) {
                heads.put(s, head);
            }
            head = row ? (head < 0 ? s : head) : -1;
        }
    }

    /** The words over the cell that holds this token of this sentence; none where it is in no table or its column has no head. */
    List<String> over(int sentence, int token) {
        Integer head = heads.get(sentence);
        if (head == null) {
            return List.of();
        }
        Sentence row = mentions.document().sentences().get(sentence);
        int column = bars(mentions.first(row), token);
        Sentence top = mentions.document().sentences().get(head);
        return words(mentions.first(top), mentions.last(top), column);
    }

    private int bars(int from, int to) {
        int n = 0;
        for (int t = from; t < to; t++) {
            n += mentions.tokens().form(t).equals(BAR) ? 1 : 0;
        }
        return n;
    }

    private List<String> words(int from, int to, int column) {
        Tokens tokens = mentions.tokens();
        int at = from;
        for (int n = 0; n < column && at < to; at++) {
            n += tokens.form(at).equals(BAR) ? 1 : 0;
        }
        java.util.ArrayList<String> words = new java.util.ArrayList<>();
        for (int t = at; t < to && !tokens.form(t).equals(BAR) && words.size() < MOST_WORDS; t++) {
            words.add(tokens.form(t));
        }
        return words;
    }
}
