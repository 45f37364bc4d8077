package org.simpul.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Anchors;
import org.simpul.lexicon.Frame;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.Trigger;
import org.simpul.mention.AnchorIndex;
import org.simpul.mention.Arguments;
import org.simpul.mention.Match;
import org.simpul.mention.Matcher;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;
import org.simpul.text.Language;
import org.simpul.text.Sentence;

/** Finds words that carry a relation and the pairs of names around them. */
final class TriggerFinder {

    /** Told of each pair. */
    interface Found {
        void pairing(Pairing pairing, List<String> traits, int sentence, int low, int high);
    }

    private record Hit(Trigger trigger, int first, int last) {

        boolean isVerb() {
            return trigger.voice() == Trigger.Voice.ACTIVE
                    || trigger.voice() == Trigger.Voice.PASSIVE
                    || trigger.voice() == Trigger.Voice.PARTICIPLE;
        }
    }

    private final Knowledge knowledge;
    private final AnchorIndex<Trigger> byWord;
    private final List<Trigger> byObject;

    TriggerFinder(Lexicon lexicon) {
        knowledge = lexicon.knowledge();
        List<Trigger> all = lexicon.triggers();
        byObject = all.stream()
                .filter(t -> t.voice() == Trigger.Voice.OBJECT)
                .toList();
        byWord = new AnchorIndex<>(
                all.stream().filter(t -> t.voice() != Trigger.Voice.OBJECT).toList(),
                t -> Anchors.firstWords(t.frame().pattern().parts().get(0)));
    }

    void find(Mentions mentions, Matcher matcher, Found found) {
        Arguments arguments = new Arguments(mentions.tokens(), mentions.units(), knowledge);
        Pairings pairings = new Pairings(mentions, arguments);
        BitSet verbs = new BitSet();
        Traits traits = new Traits(mentions, arguments, matcher.clauses(), knowledge, verbs);
        List<Sentence> sentences = mentions.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int low = mentions.first(sentences.get(s));
            int high = mentions.last(sentences.get(s));
            List<Hit> hits = hits(mentions, matcher, sentences.get(s), low, high);
            hits.stream().filter(Hit::isVerb).forEach(h -> verbs.set(h.first()));
            pairings.within(s);
            traits.within(s);
            for (Hit hit : hits) {
                List<Pairing> pairs = new ArrayList<>(pairings.around(hit.trigger(), hit.first(), hit.last()));
                if (isSymmetric(hit.trigger().frame())) {
                    pairs.addAll(pairings.joined(hit.trigger(), hit.first(), hit.last()));
                }
                for (Pairing pair : pairs) {
                    found.pairing(pair, traits.of(pair), s, low, high);
                }
            }
        }
    }

    static boolean isSymmetric(Frame frame) {
        return frame.predicate().equals("cooperatesWith") || frame.predicate().equals("metWith");
    }

    private List<Hit> hits(Mentions mentions, Matcher matcher, Sentence sentence, int low, int high) {
        Language language = mentions.document().languageOf(sentence);
        matcher.within(low, high);
        List<Hit> hits = new ArrayList<>();
        for (int t = low; t < high; t++) {
            for (Trigger trigger : byWord.at(mentions.tokens().form(t))) {
                if (FrameFinder.speaks(trigger.frame(), language)
                        && mentions.units().covering(t).filter(u -> u.last() - u.first() > 1 && !u.isPronoun()).isEmpty()) {
                    Optional<Match> match = matcher.at(trigger.frame().pattern(), 0, t);
                    match.ifPresent(m -> hits.add(new Hit(trigger, m.first(), m.last())));
                }
            }
            Optional<Unit> unit = mentions.units().startingAt(t);
            for (Trigger trigger : byObject) {
                unit.filter(u -> u.fits(trigger.frame().objects()))
                        .ifPresent(u -> hits.add(new Hit(trigger, u.first(), u.last())));
            }
        }
        return hits;
    }
}
