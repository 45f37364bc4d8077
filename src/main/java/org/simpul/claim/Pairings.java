package org.simpul.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Relation;
import org.simpul.lexicon.Trigger;
import org.simpul.mention.Arguments;
import org.simpul.mention.Clauses;
import org.simpul.mention.Match;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;
import org.simpul.text.Sentence;

/** The pairs of names in a sentence that may be the subject and object of a relation, each with the word of the relation that stands best to it. */
final class Pairings {

    private static final int FAR = 45;
    private static final int FAR_WITHOUT_WORD = 14;
    private static final int MOST_JOINED = 4;
    private static final int SHORTLY = 4;
    private static final int LINK_COST = 5;
    private static final int BREAK_COST = 6;

    private final Mentions mentions;
    private final Arguments arguments;
    private final Clauses clauses;
    private final Map<Set<String>, List<Match.Capture>> here = new HashMap<>();
    private final Map<Set<String>, List<Pairing.Candidate>> elsewhere = new HashMap<>();
    private int sentence;
    private int low;
    private int high;

    Pairings(Mentions mentions, Arguments arguments, Clauses clauses) {
        this.mentions = mentions;
        this.arguments = arguments;
        this.clauses = clauses;
    }

    /** Goes to the sentence of this index. */
    void within(int index) {
        sentence = index;
        low = mentions.first(sentence(index));
        high = mentions.last(sentence(index));
        here.clear();
        elsewhere.clear();
    }

    private Sentence sentence(int index) {
        return mentions.document().sentences().get(index);
    }

    /** The pairs for this relation, of whose words these stand in the sentence. */
    List<Pairing> of(Relation relation, List<Pairing.Hit> hits) {
        List<Pairing> found = new ArrayList<>();
        List<Pairing.Candidate> subjects = candidates(relation.frame().subjects());
        List<Pairing.Candidate> objects = candidates(relation.frame().objects());
        for (Pairing.Candidate s : subjects) {
            if (relation.symmetric() && s.isHere() && isGroup(s.capture())) {
                pair(relation, s, Optional.empty(), hits).ifPresent(found::add);
            }
            for (Pairing.Candidate o : objects) {
                if (fit(relation, s, o)) {
                    pair(relation, s, Optional.of(o), hits).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isGroup(Match.Capture capture) {
        long size = capture.units().stream()
                .flatMap(u -> u.entities().stream())
                .distinct()
                .count();
        return size >= 2 && size <= MOST_JOINED;
    }

    private static boolean fit(Relation relation, Pairing.Candidate s, Pairing.Candidate o) {
        if (!s.isHere() || !o.isHere()) {
            return s.isHere() || o.isHere();
        }
        Match.Capture a = s.capture();
        Match.Capture b = o.capture();
        boolean before = a.last() <= b.first();
        boolean after = b.last() <= a.first();
        int apart = before ? b.first() - a.last() : a.first() - b.last();
        return (before || after && !relation.symmetric()) && apart <= FAR;
    }

    private Optional<Pairing> pair(
            Relation relation, Pairing.Candidate s, Optional<Pairing.Candidate> o, List<Pairing.Hit> hits) {
        Pairing bare = new Pairing(relation, s, o, Optional.empty(), hits.size());
        Optional<Pairing.Hit> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Pairing.Hit hit : hits) {
            int cost = cost(hit, bare.first(), bare.last());
            if (cost < least) {
                least = cost;
                best = Optional.of(hit);
            }
        }
        if (excluded(relation, bare, best)) {
            return Optional.empty();
        }
        boolean near = o.isPresent() && bare.last() - bare.first() <= FAR_WITHOUT_WORD;
        return best.isPresent() || near
                ? Optional.of(new Pairing(relation, s, o, best, hits.size()))
                : Optional.empty();
    }

    /** Whether a word that the relation excludes stands in the pair or shortly before it ("repatriated from Thailand to Laos"). */
    private boolean excluded(Relation relation, Pairing pair, Optional<Pairing.Hit> hit) {
        if (relation.frame().unless().isEmpty()) {
            return false;
        }
        int first = Math.min(pair.first(), hit.map(Pairing.Hit::first).orElse(pair.first()));
        int last = Math.max(pair.last(), hit.map(Pairing.Hit::last).orElse(pair.last()));
        for (int t = Math.max(low, first - SHORTLY); t < Math.min(high, last); t++) {
            if (relation.frame().unless().contains(mentions.tokens().form(t))) {
                return true;
            }
        }
        return false;
    }

    /** How badly a word stands to two names: best between them or close by, in the same clause, and more than a preposition. */
    private int cost(Pairing.Hit hit, int first, int last) {
        int cost = hit.voice() == Trigger.Voice.LINK ? LINK_COST : 0;
        int from = hit.first() < first ? hit.last() : last;
        int to = hit.first() < first ? first : hit.first();
        if (hit.last() <= first || hit.first() >= last) {
            cost += 1 + to - from;
            for (int t = Math.max(low, from); t < Math.min(high, to); t++) {
                cost += clauses.breakAt(t) ? BREAK_COST : 0;
            }
        }
        return cost;
    }

    private List<Pairing.Candidate> candidates(Set<String> types) {
        List<Pairing.Candidate> found = new ArrayList<>();
        here.computeIfAbsent(types, k -> arguments.within(low, high, k)).forEach(c -> {
            if (!arguments.isSetAgainst(c, low)) {
                found.add(new Pairing.Candidate(c, Pairing.Origin.HERE));
            }
        });
        if (!types.contains("Date")) {
            found.addAll(elsewhere.computeIfAbsent(types, this::outside));
        }
        return found;
    }

    /** What the heading names, and what the sentence before speaks of first. */
    private List<Pairing.Candidate> outside(Set<String> types) {
        List<Pairing.Candidate> found = new ArrayList<>();
        Optional<Unit> heading =
                mentions.topics().over(sentence).flatMap(t -> t.unit()).filter(u -> u.fits(types));
        heading.ifPresent(u -> found.add(
                new Pairing.Candidate(new Match.Capture("", List.of(u), u.first(), u.last()), Pairing.Origin.HEADING)));
        previous(types)
                .filter(c -> heading.filter(
                                h -> h.entities().equals(c.units().get(0).entities()))
                        .isEmpty())
                .ifPresent(c -> found.add(new Pairing.Candidate(c, Pairing.Origin.BEFORE)));
        return found;
    }

    private Optional<Match.Capture> previous(Set<String> types) {
        if (sentence == 0
                || sentence(sentence).paragraph() - sentence(sentence - 1).paragraph() > 1) {
            return Optional.empty();
        }
        Sentence before = sentence(sentence - 1);
        return arguments.within(mentions.first(before), mentions.last(before), types).stream()
                .findFirst();
    }
}
