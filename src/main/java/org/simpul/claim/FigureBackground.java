package org.simpul.claim;

import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Entity;
import org.simpul.mention.Edtf;
import org.simpul.mention.TimeMention;
import org.simpul.text.Paragraph;

/**
 * Where and when the sentences before were about, within one paragraph: a number whose own sentence names no place or time takes them over.
 *
 * @param place the place last spoken of
 * @param period the time last spoken of
 * @param sectionPlace the one place that the heading above names
 * @param sectionPeriod the one time that the heading above names
 */
public record FigureBackground(
        Optional<Entity> place, Optional<Edtf> period, Optional<Entity> sectionPlace, Optional<Edtf> sectionPeriod) {

    /** Nothing said before: the beginning of a document. */
    public static final FigureBackground NONE =
            new FigureBackground(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The background that a paragraph of this kind begins with: a list item or table row goes on with what stood above it, prose with its heading. */
    public FigureBackground entering(Paragraph.Kind kind) {
        return switch (kind) {
            case LIST_ITEM, TABLE_ROW -> this;
            case PROSE -> new FigureBackground(sectionPlace, sectionPeriod, sectionPlace, sectionPeriod);
            case HEADING -> NONE;
        };
    }

    /** The background after a heading that names this place and these times. */
    FigureBackground under(Optional<Entity> named, List<TimeMention> times) {
        Optional<Edtf> told = times.size() == 1 ? Optional.of(times.get(0).value()) : Optional.empty();
        return new FigureBackground(named, told, named, told);
    }

    /** The background after a sentence and the figures that were built from it. */
    FigureBackground after(FigurePassage passage, List<Figure> figures, Optional<Entity> spokenOf) {
        Optional<Entity> named = last(
                figures.stream().map(Figure::place).flatMap(Optional::stream).toList());
        Optional<Edtf> counted = last(
                figures.stream().map(Figure::period).flatMap(Optional::stream).toList());
        List<TimeMention> times = passage.freeTimes();
        Optional<Edtf> told = times.isEmpty()
                ? Optional.empty()
                : Optional.of(times.get(times.size() - 1).value());
        return new FigureBackground(
                named.or(() -> spokenOf).or(this::place),
                counted.or(() -> told).or(this::period),
                sectionPlace,
                sectionPeriod);
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
