package org.simpul.claim;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.simpul.lexicon.Entity;
import org.simpul.mention.Edtf;
import org.simpul.mention.EntityMention;
import org.simpul.mention.Quantity;
import org.simpul.mention.TableQuantity;
import org.simpul.mention.TimeMention;

/**
 * Makes figures of the quantities in a sentence: each with the place and time that its clause ties it to, else those of the sentence, else those that the sentences before it
 * in the same paragraph were about. Same input, same output; safe for use by several threads.
 */
public final class FigureBuilder {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Set<String> PLACELESS = Set.of("Countries", "Institutions", "Agencies", "Organizations");

    private final FigureWords words;

    private FigureBuilder(FigureWords words) {
        this.words = words;
    }

    /**
     * The figures of a sentence and what is to be known for the next one.
     *
     * @param figures one for each quantity, in order
     * @param background for the next sentence of the same paragraph; see {@link FigureBackground#entering} for a new one
     */
    public record Built(List<Figure> figures, FigureBackground background) {

        public Built {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A builder with the words of {@code figures.yaml} in this folder.
     *
     * @throws java.io.UncheckedIOException where it is missing or not as described
     */
    public static FigureBuilder load(Path ontology) {
        return new FigureBuilder(FigureWords.load(ontology));
    }

    /**
     * The figures of a sentence.
     *
     * @param passage the sentence with its mentions
     * @param background what the sentences before it in the paragraph were about
     * @param sources who the sentence has its numbers from
     */
    public Built build(FigurePassage passage, FigureBackground background, List<Source> sources) {
        PlaceChoice places = new PlaceChoice(words, passage);
        PeriodChoice periods = new PeriodChoice(words, passage);
        List<Figure> figures = passage.quantities().stream()
                .map(q -> figure(
                        passage, q, place(places, q, background), periods.of(q).or(background::period), sources))
                .toList();
        return new Built(figures, background.after(passage, figures, places.spokenOf()));
    }

    /** The figures of a heading; what it names holds for the paragraphs below it. */
    public Built buildHeading(FigurePassage passage, List<Source> sources) {
        Built built = build(passage, FigureBackground.NONE, sources);
        return new Built(
                built.figures(),
                FigureBackground.NONE.under(new PlaceChoice(words, passage).only(), passage.freeTimes()));
    }

    /**
     * The figures of a row of a table: each holds for the time and place that head its column, else those in the row.
     *
     * @param passage the row with its mentions; its quantities are not looked at
     * @param cells the numbers in it
     * @param heads the entities that the first row of the table names
     * @param background what the sentences before the table were about
     * @param sources who the table is from
     */
    public List<Figure> buildRow(
            FigurePassage passage,
            List<TableQuantity> cells,
            List<EntityMention> heads,
            FigureBackground background,
            List<Source> sources) {
        Optional<Entity> place = new PlaceChoice(words, passage).first().or(background::place);
        Optional<Edtf> told =
                passage.freeTimes().stream().findFirst().map(TimeMention::value).or(background::period);
        return cells.stream()
                .map(c -> figure(
                        passage,
                        c.quantity(),
                        PlaceChoice.within(passage.text(), c.column(), heads).or(() -> place),
                        c.period().or(() -> told),
                        sources))
                .toList();
    }

    private static Optional<Entity> place(PlaceChoice places, Quantity quantity, FigureBackground background) {
        Optional<Entity> own = places.of(quantity);
        boolean inherits = own.isEmpty()
                && !PLACELESS.contains(quantity.unit())
                && !places.namesPlaces()
                && !places.isWorldwide(quantity);
        return inherits ? background.place() : own;
    }

    private static Figure figure(
            FigurePassage passage,
            Quantity quantity,
            Optional<Entity> place,
            Optional<Edtf> period,
            List<Source> sources) {
        String measure = SPACES.matcher(quantity.measure().of(passage.text()))
                .replaceAll(" ")
                .strip();
        return new Figure(
                quantity.value(),
                quantity.unit(),
                measure,
                passage.language(),
                place,
                period,
                quantity.qualifier(),
                sources,
                new Evidence(passage.sentence(), passage.page()));
    }
}
