package org.simpul.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Scores as text for the eye. */
public final class ScoreText {

    private static final List<Measure> LISTED =
            List.of(Measure.ENTITIES, Measure.CLAIMS, Measure.FIGURES, Measure.TIMES);
    private static final String ROW = "%-36s %9s %8s  %-28s %8s %8s\n";

    private ScoreText() {}

    /** The head of the table of documents. */
    public static String head() {
        return String.format(
                                Locale.ROOT,
                                ROW,
                                "document",
                                "entities",
                                "claims",
                                "(P, R; right/found/gold)",
                                "figures",
                                "times R")
                        .stripTrailing()
                + "\n";
    }

    /** A row of the table of documents. */
    public static String row(DocumentScore score) {
        Tally claims = score.tally(Measure.CLAIMS);
        String detail = String.format(
                Locale.ROOT,
                "(%.2f, %.2f; %d/%d/%d)",
                claims.precision(),
                claims.recall(),
                claims.right(),
                claims.found(),
                claims.gold());
        return String.format(
                Locale.ROOT,
                ROW,
                score.name(),
                number(Measure.ENTITIES, score),
                number(Measure.CLAIMS, score),
                detail,
                number(Measure.FIGURES, score),
                number(Measure.TIMES, score));
    }

    /** What was missed and what was found beyond the gold file; empty where there is neither. */
    public static String differences(DocumentScore score) {
        StringBuilder text = new StringBuilder();
        for (Measure measure : LISTED) {
            list(text, measure.key() + " missed", score.missed().getOrDefault(measure, List.of()));
            list(text, measure.key() + " extra", score.extra().getOrDefault(measure, List.of()));
        }
        list(text, "asserted though listed as wrong", score.wrong());
        return text.toString();
    }

    /** Claims by predicate, entities by type, and the shares. */
    public static String breakdown(DocumentScore total) {
        return "claims by predicate\n"
                + table(total.predicates())
                + "entities by type (found with that type)\n"
                + table(total.types())
                + String.format(
                        Locale.ROOT,
                        "gold type on %.3f of the entities found; gold time on %.3f of the timed claims found; gold place and period on %.3f of the figures found\n",
                        Measure.TYPE.of(total),
                        Measure.CLAIMTIME.of(total),
                        Measure.FIGUREFULL.of(total));
    }

    private static String table(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(e -> String.format(
                        Locale.ROOT,
                        "  %-30s P %.2f  R %.2f  F1 %.2f  (%d right, %d found, %d gold)\n",
                        e.getKey(),
                        e.getValue().precision(),
                        e.getValue().recall(),
                        e.getValue().f1(),
                        e.getValue().right(),
                        e.getValue().found(),
                        e.getValue().gold()))
                .collect(Collectors.joining());
    }

    private static void list(StringBuilder text, String title, List<String> items) {
        if (!items.isEmpty()) {
            text.append("  ").append(title).append(":\n");
            items.forEach(item -> text.append("    ").append(item).append('\n'));
        }
    }

    private static String number(Measure measure, DocumentScore score) {
        return String.format(Locale.ROOT, "%.3f", measure.of(score));
    }
}
