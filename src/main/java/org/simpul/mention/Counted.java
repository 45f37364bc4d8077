package org.simpul.mention;

import java.util.List;
import org.simpul.text.Language;
import org.simpul.text.Span;

/** The pieces of a region where numbers are looked for, with the times and citations that hold none. */
final class Counted {

    private final Pieces pieces;
    private final UnitWords units;
    private final Language language;
    private final boolean[] taken;

    Counted(Pieces pieces, UnitWords units, Language language, List<TimeMention> times, List<Citation> citations) {
        this.pieces = pieces;
        this.units = units;
        this.language = language;
        this.taken = new boolean[pieces.size()];
        times.forEach(t -> take(t.span()));
        citations.forEach(c -> take(c.brackets()));
    }

    private void take(Span span) {
        for (int i = pieces.from(span.start()); i < pieces.size() && pieces.start(i) < span.end(); i++) {
            taken[i] = true;
        }
    }

    Pieces pieces() {
        return pieces;
    }

    UnitWords units() {
        return units;
    }

    boolean isEnglish() {
        return language == Language.ENGLISH;
    }

    /** Whether the piece belongs to a time or a citation. */
    boolean isTaken(int piece) {
        return piece >= 0 && piece < taken.length && taken[piece];
    }

    boolean is(int piece, CountRole role) {
        return units.is(pieces, piece, role);
    }

    /** The unit that the word names; null where it names none. */
    String unit(int piece) {
        return pieces.isWord(piece) && !isTaken(piece) ? units.unit(pieces, piece) : null;
    }

    /** Whether a mark of these or an end of the region stands there. */
    boolean closes(int piece) {
        return piece < 0 || piece >= pieces.size() || pieces.isMark(piece, ".,;:()[]–—“”\"?!|/");
    }
}
