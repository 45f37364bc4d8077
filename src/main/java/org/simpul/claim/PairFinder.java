package org.simpul.claim;

import java.util.List;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.Relation;
import org.simpul.mention.Arguments;
import org.simpul.mention.Matcher;
import org.simpul.mention.Mentions;
import org.simpul.text.Sentence;

/** Finds the pairs of names in a document that may be the subject and object of a relation, and describes how they stand to each other. */
final class PairFinder {

    /** Told of each pair; the traits are valid only until it returns. */
    interface Found {
        void pairing(Pairing pairing, TraitList traits, int sentence, int low, int high);

        /** Told when all pairs of a sentence were given. */
        default void ended(int sentence, int low, int high) {}
    }

    private final Knowledge knowledge;
    private final FactualityJudge judge;
    private final List<Relation> relations;
    private final Hits hits;

    PairFinder(Lexicon lexicon, FactualityJudge judge) {
        this.judge = judge;
        knowledge = lexicon.knowledge();
        relations = lexicon.relations();
        hits = new Hits(relations);
    }

    /** The pairs of this document; {@code named} whether the traits are wanted by name. */
    void find(Mentions mentions, Matcher matcher, boolean named, Found found) {
        Arguments arguments = new Arguments(mentions.tokens(), mentions.units(), knowledge);
        Pairings pairings = new Pairings(mentions, arguments, matcher.clauses());
        Traits traits = new Traits(mentions, arguments, matcher.clauses(), knowledge, judge);
        TraitList list = new TraitList(named);
        List<Sentence> sentences = mentions.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int low = mentions.first(sentences.get(s));
            int high = mentions.last(sentences.get(s));
            Hits.Found words = hits.in(mentions, matcher, mentions.document().languageOf(sentences.get(s)), low, high);
            pairings.within(s);
            traits.within(s, words);
            for (Relation relation : relations) {
                for (Pairing pair : pairings.of(relation, words.of(relation))) {
                    list.clear();
                    traits.describe(pair, list);
                    found.pairing(pair, list, s, low, high);
                }
            }
            found.ended(s, low, high);
        }
    }
}
