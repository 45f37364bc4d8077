package org.simpul.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.simpul.lexicon.TraitWeights;
import org.simpul.mention.Mentions;
import org.simpul.text.Span;

/** Keeps how the pairs of one sentence were judged, for explaining it. */
final class PairTrials implements PairFinder.Found {

    private static final double LEAST = 0.05;

    private final Mentions mentions;
    private final TraitWeights weights;
    private final int wanted;
    private final List<SentenceTrace.Pair> pairs = new ArrayList<>();

    /** Of the sentence of this index. */
    PairTrials(Mentions mentions, TraitWeights weights, int wanted) {
        this.mentions = mentions;
        this.weights = weights;
        this.wanted = wanted;
    }

    @Override
    public void pairing(Pairing pairing, TraitList traits, int sentence, int low, int high) {
        if (sentence == wanted) {
            double sure = traits.likelihood(weights);
            if (sure >= LEAST) {
                pairs.add(new SentenceTrace.Pair(
                        pairing.relation().predicate(),
                        words(pairing.subject()),
                        pairing.object().map(this::words).orElse(""),
                        pairing.hit()
                                .map(h -> text(mentions.tokens().span(h.first(), h.last())))
                                .orElse(""),
                        sure,
                        sure >= weights.threshold()));
            }
        }
    }

    private String words(Pairing.Candidate candidate) {
        Span first = candidate.capture().units().get(0).span();
        Span last = candidate
                .capture()
                .units()
                .get(candidate.capture().units().size() - 1)
                .span();
        return text(new Span(first.start(), Math.max(first.end(), last.end())));
    }

    private String text(Span span) {
        return span.of(mentions.document().text()).replaceAll("\\s+", " ");
    }

    /** The pairs that are not out of the question, the likeliest first. */
    List<SentenceTrace.Pair> pairs() {
        return pairs.stream()
                .sorted(Comparator.comparingDouble((SentenceTrace.Pair p) -> -p.likelihood())
                        .thenComparing(SentenceTrace.Pair::predicate))
                .toList();
    }
}
