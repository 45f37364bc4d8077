package org.simpul.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.simpul.evaluate.Comparison.Found;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Counts the asserted claims of a document that its gold file has; one gold line that several claims fulfil counts once, and they count as one. */
final class ClaimScore {

    private static final int QUOTED = 120;

    private final Gold gold;
    private final Findings findings;
    private final Comparison comparison;
    private final Map<String, Findings.Details> nodes;

    ClaimScore(Gold gold, Findings findings, Comparison comparison) {
        this.gold = gold;
        this.findings = findings;
        this.comparison = comparison;
        this.nodes = findings.nodes(gold.name());
    }

    void score(List<Gold.Claim> listedAsWrong, Scorer.Sheet sheet) {
        List<Found> found = new ArrayList<>(asserted());
        listedAsWrong.stream()
                .filter(claim -> matches(claim, found))
                .forEach(claim -> sheet.wrong(triple(claim) + ": " + claim.why()));
        found.removeIf(f -> gold.claims().stream().anyMatch(claim -> claim.optional() && comparison.same(claim, f)));
        List<Gold.Claim> firm =
                gold.claims().stream().filter(claim -> !claim.optional()).toList();
        Set<String> right = new TreeSet<>();
        int hits = 0;
        for (Gold.Claim claim : firm) {
            List<String> fulfilling = found.stream()
                    .filter(f -> comparison.same(claim, f))
                    .map(Found::node)
                    .toList();
            hits += fulfilling.isEmpty() ? 0 : 1;
            right.addAll(fulfilling);
            line(claim, fulfilling, sheet);
        }
        int repeats = Math.max(0, right.size() - hits);
        sheet.tally(Measure.CLAIMS, new Tally(hits, found.size() - repeats, firm.size()));
        found.forEach(f -> sheet.predicate(f.predicate(), new Tally(0, 1, 0)));
        found.stream()
                .filter(f -> !right.contains(f.node()))
                .sorted(Comparator.comparing(Found::predicate).thenComparing(Found::node))
                .forEach(f -> sheet.extra(Measure.CLAIMS, triple(f) + quoted(findings.quote(nodes.get(f.node())))));
    }

    /** Each asserted claim that no optional gold line excuses, with its confidence and whether a gold line has it. */
    List<Reliability.Judged> judged() {
        List<Gold.Claim> firm =
                gold.claims().stream().filter(claim -> !claim.optional()).toList();
        List<Gold.Claim> optional =
                gold.claims().stream().filter(Gold.Claim::optional).toList();
        return asserted().stream()
                .filter(f -> optional.stream().noneMatch(claim -> comparison.same(claim, f)))
                .map(f -> new Reliability.Judged(
                        confidence(f), firm.stream().anyMatch(claim -> comparison.same(claim, f))))
                .toList();
    }

    private double confidence(Found found) {
        return nodes.get(found.node())
                .first(Simpul.CONFIDENCE)
                .map(Double::parseDouble)
                .orElse(0.0);
    }

    private void line(Gold.Claim claim, List<String> fulfilling, Scorer.Sheet sheet) {
        sheet.predicate(claim.predicate(), new Tally(fulfilling.isEmpty() ? 0 : 1, 0, 1));
        if (fulfilling.isEmpty()) {
            sheet.missed(Measure.CLAIMS, triple(claim) + quoted(claim.quote()));
        } else if (!claim.times().isEmpty()) {
            boolean timed = fulfilling.stream()
                    .anyMatch(node -> nodes.get(node).all(Simpul.TIME).stream().anyMatch(claim.times()::contains));
            sheet.share(Measure.CLAIMTIME, new Share(timed ? 1 : 0, 1));
        }
    }

    private List<Found> asserted() {
        List<Found> found = new ArrayList<>();
        nodes.forEach((node, details) -> {
            boolean whole = List.of(External.SUBJECT, External.PREDICATE, External.OBJECT).stream()
                    .allMatch(p -> details.first(p).isPresent());
            if (whole && details.all(Simpul.FACTUALITY).stream().allMatch(f -> f.endsWith("#Asserted"))) {
                found.add(new Found(
                        node,
                        details.first(External.SUBJECT).orElseThrow(),
                        Wording.local(details.first(External.PREDICATE).orElseThrow()),
                        details.first(External.OBJECT).orElseThrow()));
            }
        });
        return found;
    }

    private boolean matches(Gold.Claim claim, List<Found> found) {
        return found.stream().anyMatch(f -> comparison.same(claim, f));
    }

    private static String triple(Gold.Claim claim) {
        return claim.subject() + " " + claim.predicate() + " " + claim.object();
    }

    private static String triple(Found found) {
        return Wording.local(found.subject()) + " " + found.predicate() + " " + Wording.local(found.object());
    }

    private static String quoted(String quote) {
        String one = quote.replaceAll("\\s+", " ");
        return one.isEmpty()
                ? ""
                : "  «" + (one.length() > QUOTED ? one.substring(0, QUOTED).strip() + " …" : one) + "»";
    }
}
