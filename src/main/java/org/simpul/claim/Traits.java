package org.simpul.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Trigger;
import org.simpul.lexicon.Words;
import org.simpul.mention.Arguments;
import org.simpul.mention.Clauses;
import org.simpul.mention.EntityMention;
import org.simpul.mention.Match;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;
import org.simpul.text.Tokens;

/**
 * Describes how two names stand to a word that carries a relation: their order, what lies between, the prepositions before them, their classes. None of it is a
 * word of the vocabulary of one subject; the words that occur are prepositions, conjunctions and forms of "be".
 */
final class Traits {

    private static final int[] STEPS = {0, 1, 2, 4, 7, 11, 17, 26};

    private final Mentions mentions;
    private final Tokens tokens;
    private final Arguments arguments;
    private final Clauses clauses;
    private final Knowledge knowledge;
    private final Set<String> be;
    private final Set<String> ands;
    private final java.util.BitSet verbs;
    private int low;
    private int high;
    private String kind = "";

    Traits(Mentions mentions, Arguments arguments, Clauses clauses, Knowledge knowledge, java.util.BitSet verbs) {
        this.mentions = mentions;
        this.tokens = mentions.tokens();
        this.arguments = arguments;
        this.clauses = clauses;
        this.knowledge = knowledge;
        this.be = knowledge.words(Words.BE);
        this.ands = knowledge.timeWords().ands();
        this.verbs = verbs;
    }

    /** Goes to the sentence of this index. */
    void within(int sentence) {
        var s = mentions.document().sentences().get(sentence);
        low = mentions.first(s);
        high = mentions.last(s);
        kind = mentions.document().paragraphs().get(s.paragraph()).kind().name();
    }

    /** The traits of a pairing in the sentence. */
    List<String> of(Pairing pairing) {
        List<String> traits = new ArrayList<>();
        Trigger trigger = pairing.trigger();
        String predicate = trigger.frame().predicate();
        String order = order(pairing);
        String voice = trigger.voice() + (isBefore(pairing.first(), be) ? "+be" : "");
        String way = voice + " " + order;
        traits.add("bias");
        traits.add(predicate);
        traits.add(trigger.frame().rule());
        traits.add(trigger.frame().rule() + " " + order);
        traits.add(way);
        traits.add(predicate + " " + order);
        traits.add(predicate + " " + way);
        if (trigger.voice() != Trigger.Voice.OBJECT) {
            traits.add(predicate + " word " + tokens.form(pairing.first()));
            traits.add(predicate + " word " + tokens.form(pairing.first()) + " " + order);
        }
        traits.add("kind " + kind);
        traits.add("kind " + kind + " " + order);
        traits.add("after " + function(pairing.last()));
        traits.add("after " + function(pairing.last()) + " " + order);
        traits.add("before " + function(pairing.first() - 1));
        side("S", pairing, pairing.subject(), way, traits);
        pairing.object().ifPresent(o -> side("O", pairing, o, way, traits));
        pairing.object().ifPresent(o -> both(pairing, o, way, traits));
        return traits;
    }

    private void both(Pairing pairing, Pairing.Candidate object, String way, List<String> traits) {
        Pairing.Candidate subject = pairing.subject();
        String predicate = pairing.trigger().frame().predicate();
        traits.add(predicate + " " + type(subject) + ">" + type(object));
        traits.add(way + " S " + preposition(subject) + " O " + preposition(object));
        traits.add(predicate + " ranks " + subject.rank() + object.rank());
        if (subject.isHere() && object.isHere()) {
            int from = Math.min(subject.capture().last(), object.capture().last());
            int to = Math.max(subject.capture().first(), object.capture().first());
            traits.add("apart " + step(to - from));
            traits.add(predicate + " apart " + step(to - from));
            traits.add("between names " + breaks(from, to) + commas(from, to));
        } else {
            traits.add("elsewhere " + predicate);
        }
    }

    private void side(String role, Pairing pairing, Pairing.Candidate candidate, String way, List<String> traits) {
        String predicate = pairing.trigger().frame().predicate();
        Match.Capture c = candidate.capture();
        String type = type(candidate);
        traits.add(role + " " + predicate + " " + type);
        traits.add(role + " form " + form(c.units().get(0)));
        traits.add(role + " size " + Math.min(3, c.units().size()));
        traits.add(role + " rank " + candidate.rank() + " " + way);
        traits.add(role + " rank " + candidate.rank() + " " + predicate);
        if (!candidate.isHere()) {
            traits.add(role + " " + candidate.origin() + " " + predicate);
            traits.add(role + " " + candidate.origin() + " " + form(c.units().get(0)));
            return;
        }
        String preposition = preposition(candidate);
        traits.add(role + " after '" + preposition + "' " + way);
        traits.add(role + " after '" + preposition + "' " + predicate);
        if (arguments.isOwned(c, low)) {
            traits.add(role + " owned");
        }
        if (c.last() < high && tokens.form(c.last()).equals("'s")) {
            traits.add(role + " possessive " + way);
        }
        if (c.first() - low <= 3 && c.last() <= pairing.first()) {
            traits.add(role + " first");
        }
        boolean left = c.last() <= pairing.first();
        int from = left ? c.last() : pairing.last();
        int to = left ? pairing.first() : c.first();
        between(role, left ? "left" : "right", predicate, from, to, traits);
    }

    /** What lies between a name and the word. */
    private void between(String role, String side, String predicate, int from, int to, List<String> traits) {
        int gap = step(to - from);
        traits.add(role + side + " far " + gap);
        traits.add(role + " far " + gap + " " + predicate);
        if (to <= from) {
            return;
        }
        traits.add(role + side + " breaks " + breaks(from, to));
        traits.add(role + side + " commas " + commas(from, to));
        int others = verbs.get(from, to).cardinality();
        traits.add(role + side + " verbs " + Math.min(2, others));
        boolean relative = false;
        boolean bracket = false;
        boolean and = false;
        for (int t = from; t < to; t++) {
            String form = tokens.form(t);
            relative |= knowledge.timeWords().relatives().contains(form);
            bracket |= form.equals("(") || form.equals(")");
            and |= ands.contains(form);
        }
        traits.add(role + side + (relative ? " relative" : "") + (bracket ? " bracket" : "") + (and ? " and" : "") + " between");
        traits.add(role + side + " names " + Math.min(3, (int) mentions.units().within(from, to).stream()
                .filter(u -> !u.entities().isEmpty())
                .count()));
    }

    private int breaks(int from, int to) {
        int n = 0;
        for (int t = from; t < to; t++) {
            n += clauses.breakAt(t) ? 1 : 0;
        }
        return Math.min(2, n);
    }

    private int commas(int from, int to) {
        int n = 0;
        for (int t = from; t < to; t++) {
            n += tokens.form(t).equals(",") ? 1 : 0;
        }
        return Math.min(3, n);
    }

    private static int step(int distance) {
        for (int i = 0; i < STEPS.length; i++) {
            if (distance <= STEPS[i]) {
                return i;
            }
        }
        return STEPS.length;
    }

    private String preposition(Pairing.Candidate candidate) {
        return candidate.isHere() ? arguments.preposition(candidate.capture(), low) : candidate.origin().name();
    }

    /** The word there, where it is one of those that every text has; else what kind of token it is. */
    private String function(int token) {
        if (token < low || token >= high) {
            return "edge";
        }
        String form = tokens.form(token);
        if (knowledge.governors().contains(form) || be.contains(form) || ands.contains(form)
                || knowledge.timeWords().relatives().contains(form)) {
            return form;
        }
        if (mentions.units().startingAt(token).isPresent() || mentions.units().covering(token).isPresent()) {
            return "name";
        }
        return tokens.word(token) ? "word" : form;
    }

    private boolean isBefore(int token, Set<String> words) {
        for (int t = Math.max(low, token - 3); t < token; t++) {
            if (words.contains(tokens.form(t))) {
                return true;
            }
        }
        return false;
    }

    private static String order(Pairing pairing) {
        Optional<Pairing.Candidate> o = pairing.object();
        Pairing.Candidate s = pairing.subject();
        String subject = s.isHere() ? (s.capture().last() <= pairing.first() ? "left" : "right") : s.origin().name();
        if (o.isEmpty()) {
            return subject;
        }
        String object = o.get().isHere()
                ? (o.get().capture().last() <= pairing.first() ? "left" : "right")
                : o.get().origin().name();
        if (subject.equals(object)) {
            return subject + (s.capture().first() < o.get().capture().first() ? " SO" : " OS");
        }
        return subject + "-" + object;
    }

    private static String form(Unit unit) {
        return unit.meaning() instanceof Unit.Meaning.Named named ? named.form().name() : EntityMention.Form.NAME.name();
    }

    private static String type(Pairing.Candidate candidate) {
        Unit unit = candidate.capture().units().get(0);
        List<Entity> entities = unit.entities();
        if (!entities.isEmpty()) {
            return entities.get(0).type().name();
        }
        return unit.meaning() instanceof Unit.Meaning.Moment m ? (m.value().isPoint() ? "DAY" : "RANGE") : "CONCEPT";
    }
}
