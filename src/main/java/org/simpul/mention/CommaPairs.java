package org.simpul.mention;

import java.util.List;
import org.simpul.lexicon.Knowledge;
import org.simpul.text.Tokens;

/** Two names with a comma between them, which are a list only where nothing else speaks against it: "enacted by Peru, and Chile praised it", "unlike Tonga, Fiji …". */
final class CommaPairs {

    private final Tokens tokens;
    private final Knowledge knowledge;

    CommaPairs(Tokens tokens, Knowledge knowledge) {
        this.tokens = tokens;
        this.knowledge = knowledge;
    }

    /** Whether these are two, with a comma between them. */
    boolean isPair(List<Unit> list) {
        if (list.size() != 2) {
            return false;
        }
        for (int t = list.get(0).last(); t < list.get(1).first(); t++) {
            if (tokens.form(t).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the second of a pair begins a statement of its own: a comma and "and" before it, and its verb behind it. */
    boolean endsBefore(List<Unit> list, int high) {
        return isPair(list)
                && joinedBefore(list.get(1).first())
                && goesOn(list.get(1).last(), high);
    }

    private boolean joinedBefore(int first) {
        int t = first - 1;
        while (t > 0
                && knowledge.before().contains(tokens.form(t))
                && !knowledge.joins().contains(tokens.form(t))) {
            t--;
        }
        return knowledge.joins().contains(tokens.form(t));
    }

    /** Whether a word follows that no name depends on: the verb of the name before it. */
    private boolean goesOn(int p, int high) {
        if (p >= high || !Character.isLetter(tokens.form(p).charAt(0))) {
            return false;
        }
        String form = tokens.form(p);
        return !knowledge.governors().contains(form)
                && !knowledge.joins().contains(form)
                && !knowledge.breaks().contains(form);
    }
}
