package org.simpul.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a relative expression is counted from.
 *
 * @param reference the day the text was written or published ("kemarin", "last year", "28 June" without a year)
 * @param anchor the last time that the text named before ("two days later", "pada tahun yang sama")
 * @param frame the year that the heading above names: dates without a year below it fall in it
 */
public record TimeContext(Optional<LocalDate> reference, Optional<Edtf> anchor, Optional<Integer> frame) {

    /** Nothing known. */
    public static final TimeContext NONE = new TimeContext(Optional.empty(), Optional.empty(), Optional.empty());

    /** The context at the start of a document that was written on this day. */
    public static TimeContext writtenOn(Optional<LocalDate> reference) {
        return new TimeContext(reference, Optional.empty(), Optional.empty());
    }

    /** The context after these mentions, in the order of the text. */
    public TimeContext after(List<TimeMention> mentions) {
        return mentions.isEmpty()
                ? this
                : new TimeContext(
                        reference, Optional.of(mentions.get(mentions.size() - 1).value()), frame);
    }

    /** The context below a heading that names these times: one that lies within a year frames what follows, any other heading ends the frame. */
    public TimeContext under(List<TimeMention> heading) {
        Optional<Integer> year = heading.size() == 1 ? yearOf(heading.get(0).value()) : Optional.empty();
        return new TimeContext(reference, after(heading).anchor(), year);
    }

    private static Optional<Integer> yearOf(Edtf value) {
        return value.start()
                .flatMap(start -> value.end().filter(end -> end.getYear() == start.getYear()))
                .map(LocalDate::getYear);
    }
}
