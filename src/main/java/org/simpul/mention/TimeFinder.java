package org.simpul.mention;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.simpul.text.DocumentText;
import org.simpul.text.Language;
import org.simpul.text.Paragraph;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/**
 * Finds the expressions of time in a text, Indonesian or English, and gives each its calendar value. The words it knows stand in
 * {@code ontology/times}; years inside citations, the numbers of laws and counts are no times. Safe for use by several threads.
 */
public final class TimeFinder {

    private final TimeWords words;
    private final UnitWords units;
    private final CitationFinder citations;

    private TimeFinder(TimeWords words, UnitWords units, CitationFinder citations) {
        this.words = words;
        this.units = units;
        this.citations = citations;
    }

    /**
     * A finder with the words of this folder ({@code times/*.yaml}, {@code units.yaml}, {@code citations.yaml}).
     *
     * @throws java.io.UncheckedIOException where a file is missing or not as described
     */
    public static TimeFinder load(Path ontology) {
        return new TimeFinder(TimeWords.load(ontology), UnitWords.load(ontology), CitationFinder.load(ontology));
    }

    /**
     * The times that all sentences name, in order; each sentence is read knowing the last time before it.
     *
     * @param referenceDate the day of writing; where it is not given, the dateline at the top of the text is taken
     */
    public List<TimeMention> find(DocumentText document, Optional<LocalDate> referenceDate) {
        TimeContext context = TimeContext.writtenOn(referenceDate.or(() -> new ReferenceDate(this).of(document)));
        List<TimeMention> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<TimeMention> found = find(document.text(), sentence.span(), document.languageOf(sentence), context);
            all.addAll(found);
            boolean heading = document.paragraphs().get(sentence.paragraph()).kind() == Paragraph.Kind.HEADING;
            context = heading ? context.under(found) : context.after(found);
        }
        return List.copyOf(all);
    }

    /** The times that a region of the text names, in order; {@code context.after(result)} is the context of what follows. */
    public List<TimeMention> find(String text, Span region, Language language, TimeContext context) {
        TimeText read = new TimeText(text, region, language, words, units);
        return read.promising() ? new Search(read, context, citations.find(text, region)).run() : List.of();
    }

    /** Whether a label of this word, such as "Date", stands before the day a text was written. */
    boolean opensDateline(String label) {
        TimeWords.Word word = words.get(label, 0, label.length());
        return word != null && word.is(TimeRole.DATELINE);
    }

    /** One region being searched. */
    private static final class Search {

        private static final int NEAR = 8;

        private final TimeText text;
        private final RelativeDates relative;
        private final TimeExpressions expressions;
        private final PointDates points;
        private final List<Citation> citations;
        private final Optional<Integer> frame;
        private final List<Reading> found = new ArrayList<>();

        Search(TimeText text, TimeContext context, List<Citation> citations) {
            this.text = text;
            this.citations = citations;
            this.frame = context.frame();
            this.relative = new RelativeDates(text, context);
            this.points = new PointDates(text, relative);
            this.expressions = new TimeExpressions(text, points);
        }

        List<TimeMention> run() {
            int at = 0;
            int cited = 0;
            while (at < text.pieces().size()) {
                while (cited < citations.size()
                        && citations.get(cited).span().end() <= text.pieces().start(at)) {
                    cited++;
                }
                if (cited < citations.size() && citations.get(cited).brackets().contains(span(at, at + 1))) {
                    at++;
                    continue;
                }
                at = step(at);
            }
            runs();
            return found.stream()
                    .map(this::mention)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(TimeMention::span))
                    .toList();
        }

        private int step(int at) {
            Reading reading = expressions.read(at);
            Reading dated = reading == null ? null : dated(reading);
            if (dated == null) {
                return at + 1;
            }
            found.add(dated);
            relative.anchorAt(dated);
            return dated.next();
        }

        private void runs() {
            List<Reading> plain = List.copyOf(found);
            Runs runs = new Runs(text, relative);
            for (int i = 0; i < text.pieces().size(); i++) {
                Reading run = runs.read(i, plain);
                if (run != null) {
                    found.add(run);
                }
            }
        }

        /** A reading with its year, from the same sentence, the day of writing or the last time named; null where none gives one. */
        private Reading dated(Reading reading) {
            if (!reading.lacksYear()) {
                return reading;
            }
            Stamp stamp = reading.from().lacksYear() ? reading.from() : reading.to();
            Optional<Integer> year = yearOf(reading, stamp);
            if (year.isEmpty()) {
                return null;
            }
            Stamp from = reading.from().lacksYear() ? reading.from().inYear(year.get()) : reading.from();
            Stamp to = reading.to().lacksYear() ? reading.to().inYear(year.get()) : reading.to();
            boolean counted = reading.kind() == TimeMention.Kind.ABSOLUTE;
            TimeMention.Kind kind = frame.isEmpty() && relative.reference().isPresent()
                    ? TimeMention.Kind.REFERENCE
                    : TimeMention.Kind.ANCHORED;
            return from.exists() && to.exists() ? reading.with(from, to).as(counted ? kind : reading.kind()) : null;
        }

        private Optional<Integer> yearOf(Reading reading, Stamp stamp) {
            Optional<Integer> listed = expressions.yearOfList(reading);
            if (listed.isPresent()) {
                return listed;
            }
            for (int i = found.size() - 1;
                    i >= 0 && reading.first() - found.get(i).next() < NEAR;
                    i--) {
                Stamp other = found.get(i).to().isOpen()
                        ? found.get(i).from()
                        : found.get(i).to();
                if (other.month() > 0) {
                    return Optional.of(other.year());
                }
            }
            if (frame.isPresent()) {
                return frame;
            }
            int weekday = points.weekdayOf(reading);
            return relative.reference()
                    .map(d -> weekday > 0 ? Stamps.yearOfWeekday(stamp, d, weekday) : Stamps.nearestYear(stamp, d))
                    .or(() -> relative.anchor().map(Stamp::year));
        }

        private Optional<TimeMention> mention(Reading reading) {
            try {
                return Optional.of(new TimeMention(
                        span(reading.first(), reading.next()), Edtf.parse(reading.edtf()), reading.kind()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private Span span(int first, int next) {
            return new Span(text.pieces().start(first), text.pieces().end(next - 1));
        }
    }
}
