package org.simpul.mention;

import java.util.Set;
import java.util.function.IntPredicate;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Node;
import org.simpul.lexicon.Words;
import org.simpul.text.Tokens;

/**
 * Reads the gaps of patterns: a few tokens of one clause, a mention counting as one. Backwards, a gap also leads over an aside ("X, based in Y, works") and
 * from a second verb to the subject of the first ("X trained A and funded B").
 */
final class Gaps {

    private static final int LONGEST_ASIDE = 18;

    private final Tokens tokens;
    private final Clauses clauses;
    private final Slots slots;
    private final Set<String> joins;
    private final Set<String> listEnds;

    Gaps(Tokens tokens, Clauses clauses, Slots slots, Knowledge knowledge) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.slots = slots;
        this.joins = knowledge.words(Words.STATEMENT_JOINS);
        this.listEnds = knowledge.words(Words.LIST_ENDS);
    }

    /** Tries the end of the gap that begins at this token, the nearest first, up to token {@code high}. */
    boolean forward(Node.Gap gap, int position, int high, IntPredicate then) {
        int p = position;
        for (int n = 0; n <= gap.max(); n++) {
            if (then.test(p)) {
                return true;
            }
            if (p >= high || clauses.breakAt(p) || (gap.bare() && slots.mentionFrom(p))) {
                return false;
            }
            p = slots.after(p);
        }
        return false;
    }

    /** Tries the start of the gap that ends before this token, the nearest first, down to token {@code low}. */
    boolean backward(Node.Gap gap, int position, int low, IntPredicate then) {
        int p = position;
        boolean crossed = false;
        for (int n = 0; n <= gap.max(); n++) {
            if (!gap.bare() && n <= 1 && overAside(p, low, then)) {
                return true;
            }
            if (then.test(p)) {
                return true;
            }
            if (p <= low || (gap.bare() && slots.mentionUpTo(p))) {
                return false;
            }
            if (joins.contains(tokens.form(p - 1)) && !gap.bare() && !crossed) {
                return overVerbs(p - 1, low, then)
                        || (!clauses.breakAt(p - 1) && backward(new Node.Gap(gap.max() - n, false), p - 1, low, then));
            }
            if (clauses.breakAt(p - 1)) {
                return false;
            }
            crossed |= slots.mentionUpTo(p);
            p = slots.before(p);
        }
        return false;
    }

    /** "X, based in Y, works": from the comma before the verb to the subject before the aside, the nearest such first. */
    private boolean overAside(int position, int low, IntPredicate then) {
        if (position - 1 <= low || !tokens.form(position - 1).equals(",") || endsList(position - 1, low)) {
            return false;
        }
        for (int p = position - 2; p > low && p > position - LONGEST_ASIDE && !clauses.breakAt(p); p--) {
            if (tokens.form(p).equals(",")
                    && (slots.mentionUpTo(p) || tokens.form(p - 1).equals(")"))
                    && then.test(p)) {
                return true;
            }
        }
        return false;
    }

    /** "A, B, and C, …": the comma closes a list and no aside. */
    private boolean endsList(int comma, int low) {
        int last = slots.before(comma);
        return last - 2 >= low
                && listEnds.contains(tokens.form(last - 1))
                && tokens.form(last - 2).equals(",");
    }

    /** "X trained A and funded B": from the join before the second verb to the subject of the first. */
    private boolean overVerbs(int join, int low, IntPredicate then) {
        int end = slots.subjectEnd(low, join);
        return end >= 0 && end < join && then.test(end);
    }
}
