package org.simpul.evaluate;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.simpul.graph.Simpul;

/** Counts the distinct times of a document that stand on a claim, a figure or a period that it mentions. */
final class TimeScore {

    private TimeScore() {}

    static void score(Gold gold, Findings findings, Scorer.Sheet sheet) {
        Set<String> have = new TreeSet<>();
        Map<String, Findings.Details> nodes = findings.nodes(gold.name());
        for (Findings.Details details : nodes.values()) {
            have.addAll(details.all(Simpul.TIME));
            have.addAll(details.all(Simpul.EDTF));
        }
        findings.mentions(gold.name())
                .forEach(period -> findings.anywhere(period, Simpul.EDTF).forEach(have::add));
        Set<String> right = new TreeSet<>(gold.times());
        right.retainAll(have);
        gold.times().stream().filter(time -> !have.contains(time)).forEach(time -> sheet.missed(Measure.TIMES, time));
        sheet.tally(
                Measure.TIMES,
                new Tally(right.size(), right.size(), gold.times().size()));
    }
}
