package org.simpul.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.simpul.mention.Edtf;
import org.simpul.mention.Quantity;
import org.simpul.mention.TimeMention;
import org.simpul.text.Span;

/** Chooses the time that a number holds for: the nearest in its own clause, after it rather than before it, else the nearest of the sentence. */
final class PeriodChoice {

    private static final int APART = 10_000;
    private static final int BEFORE = 25;
    private static final int OPENING = 8;
    private static final int LEADING = 30;
    private static final int REACH = 600;
    private static final int CLOSE = 6;
    private static final int ANOTHERS = 80;

    private final FigureWords words;
    private final FigurePassage passage;
    private final List<TimeMention> times;

    PeriodChoice(FigureWords words, FigurePassage passage) {
        this.words = words;
        this.passage = passage;
        this.times = passage.freeTimes();
    }

    /** The time of this quantity; empty where the sentence names none. */
    Optional<Edtf> of(Quantity quantity) {
        return times.stream()
                .filter(t -> gap(t.span(), quantity.span()).length() <= REACH)
                .min(Comparator.comparingInt((TimeMention t) -> cost(t, quantity))
                        .thenComparing(TimeMention::span))
                .map(TimeMention::value);
    }

    private int cost(TimeMention time, Quantity quantity) {
        Span number = quantity.span();
        boolean after = time.span().start() >= number.end();
        Span gap = gap(time.span(), number);
        boolean leads = time.span().start() - passage.sentence().start() <= OPENING;
        int cost = leads ? Math.min(gap.length(), LEADING) : gap.length() + (after ? 0 : BEFORE);
        boolean other = after
                && passage.quantities().stream().anyMatch(q -> !q.span().equals(number) && gap.contains(q.span()));
        cost += isAnothers(time, quantity) ? ANOTHERS : 0;
        return cost + (other || isBroken(gap.of(passage.text())) ? APART : 0);
    }

    /** Whether the time stands right behind another number: the "2020" of "up from 155 in 2020, and 538 suspects". */
    private boolean isAnothers(TimeMention time, Quantity quantity) {
        return passage.quantities().stream()
                .anyMatch(q -> !q.span().equals(quantity.span())
                        && q.span().end() <= time.span().start()
                        && time.span().start() - q.span().end() <= CLOSE);
    }

    private static Span gap(Span one, Span other) {
        int start = Math.min(one.end(), other.end());
        return new Span(start, Math.max(start, Math.max(one.start(), other.start())));
    }

    private boolean isBroken(String gap) {
        if (gap.indexOf(';') >= 0) {
            return true;
        }
        for (String word : gap.split("[^\\p{L}]+")) {
            if (words.is(word, FigureWords.Role.BREAKS)) {
                return true;
            }
        }
        return false;
    }
}
