package org.simpul.mention;

import java.util.Optional;
import org.simpul.text.Span;

/** Reads the authors that stand before a year in brackets: "Douglas &amp; Schloenhardt (2012)", "Zelinska dalam Kyslyi dkk, (2021)". */
final class AuthorsBefore {

    private static final int WINDOW = 140;
    private static final int MOST_WORDS = 6;

    private final CitationWords words;

    AuthorsBefore(CitationWords words) {
        this.words = words;
    }

    /** The work and where its authors begin. */
    record Found(int start, CitedWork work) {}

    /** The authors that end right before {@code open}; empty where no author's name stands there. */
    Optional<Found> read(String text, int regionStart, int open, String year) {
        int start = Math.max(regionStart, open - WINDOW);
        while (start > regionStart && start < open && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        Pieces pieces = Pieces.of(text, new Span(start, open));
        int last = pieces.size() - 1;
        last = pieces.isMark(last, ',') ? last - 1 : last;
        int first = begin(pieces, last);
        if (first > last || !named(pieces, first, last)) {
            return Optional.empty();
        }
        CitedWork work = new CitedWork(authors(pieces, first, last), year, Optional.empty());
        return Optional.of(chained(pieces, first, work));
    }

    private static String authors(Pieces pieces, int first, int last) {
        return pieces.text().substring(pieces.start(first), pieces.end(last)).replaceAll("\\s+", " ");
    }

    /** The first piece of the name that ends with {@code last}; {@code last + 1} where none ends there. */
    private int begin(Pieces pieces, int last) {
        int first = last + 1;
        for (int i = last; i >= 0 && part(pieces, i, last); i--) {
            boolean name = pieces.isCapital(i) && !words.isLead(pieces.string(i));
            if (pieces.isCapital(i) && !name) {
                break;
            }
            first = name ? i : first;
        }
        return first;
    }

    private boolean part(Pieces pieces, int i, int last) {
        if (pieces.isCapital(i) || pieces.isMark(i, '&')) {
            return true;
        }
        if (pieces.isMark(i, "’'")) {
            return pieces.touches(i) && pieces.touches(i + 1);
        }
        if (pieces.isMark(i, '.')) {
            return pieces.length(i - 1) == 1 || pieces.isWord(i - 1, "al") || pieces.isWord(i - 1, "dkk");
        }
        if (pieces.isMark(i, ',')) {
            return i < last
                    && (pieces.isCapital(i + 1)
                            || pieces.isMark(i + 1, '&')
                            || pieces.isWord(i + 1, "dkk")
                            || pieces.isWord(i + 1, "dan"));
        }
        return pieces.isWord(i)
                && (WorkReader.isJoint(pieces.string(i))
                        || pieces.isWord(i, "bin")
                        || pieces.isWord(i, "van")
                        || pieces.isWord(i, "de"));
    }

    private boolean named(Pieces pieces, int first, int last) {
        int capitals = 0;
        boolean joint = false;
        for (int i = first; i <= last; i++) {
            if (pieces.isWord(i) && words.isNoAuthor(pieces.string(i))) {
                return false;
            }
            capitals += pieces.isCapital(i) ? 1 : 0;
            joint |= pieces.isMark(i, '&') || (pieces.isWord(i) && WorkReader.isJoint(pieces.string(i)));
        }
        boolean place = words.isPlace(authors(pieces, first, last))
                || (pieces.isWord(first - 1) && words.isPreposition(pieces.string(first - 1)))
                || pieces.isNumber(first - 1)
                || (pieces.isMark(first - 1, ",") && !joint && pieces.isCapital(first - 2));
        boolean joins = pieces.isWord(last)
                && !pieces.isCapital(last)
                && !pieces.isWord(last, "dkk")
                && !pieces.isWord(last, "al");
        return !joins && (joint ? capitals <= 2 * MOST_WORDS : capitals <= MOST_WORDS && !place);
    }

    private Found chained(Pieces pieces, int first, CitedWork work) {
        int last = first - 2;
        if (!(pieces.isWord(first - 1, "dalam") || pieces.isWord(first - 1, "in")) || pieces.isCapital(first - 1)) {
            return new Found(pieces.start(first), work);
        }
        int outer = begin(pieces, last);
        return outer > last || !named(pieces, outer, last)
                ? new Found(pieces.start(first), work)
                : new Found(pieces.start(outer), new CitedWork(authors(pieces, outer, last), "", Optional.of(work)));
    }
}
