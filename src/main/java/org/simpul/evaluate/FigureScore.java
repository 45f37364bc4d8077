package org.simpul.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.graph.Simpul;

/** Counts the figures of a document by value; of several figures of one value the one with most of the gold place and period is taken. */
final class FigureScore {

    private static final int FULL = 2;

    private final Gold gold;
    private final Comparison comparison;
    private final List<Findings.Details> figures;
    private final Set<Integer> taken = new HashSet<>();

    FigureScore(Gold gold, Findings findings, Comparison comparison) {
        this.gold = gold;
        this.comparison = comparison;
        this.figures = findings.nodes(gold.name()).values().stream()
                .filter(d -> d.first(Simpul.VALUE).isPresent())
                .toList();
    }

    void score(Scorer.Sheet sheet) {
        List<Gold.Figure> firm =
                gold.figures().stream().filter(f -> !f.optional()).toList();
        int full = 0;
        for (Gold.Figure figure : firm) {
            Optional<Integer> best = best(figure);
            full += best.filter(i -> agreement(figure, figures.get(i)) == FULL).isPresent() ? 1 : 0;
            best.ifPresentOrElse(
                    taken::add,
                    () -> sheet.missed(Measure.FIGURES, plain(figure.value()) + "  «" + figure.quote() + "»"));
        }
        int spare = gold.figures().size() - firm.size();
        int right = taken.size();
        sheet.tally(
                Measure.FIGURES, new Tally(right, right + Math.max(0, figures.size() - right - spare), firm.size()));
        sheet.share(Measure.FIGUREFULL, new Share(full, right));
        for (int i = 0; i < figures.size(); i++) {
            if (!taken.contains(i) && !optional(figures.get(i))) {
                sheet.extra(Measure.FIGURES, figures.get(i).first(Simpul.VALUE).orElseThrow());
            }
        }
    }

    private Optional<Integer> best(Gold.Figure figure) {
        int best = -1;
        for (int i = 0; i < figures.size(); i++) {
            if (!taken.contains(i)
                    && sameValue(figure, figures.get(i))
                    && (best < 0 || agreement(figure, figures.get(i)) > agreement(figure, figures.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private boolean optional(Findings.Details found) {
        return gold.figures().stream().anyMatch(f -> f.optional() && sameValue(f, found));
    }

    private static boolean sameValue(Gold.Figure figure, Findings.Details found) {
        try {
            return Double.parseDouble(found.first(Simpul.VALUE).orElseThrow()) == figure.value();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** How many of place and period agree; what the gold file leaves open agrees with anything. */
    private int agreement(Gold.Figure figure, Findings.Details found) {
        boolean place = figure.place().isEmpty()
                || found.all(Simpul.PLACE).stream()
                        .anyMatch(p -> comparison.is(figure.place().get(), p));
        boolean period = figure.period().isEmpty()
                || found.all(Simpul.TIME).contains(figure.period().get());
        return (place ? 1 : 0) + (period ? 1 : 0);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
