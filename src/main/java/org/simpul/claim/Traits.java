package org.simpul.claim;

import java.util.BitSet;
import java.util.Set;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Trigger;
import org.simpul.lexicon.Words;
import org.simpul.mention.Arguments;
import org.simpul.mention.Clauses;
import org.simpul.mention.EntityMention;
import org.simpul.mention.Match;
import org.simpul.mention.Mentions;
import org.simpul.mention.Topic;
import org.simpul.mention.Unit;
import org.simpul.text.Sentence;
import org.simpul.text.Tokens;

/** Describes how two names stand to each other and to the word that may join them: their order, what lies between, the prepositions before them, their classes. */
final class Traits {

    private static final int[] STEPS = {0, 1, 2, 4, 7, 11, 17, 26};
    private static final int MOST_BETWEEN = 16;
    private static final int NEAR = 8;
    private static final int LONGEST_SKELETON = 7;

    private final Mentions mentions;
    private final Tokens tokens;
    private final Arguments arguments;
    private final Clauses clauses;
    private final Knowledge knowledge;
    private final Set<String> be;
    private final Columns columns;
    private final FactualityJudge judge;
    private final Stems stems = new Stems();
    private BitSet verbs = new BitSet();
    private Hits.Found words = Hits.NONE;
    private int low;
    private int high;
    private Factuality[] cues = new Factuality[0];
    private int sentence;
    private String kind = "";

    Traits(Mentions mentions, Arguments arguments, Clauses clauses, Knowledge knowledge, FactualityJudge judge) {
        this.judge = judge;
        this.mentions = mentions;
        this.tokens = mentions.tokens();
        this.arguments = arguments;
        this.clauses = clauses;
        this.knowledge = knowledge;
        this.columns = new Columns(mentions);
        this.be = knowledge.words(Words.BE);
    }

    /** Goes to the sentence of this index, in which these words carry relations. */
    void within(int index, Hits.Found found) {
        Sentence s = mentions.document().sentences().get(index);
        sentence = index;
        verbs = found.verbs();
        words = found;
        low = mentions.first(s);
        high = mentions.last(s);
        cues = judge.cues(tokens, mentions.units(), low, high);
        kind = mentions.document().paragraphs().get(s.paragraph()).kind().name();
    }

    /** Adds the traits of a pairing in the sentence. */
    void describe(Pairing pairing, TraitList traits) {
        String predicate = pairing.relation().predicate();
        String order = order(pairing);
        String voice = voice(pairing);
        String way = (voice + ":" + order).intern();
        traits.add("bias");
        traits.add("p", predicate);
        traits.add("way", way);
        traits.add("p-order", predicate, order);
        traits.add("p-way", predicate, way);
        traits.add("p-hits", predicate, TraitList.number(Math.min(3, pairing.hits())));
        traits.add("kind", kind);
        traits.add("kind-order", kind, order);
        traits.add("kind-p", kind, predicate);
        pairing.hit().ifPresent(h -> word(h, predicate, order, traits));
        side("S", pairing, pairing.subject(), way, traits);
        pairing.object().ifPresent(o -> side("O", pairing, o, way, traits));
        pairing.object().ifPresent(o -> both(pairing, o, way, traits));
        around(pairing, predicate, order, traits);
        doubts(pairing, predicate, traits);
        heading(predicate, traits);
    }

    private void word(Pairing.Hit hit, String predicate, String order, TraitList traits) {
        String form = stems.of(tokens.form(hit.first()));
        traits.add("p-word", predicate, form);
        traits.add("p-word-order", predicate, form, order);
        traits.add("p-group", predicate, hit.group());
        traits.add("p-group-order", predicate, hit.group(), order);
        String after = function(hit.last());
        traits.add("word-after", after);
        traits.add("word-after-order", after, order);
        traits.add("word-before", function(hit.first() - 1));
    }

    /** Words that deny, announce or leave open: between the two names and the word, before them, and after them. */
    private void doubts(Pairing pairing, String predicate, TraitList traits) {
        int first =
                Math.min(pairing.first(), pairing.hit().map(Pairing.Hit::first).orElse(pairing.first()));
        int last = Math.max(pairing.last(), pairing.hit().map(Pairing.Hit::last).orElse(pairing.last()));
        doubts("in", predicate, first, last, traits);
        int clause = Math.max(clauses.start(first, low), first - NEAR);
        doubts("before", predicate, clause, first, traits);
        doubts("earlier", predicate, low, clause, traits);
        int end = Math.min(high, last + NEAR);
        doubts("after", predicate, last, end, traits);
        doubts("later", predicate, end, high, traits);
        if (tokens.form(high - 1).equals("?")) {
            traits.add("question");
        }
    }

    private void doubts(String where, String predicate, int from, int to, TraitList traits) {
        int seen = 0;
        for (int t = from; t < to; t++) {
            Factuality cue = cues[t - low];
            if (cue != null && (seen & 1 << cue.ordinal()) == 0) {
                seen |= 1 << cue.ordinal();
                traits.add("doubt", where, cue.name());
                traits.add("p-doubt", predicate, where, cue.name());
            }
        }
    }

    private void heading(String predicate, TraitList traits) {
        if (mentions.topics().over(sentence).isPresent()) {
            Topic topic = mentions.topics().over(sentence).get();
            if (topic.words().size() <= 12) {
                topic.words().forEach(w -> traits.add("p-over", predicate, w));
            }
        }
    }

    /** The words between two names near each other, and right before and after the two. */
    private void around(Pairing pairing, String predicate, String order, TraitList traits) {
        int first = pairing.first();
        int last = pairing.last();
        traits.add("p-before", predicate, function(first - 1));
        traits.add("p-after", predicate, plain(last));
        traits.add("p-after", predicate, plain(last + 1));
        if (pairing.object().filter(Pairing.Candidate::isHere).isEmpty()
                || !pairing.subject().isHere()) {
            traits.add("p-first-word", predicate, plain(low));
            return;
        }
        int from = Math.min(
                pairing.subject().capture().last(),
                pairing.object().get().capture().last());
        int to = Math.max(
                pairing.subject().capture().first(),
                pairing.object().get().capture().first());
        if (to - from <= MOST_BETWEEN) {
            for (int t = from; t < to; t++) {
                String form = plain(t);
                if (!form.isEmpty()) {
                    traits.add("p-between", predicate, form);
                    traits.add("p-between-order", predicate, form, order);
                }
            }
        }
        carriers(predicate, order, from, to, traits);
        String skeleton = skeleton(pairing, from, to);
        if (!skeleton.isEmpty()) {
            traits.add("skeleton", skeleton, order);
            traits.add("p-skeleton", predicate, skeleton, order);
        }
        if (to - from <= 3) {
            StringBuilder all = new StringBuilder();
            for (int t = from; t < to; t++) {
                all.append(t > from ? "_" : "").append(tokens.form(t));
            }
            traits.add("p-exactly", predicate, all.toString(), order);
        }
    }

    /** Which relations have words between two names. */
    private void carriers(String predicate, String order, int from, int to, TraitList traits) {
        words.byRelation().forEach((relation, hits) -> {
            for (Pairing.Hit hit : hits) {
                if (hit.first() >= from && hit.last() <= to && hit.voice() != Trigger.Voice.LINK) {
                    traits.add("p-carries", predicate, relation.predicate());
                    traits.add("p-carries-order", predicate, relation.predicate() + ":" + hit.voice(), order);
                    return;
                }
            }
        });
    }

    /** The small words, marks, names and the word of the relation between two names in a row, other words left out; empty where that is long. */
    private String skeleton(Pairing pairing, int from, int to) {
        StringBuilder all = new StringBuilder();
        int n = 0;
        for (int t = from; t < to; t++) {
            String part = part(pairing, t);
            if (!part.isEmpty() && ++n > LONGEST_SKELETON) {
                return "";
            }
            all.append(part.isEmpty() ? "" : "_").append(part);
        }
        return all.isEmpty() ? "_" : all.toString();
    }

    private String part(Pairing pairing, int token) {
        if (pairing.hit().filter(h -> token >= h.first() && token < h.last()).isPresent()) {
            Pairing.Hit hit = pairing.hit().orElseThrow();
            return token == hit.first() ? hit.voice().name() : "";
        }
        if (mentions.units().covering(token).isPresent()) {
            return mentions.units().startingAt(token).isPresent() ? "NAME" : "";
        }
        String function = function(token);
        if (function.equals("WORD")) {
            return verbs.get(token) ? "VERB" : "";
        }
        return function;
    }

    private void both(Pairing pairing, Pairing.Candidate object, String way, TraitList traits) {
        Pairing.Candidate subject = pairing.subject();
        String predicate = pairing.relation().predicate();
        traits.add("p-types", predicate, type(subject), type(object));
        traits.add("way-prepositions", way, preposition(subject), preposition(object));
        if (!subject.isHere() || !object.isHere()) {
            traits.add("elsewhere", predicate);
            return;
        }
        int from = Math.min(subject.capture().last(), object.capture().last());
        int to = Math.max(subject.capture().first(), object.capture().first());
        String apart = step(to - from);
        traits.add("apart", apart);
        traits.add("p-apart", predicate, apart);
        traits.add("between-names", TraitList.number(breaks(from, to)), TraitList.number(commas(from, to)));
        traits.add(
                "names-between",
                number(others(from, to, pairing.relation().frame().subjects())),
                number(others(from, to, pairing.relation().frame().objects())));
        traits.add(
                "p-names-between",
                predicate,
                number(others(from, to, pairing.relation().frame().subjects())),
                number(others(from, to, pairing.relation().frame().objects())));
        traits.add("verbs-between", number(verbs.get(from, Math.max(from, to)).cardinality()));
    }

    private static String number(int n) {
        return TraitList.number(Math.min(3, n));
    }

    private int others(int from, int to, Set<String> types) {
        int n = 0;
        for (int t = from; t < to; t++) {
            n += mentions.units().startingAt(t).filter(u -> u.fits(types)).isPresent() ? 1 : 0;
        }
        return n;
    }

    private void side(String role, Pairing pairing, Pairing.Candidate candidate, String way, TraitList traits) {
        String predicate = pairing.relation().predicate();
        Match.Capture c = candidate.capture();
        String form = form(c.units().get(0));
        traits.add("p-type", role, predicate, type(candidate));
        traits.add("form", role, form);
        traits.add("p-size", role, predicate, number(c.units().size()));
        if (!candidate.isHere()) {
            traits.add("origin", role, candidate.origin().name(), predicate);
            traits.add("origin-form", role, candidate.origin().name(), form);
            return;
        }
        String preposition = preposition(candidate);
        traits.add("preposition", role, preposition, way);
        traits.add("p-preposition", role, preposition, predicate);
        if (arguments.isOwned(c, low)) {
            traits.add("owned", role);
            traits.add("p-owned", role, predicate);
        }
        if (c.last() < high && tokens.form(c.last()).equals("'s")) {
            traits.add("possessive", role, way);
        }
        if (c.first() - low <= 3) {
            traits.add("first", role);
            traits.add("p-first", role, predicate);
        }
        columns.over(sentence, c.first()).forEach(w -> traits.add("p-column", role, predicate, w));
        if (pairing.hit().isPresent()) {
            toWord(role, pairing, c, predicate, traits);
        }
    }

    /** How a name stands to the word. */
    private void toWord(String role, Pairing pairing, Match.Capture c, String predicate, TraitList traits) {
        Pairing.Hit hit = pairing.hit().orElseThrow();
        boolean left = c.last() <= hit.first();
        int from = left ? c.last() : hit.last();
        int to = left ? hit.first() : c.first();
        String side = left ? role + "-left" : role + "-right";
        traits.add("far", side, step(to - from));
        traits.add("p-far", side, predicate, step(to - from));
        if (to <= from) {
            return;
        }
        traits.add("breaks", side, TraitList.number(breaks(from, to)));
        traits.add("commas", side, TraitList.number(commas(from, to)));
        traits.add("verbs", side, number(verbs.get(from, to).cardinality()));
        Set<String> types = role.equals("S")
                ? pairing.relation().frame().subjects()
                : pairing.relation().frame().objects();
        String rivals = number(others(from, to, types));
        traits.add("rivals", side, rivals);
        traits.add("p-rivals", side, predicate, rivals);
        traits.add("between", side, structure(from, to));
    }

    /** Which of a relative pronoun, a bracket and an "and" lie there. */
    private String structure(int from, int to) {
        boolean relative = false;
        boolean bracket = false;
        boolean and = false;
        for (int t = from; t < to; t++) {
            String form = tokens.form(t);
            relative |= knowledge.timeWords().relatives().contains(form);
            bracket |= form.equals("(") || form.equals(")");
            and |= knowledge.timeWords().ands().contains(form);
        }
        return (relative ? "R" : "") + (bracket ? "B" : "") + (and ? "A" : "");
    }

    private int breaks(int from, int to) {
        int n = 0;
        for (int t = from; t < to && n < 2; t++) {
            n += clauses.breakAt(t) ? 1 : 0;
        }
        return n;
    }

    private int commas(int from, int to) {
        int n = 0;
        for (int t = from; t < to && n < 3; t++) {
            n += tokens.form(t).equals(",") ? 1 : 0;
        }
        return n;
    }

    private static String step(int distance) {
        int i = 0;
        while (i < STEPS.length && distance > STEPS[i]) {
            i++;
        }
        return TraitList.number(i);
    }

    private String preposition(Pairing.Candidate candidate) {
        return candidate.isHere()
                ? arguments.preposition(candidate.capture(), low)
                : candidate.origin().name();
    }

    /** The word there where it is one of those that every text has, else what kind of token it is. */
    private String function(int token) {
        if (token < low || token >= high) {
            return "EDGE";
        }
        String form = tokens.form(token);
        if (knowledge.governors().contains(form)
                || be.contains(form)
                || knowledge.timeWords().ands().contains(form)
                || knowledge.timeWords().relatives().contains(form)) {
            return form;
        }
        if (mentions.units().covering(token).isPresent()) {
            return "NAME";
        }
        return tokens.word(token) ? "WORD" : form;
    }

    /** The word there; a name as such. */
    private String plain(int token) {
        if (token < low || token >= high) {
            return "EDGE";
        }
        if (mentions.units().covering(token).isPresent()) {
            return mentions.units().startingAt(token).isPresent() ? "NAME" : "";
        }
        String form = tokens.form(token);
        return Character.isDigit(form.charAt(0)) ? "NUMBER" : stems.of(form);
    }

    private String voice(Pairing pairing) {
        if (pairing.hit().isEmpty()) {
            return "NONE";
        }
        Pairing.Hit hit = pairing.hit().get();
        for (int t = Math.max(low, hit.first() - 3); t < hit.first(); t++) {
            if (be.contains(tokens.form(t))) {
                return hit.voice().name() + "+be";
            }
        }
        return hit.voice().name();
    }

    private static String order(Pairing pairing) {
        String subject = side(pairing.subject(), pairing);
        if (pairing.object().isEmpty()) {
            return subject;
        }
        String object = side(pairing.object().get(), pairing);
        if (subject.equals(object)) {
            boolean before = pairing.subject().capture().first()
                    < pairing.object().get().capture().first();
            return subject + (before ? "-SO" : "-OS");
        }
        return subject + "-" + object;
    }

    private static String side(Pairing.Candidate candidate, Pairing pairing) {
        if (!candidate.isHere()) {
            return candidate.origin().name();
        }
        if (pairing.hit().isEmpty()) {
            return "here";
        }
        return candidate.capture().last() <= pairing.hit().get().first() ? "left" : "right";
    }

    private static String form(Unit unit) {
        return unit.meaning() instanceof Unit.Meaning.Named named
                ? named.form().name()
                : EntityMention.Form.NAME.name();
    }

    private static String type(Pairing.Candidate candidate) {
        Unit unit = candidate.capture().units().get(0);
        if (!unit.entities().isEmpty()) {
            return unit.entities().get(0).type().name();
        }
        if (unit.meaning() instanceof Unit.Meaning.Moment moment) {
            String length = moment.value().isPoint() ? "DAY" : "RANGE";
            return length + Math.min(10, moment.value().value().length());
        }
        return unit.meaning() instanceof Unit.Meaning.Concept concept ? concept.name() : "THING";
    }
}
