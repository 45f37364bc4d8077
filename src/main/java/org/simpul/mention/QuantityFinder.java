package org.simpul.mention;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.text.Language;
import org.simpul.text.Span;

/**
 * Finds numbers with what they count: people, cases, money, shares, states. Dates, years, the numbers of articles, meetings and documents are no quantities. The words it
 * knows stand in {@code ontology/units.yaml}. Safe for use by several threads.
 */
public final class QuantityFinder {

    private static final Set<String> FRACTIONAL =
            Set.of("Percent", "Hours", "Days", "Weeks", "Months", "Years", "Kilometres", "SquareKilometres");

    private final UnitWords units;
    private final CitationFinder citations;

    private QuantityFinder(UnitWords units, CitationFinder citations) {
        this.units = units;
        this.citations = citations;
    }

    /**
     * A finder with the words of this folder ({@code units.yaml}, {@code citations.yaml}).
     *
     * @throws java.io.UncheckedIOException where a file is missing or not as described
     */
    public static QuantityFinder load(Path ontology) {
        return new QuantityFinder(UnitWords.load(ontology), CitationFinder.load(ontology));
    }

    /**
     * The quantities of a region of the text, in order; a range gives two with the same span.
     *
     * @param times the times of the region: their digits count nothing
     */
    public List<Quantity> find(String text, Span region, Language language, List<TimeMention> times) {
        Pieces pieces = Pieces.of(text, region);
        if (!pieces.hasNumbers() && !hasNumberWord(pieces, new NumberReader(pieces, units, language))) {
            return List.of();
        }
        return new Search(new Counted(pieces, units, language, times, citations.find(text, region)), language).run();
    }

    private static boolean hasNumberWord(Pieces pieces, NumberReader numbers) {
        for (int i = 0; i < pieces.size(); i++) {
            if (numbers.read(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** One region being searched. */
    private static final class Search {

        private final Counted text;
        private final Pieces pieces;
        private final Amounts amounts;
        private final Nouns nouns;
        private final Measures measures;
        private final List<Quantity> found = new ArrayList<>();
        private int listed = -1;

        Search(Counted text, Language language) {
            this.text = text;
            this.pieces = text.pieces();
            this.amounts = new Amounts(text, new NumberReader(pieces, text.units(), language));
            this.nouns = new Nouns(text);
            this.measures = new Measures(text);
        }

        List<Quantity> run() {
            int at = 0;
            while (at < pieces.size()) {
                listed = pieces.isMark(at, ')') ? -1 : listed;
                Amounts.Amount amount = pieces.isNumber(at) || pieces.isWord(at) ? amounts.read(at) : null;
                at = amount == null ? at + 1 : step(amount);
            }
            return List.copyOf(found);
        }

        private int step(Amounts.Amount amount) {
            Hedges.Phrase before = text.units().hedges().before(pieces, amount.first() - 1);
            Hedges.Phrase inner = hedgeAfter(amount.next());
            int next = amount.next() + (inner == null ? 0 : inner.words().length);
            Nouns.Noun noun = nouns.of(amount, next, before != null || inner != null || amount.round(), found);
            noun = noun == null && listed >= 0 && isListed(amount)
                    ? new Nouns.Noun(found.get(found.size() - 1).unit(), -1, amount.next(), amount.next())
                    : noun;
            if (noun == null) {
                return Math.max(amount.number() + 1, amount.isWorded() ? amount.next() : amount.number() + 1);
            }
            Hedges.Phrase outer = hedgeAfter(noun.next());
            add(amount, noun, before, inner != null ? inner : outer, outer);
            listed = pieces.isMark(noun.next(), '(') ? noun.next() : listed;
            return noun.next();
        }

        /** What is measured; a number alone measures what the number before it did. */
        private Span measure(int first, Nouns.Noun noun) {
            Span own = measures.of(first, noun);
            Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
            boolean bare = noun.noun() < 0
                    && noun.before() < 0
                    && (own.start() >= pieces.start(first) && own.end() <= pieces.end(noun.next() - 1) || listed >= 0);
            return bare && last != null && last.unit().equals(noun.unit()) ? last.measure() : own;
        }

        /** "Arrests: 17 (Philippines 9, Thailand 6)": a name, a number, then a comma or the end. */
        private boolean isListed(Amounts.Amount amount) {
            return pieces.isCapital(amount.first() - 1)
                    && (pieces.isMark(amount.next(), ",;)")
                            || pieces.isWord(amount.next(), "and")
                            || pieces.isWord(amount.next(), "dan"));
        }

        private Hedges.Phrase hedgeAfter(int at) {
            Hedges.Phrase hedge = text.units().hedges().after(pieces, at);
            boolean compared = hedge != null
                    && (pieces.isWord(at + 1, "dari")
                            || pieces.isWord(at + 1, "banyak")
                            || pieces.isWord(at + 1, "tinggi")
                            || pieces.isWord(at + 1, "rendah"));
            return compared ? null : hedge;
        }

        private void add(
                Amounts.Amount amount,
                Nouns.Noun noun,
                Hedges.Phrase before,
                Hedges.Phrase after,
                Hedges.Phrase outer) {
            int first = before == null ? amount.first() : amount.first() - before.words().length;
            int next = noun.next() + (outer == null ? 0 : outer.words().length);
            Span span = new Span(pieces.start(first), pieces.end(next - 1));
            Span measure = measure(first, noun);
            Optional<Qualifier> qualifier = after != null
                    ? Optional.of(after.qualifier())
                    : before != null
                            ? Optional.of(before.qualifier())
                            : amount.round() ? Optional.of(Qualifier.ABOUT) : Optional.empty();
            boolean fractional = FRACTIONAL.contains(noun.unit()) || noun.unit().equals(amount.currency());
            for (NumberReader.Number value : amount.values()) {
                boolean scaled = value.value().stripTrailingZeros().scale() <= 0;
                found.add(new Quantity(
                        span,
                        (fractional || scaled ? value.value() : value.whole()).stripTrailingZeros(),
                        noun.unit(),
                        qualifier,
                        measure));
            }
        }
    }
}
