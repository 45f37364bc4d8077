package org.simpul.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores the documents of a run. Names are compared without letter case, punctuation and words such as "the Republic of"; a thing is the one that a gold file means where they share a
 * name. Optional gold lines count neither as right nor as wrong.
 */
public final class Scorer {

    private final Findings findings;

    /** A scorer of what was found. */
    public Scorer(Findings findings) {
        this.findings = findings;
    }

    /**
     * The score of one document.
     *
     * @param wrong claims that are listed as wrong for this document
     */
    public DocumentScore score(Gold gold, List<Gold.Claim> wrong) {
        Sheet sheet = new Sheet(gold.name());
        Comparison comparison = new Comparison(gold, findings);
        new EntityScore(gold, findings, comparison).score(sheet);
        new ClaimScore(gold, findings, comparison).score(wrong, sheet);
        new FigureScore(gold, findings, comparison).score(sheet);
        TimeScore.score(gold, findings, sheet);
        return sheet.done();
    }

    /** All documents together: counts are added up, so that each entity, claim, figure and time weighs the same. */
    public static DocumentScore total(Collection<DocumentScore> scores) {
        Sheet sheet = new Sheet("all");
        scores.forEach(sheet::add);
        return sheet.done();
    }

    /** What is being filled in. */
    static final class Sheet {

        private final String name;
        private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        private final Map<Measure, Share> shares = new EnumMap<>(Measure.class);
        private final Map<String, Tally> types = new TreeMap<>();
        private final Map<String, Tally> predicates = new TreeMap<>();
        private final Map<Measure, List<String>> missed = new EnumMap<>(Measure.class);
        private final Map<Measure, List<String>> extra = new EnumMap<>(Measure.class);
        private final List<String> wrong = new ArrayList<>();

        Sheet(String name) {
            this.name = name;
        }

        void tally(Measure measure, Tally tally) {
            tallies.merge(measure, tally, Tally::plus);
        }

        void share(Measure measure, Share share) {
            shares.merge(measure, share, Share::plus);
        }

        void type(String type, Tally tally) {
            types.merge(type, tally, Tally::plus);
        }

        void predicate(String predicate, Tally tally) {
            predicates.merge(predicate, tally, Tally::plus);
        }

        void missed(Measure measure, String what) {
            missed.computeIfAbsent(measure, k -> new ArrayList<>()).add(what);
        }

        void extra(Measure measure, String what) {
            extra.computeIfAbsent(measure, k -> new ArrayList<>()).add(what);
        }

        void wrong(String what) {
            wrong.add(what);
        }

        private void add(DocumentScore score) {
            score.tallies().forEach(this::tally);
            score.shares().forEach(this::share);
            score.types().forEach(this::type);
            score.predicates().forEach(this::predicate);
            wrong.addAll(score.wrong());
        }

        DocumentScore done() {
            return new DocumentScore(name, tallies, shares, types, predicates, missed, extra, List.copyOf(wrong));
        }
    }
}
