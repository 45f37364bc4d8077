package org.simpul.mention;

import org.simpul.text.Span;

/** Finds the words around a number that say what it measures. */
final class Measures {

    private static final int MOST_AFTER = 8;
    private static final int MOST_BEFORE = 9;

    private final Counted text;
    private final Pieces pieces;

    Measures(Counted text) {
        this.text = text;
        this.pieces = text.pieces();
    }

    /**
     * The phrase that says what is measured.
     *
     * @param first the first piece of the quantity with its hedge
     * @param noun what it counts
     */
    Span of(int first, Nouns.Noun noun) {
        int next = noun.next();
        int end = forward(next);
        boolean counting = text.is(first - 1, CountRole.COUNTING);
        if (noun.noun() >= 0 && (!counting || end > noun.noun() + 1)) {
            return span(Math.min(noun.start(), noun.noun()), end);
        }
        if (noun.noun() < 0 && !counting && isPhrase(next)) {
            return span(next, end);
        }
        if (noun.before() >= 0) {
            return span(phraseStart(noun.before()), Math.min(first, forward(noun.before())));
        }
        int begin = backward(first);
        if (begin < first) {
            return span(begin, backwardEnd(first));
        }
        return noun.noun() >= 0 ? span(noun.noun(), end) : predicate(first, next);
    }

    /** "lebih dari 3,3 juta di antaranya adalah anak": what is said of the number, where nothing else tells. */
    private Span predicate(int first, int next) {
        int start = text.is(next, CountRole.ENDING) ? next + 1 : next;
        int end = forward(start);
        return start > next && end > start ? span(start, end) : span(first, next);
    }

    private int phraseStart(int noun) {
        int start = noun;
        while (start > 0 && noun - start < 2 && inside(start - 1) && !text.is(start - 1, CountRole.BREAKING)) {
            start--;
        }
        return start;
    }

    private Span span(int first, int next) {
        return new Span(pieces.start(first), pieces.end(Math.max(first, next - 1)));
    }

    private boolean isPhrase(int at) {
        if (!inside(at)) {
            return false;
        }
        boolean preposition = pieces.isWord(at, "of") || pieces.isWord(at, "dari") || pieces.isWord(at, "in");
        return (preposition && inside(at + 1)) || !text.is(at, CountRole.BREAKING);
    }

    private boolean inside(int at) {
        return pieces.isWord(at)
                && !text.isTaken(at)
                && !text.is(at, CountRole.ENDING)
                && text.units().hedges().after(pieces, at) == null;
    }

    /** The piece after the phrase that begins before or at this piece. */
    private int forward(int from) {
        int at = from;
        while (at - from < MOST_AFTER && inside(at)) {
            at++;
        }
        while (at > from && text.is(at - 1, CountRole.BREAKING) && !text.is(at - 1, CountRole.PARTITIVE)) {
            at--;
        }
        return at;
    }

    /** The piece after the last word before the number that is not a hedge or a verb of counting. */
    private int backwardEnd(int first) {
        int at = first;
        while (at > 0
                && (text.isTaken(at - 1)
                        || text.is(at - 1, CountRole.COUNTING)
                        || text.is(at - 1, CountRole.ENDING)
                        || text.is(at - 1, CountRole.BREAKING)
                        || text.units().hedges().before(pieces, at - 1) != null
                        || pieces.isWord(at - 1, "angka"))) {
            at--;
        }
        return pieces.isMark(at - 1, ":") ? at - 1 : at;
    }

    /** The first piece of the phrase before the number; {@code first} where there is none. */
    private int backward(int first) {
        int end = backwardEnd(first);
        int at = end;
        while (at > 0
                && end - at < MOST_BEFORE
                && pieces.isWord(at - 1)
                && !text.isTaken(at - 1)
                && !text.is(at - 1, CountRole.ENDING)) {
            at--;
        }
        while (at < end && text.is(at, CountRole.BREAKING)) {
            at++;
        }
        return at < end ? at : first;
    }
}
