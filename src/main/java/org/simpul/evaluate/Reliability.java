package org.simpul.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How often claims of a confidence are right: what confidence is worth, bin by bin. */
public final class Reliability {

    private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001};

    /** An asserted claim: how sure the extractor was, and whether the gold file has it. */
    record Judged(double confidence, boolean right) {}

    /**
     * A bin of the table.
     *
     * @param from the least confidence in it, inclusive
     * @param to the end of it, exclusive
     * @param claims how many asserted claims fall into it
     * @param right how many of them are right
     * @param mean their mean confidence; 0 where there are none
     */
    public record Bin(double from, double to, int claims, int right, double mean) {

        /** The share that is right; 0 where there are no claims. */
        public double share() {
            return claims == 0 ? 0 : (double) right / claims;
        }
    }

    private final List<Judged> judged;

    private Reliability(List<Judged> judged) {
        this.judged = List.copyOf(judged);
    }

    /** Over the documents of these gold files that are among the findings. */
    public static Reliability of(List<Gold> golds, Findings findings) {
        List<Judged> all = new ArrayList<>();
        golds.stream()
                .filter(gold -> findings.hasDocument(gold.name()))
                .forEach(gold -> all.addAll(new ClaimScore(gold, findings, new Comparison(gold, findings)).judged()));
        return new Reliability(all);
    }

    /** The bins, the least sure first. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < BINS.length; i++) {
            bins.add(bin(BINS[i], BINS[i + 1]));
        }
        return bins;
    }

    private Bin bin(double from, double to) {
        List<Judged> inside = judged.stream()
                .filter(j -> j.confidence() >= from && j.confidence() < to)
                .toList();
        int right = (int) inside.stream().filter(Judged::right).count();
        return new Bin(
                from,
                to,
                inside.size(),
                right,
                inside.stream().mapToDouble(Judged::confidence).average().orElse(0));
    }

    /** The mean distance between confidence and share right, weighed by the claims of the bins; 0 where there are no claims. */
    public double error() {
        double sum = bins().stream()
                .mapToDouble(b -> b.claims() * Math.abs(b.share() - b.mean()))
                .sum();
        return judged.isEmpty() ? 0 : sum / judged.size();
    }

    /** The table as Markdown. */
    public String table() {
        StringBuilder out = new StringBuilder(
                "| confidence | claims | right | share right | mean confidence |\n| --- | ---: | ---: | ---: | ---: |\n");
        bins().stream()
                .filter(b -> b.claims() > 0)
                .forEach(b -> out.append(String.format(
                        Locale.ROOT,
                        "| %.2f–%.2f | %d | %d | %.3f | %.3f |%n",
                        b.from(),
                        Math.min(1, b.to()),
                        b.claims(),
                        b.right(),
                        b.share(),
                        b.mean())));
        return out.append(String.format(Locale.ROOT, "%nmean distance %.3f over %d claims%n", error(), judged.size()))
                .toString();
    }
}
