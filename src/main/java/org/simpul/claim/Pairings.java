package org.simpul.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Frame;
import org.simpul.lexicon.Trigger;
import org.simpul.mention.Arguments;
import org.simpul.mention.Match;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;

/** The pairs of names around a word that carries a relation, of which some are its subject and object. */
final class Pairings {

    private static final int MOST_A_SIDE = 3;

    private final Mentions mentions;
    private final Arguments arguments;
    private final Map<Set<String>, List<Match.Capture>> here = new HashMap<>();
    private final Map<Set<String>, List<Match.Capture>> before = new HashMap<>();
    private int sentence;
    private int low;
    private int high;

    Pairings(Mentions mentions, Arguments arguments) {
        this.mentions = mentions;
        this.arguments = arguments;
    }

    /** Goes to the sentence of this index. */
    void within(int index) {
        sentence = index;
        low = mentions.first(mentions.document().sentences().get(index));
        high = mentions.last(mentions.document().sentences().get(index));
        here.clear();
        before.clear();
    }

    /** The pairs around this word from token {@code first} to before {@code last}. */
    List<Pairing> around(Trigger trigger, int first, int last) {
        Frame frame = trigger.frame();
        List<Pairing.Candidate> subjects = candidates(frame.subjects(), first, last);
        List<Pairing> found = new ArrayList<>();
        if (frame.object().isPresent()) {
            subjects.forEach(s -> found.add(new Pairing(trigger, first, last, s, Optional.empty())));
            return found;
        }
        List<Pairing.Candidate> objects = trigger.voice() == Trigger.Voice.OBJECT
                ? itself(first, frame.objects())
                : candidates(frame.objects(), first, last);
        for (Pairing.Candidate s : subjects) {
            for (Pairing.Candidate o : objects) {
                if ((s.isHere() || o.isHere()) && apart(s, o)) {
                    found.add(new Pairing(trigger, first, last, s, Optional.of(o)));
                }
            }
        }
        return found;
    }

    /** The lists of two to four names around a word whose members may be joined with each other. */
    List<Pairing> joined(Trigger trigger, int first, int last) {
        return candidates(trigger.frame().subjects(), first, last).stream()
                .filter(s -> {
                    long size = s.capture().units().stream()
                            .flatMap(u -> u.entities().stream())
                            .distinct()
                            .count();
                    return size >= 2 && size <= 4;
                })
                .map(s -> new Pairing(trigger, first, last, s, Optional.empty()))
                .toList();
    }

    private List<Pairing.Candidate> itself(int first, Set<String> types) {
        return mentions.units()
                .startingAt(first)
                .filter(u -> u.fits(types))
                .map(u -> List.of(new Pairing.Candidate(
                        new Match.Capture("", List.of(u), u.first(), u.last()), Pairing.Origin.HERE, 0)))
                .orElse(List.of());
    }

    private static boolean apart(Pairing.Candidate s, Pairing.Candidate o) {
        return s.capture().first() >= o.capture().last() || o.capture().first() >= s.capture().last();
    }

    private List<Pairing.Candidate> candidates(Set<String> types, int first, int last) {
        List<Match.Capture> all = here.computeIfAbsent(types, k -> arguments.within(low, high, k));
        List<Pairing.Candidate> found = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (int i = all.size() - 1; i >= 0; i--) {
            Match.Capture c = all.get(i);
            if (c.last() <= first && left < MOST_A_SIDE) {
                found.add(new Pairing.Candidate(c, Pairing.Origin.HERE, left++));
            }
        }
        for (Match.Capture c : all) {
            if (c.first() >= last && right < MOST_A_SIDE) {
                found.add(new Pairing.Candidate(c, Pairing.Origin.HERE, right++));
            }
        }
        if (!types.contains("Date")) {
            outside(types, all.isEmpty()).forEach(found::add);
        }
        return found;
    }

    /** What the heading names, and what the sentence before speaks of. */
    private List<Pairing.Candidate> outside(Set<String> types, boolean none) {
        List<Pairing.Candidate> found = new ArrayList<>();
        Optional<Unit> heading = mentions.topics()
                .over(sentence)
                .flatMap(t -> t.unit())
                .filter(u -> u.fits(types));
        heading.ifPresent(u -> found.add(new Pairing.Candidate(
                new Match.Capture("", List.of(u), u.first(), u.last()), Pairing.Origin.HEADING, none ? 0 : 1)));
        previous(types).stream()
                .findFirst()
                .filter(c -> heading.filter(h -> h.entities().equals(c.units().get(0).entities()))
                        .isEmpty())
                .ifPresent(c -> found.add(new Pairing.Candidate(c, Pairing.Origin.BEFORE, none ? 0 : 1)));
        return found;
    }

    private List<Match.Capture> previous(Set<String> types) {
        if (sentence == 0) {
            return List.of();
        }
        return before.computeIfAbsent(types, k -> {
            var sentences = mentions.document().sentences();
            boolean near = sentences.get(sentence).paragraph()
                    - sentences.get(sentence - 1).paragraph()
                    <= 1;
            return near
                    ? arguments.within(
                            mentions.first(sentences.get(sentence - 1)), mentions.last(sentences.get(sentence - 1)), k)
                    : List.of();
        });
    }
}
