package org.simpul.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Frame;
import org.simpul.lexicon.Knowledge;
import org.simpul.lexicon.Words;
import org.simpul.mention.Edtf;
import org.simpul.mention.EntityMention;
import org.simpul.mention.Match;
import org.simpul.mention.Matcher;
import org.simpul.mention.Mentions;
import org.simpul.mention.NewNames;
import org.simpul.mention.Unit;
import org.simpul.text.Language;
import org.simpul.text.Sentence;

/** Turns the matches of frames in one document into drafts: lists distribute, a single list of a symmetric relation pairs up. */
final class Drafting {

    private static final Set<String> ADOPTION = Set.of("adoptedOn", "adoptedIn");
    private static final int MOST_PAIRED = 4;
    private static final double REFERENCE_DISCOUNT = 0.9;
    private static final Set<String> REPEATED =
            Set.of("ratified", "signed", "coChairOf", "memberOf", "steeringGroupMemberOf");

    private final Mentions mentions;
    private final Matcher matcher;
    private final FactualityJudge judge;
    private final ClaimTimes times;
    private final NewNames names;
    private final Continuations continuations;
    private final Set<String> doerPrepositions;
    private final Set<String> lastMentioned;
    private final List<Draft> drafts = new ArrayList<>();

    Drafting(Mentions mentions, Matcher matcher, FactualityJudge judge, Knowledge knowledge) {
        this.mentions = mentions;
        this.matcher = matcher;
        this.judge = judge;
        this.times = new ClaimTimes(mentions, matcher.clauses(), knowledge.timeWords());
        this.names = new NewNames(mentions);
        this.continuations = new Continuations(mentions, knowledge);
        this.doerPrepositions = knowledge.words(Words.DOER_PREPOSITIONS);
        this.lastMentioned = knowledge.words(Words.LAST_MENTIONED);
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** "ditandatangani Indonesia pada …" of a treaty: the day of one state's signature and not the treaty's. */
    private boolean signedByState(Match match) {
        int t = match.anchorEnd();
        int agent = t < mentions.tokens().size() && mentions.tokens().form(t).equals("oleh") ? t + 1 : t;
        boolean treaty = match.capture("S").stream()
                .flatMap(s -> s.units().stream())
                .flatMap(u -> u.entities().stream())
                .anyMatch(e -> e.type() == EntityType.TREATY);
        return treaty
                && mentions.units()
                        .startingAt(agent)
                        .filter(u ->
                                u.entities().size() == 1 && u.entities().get(0).type() == EntityType.STATE)
                        .isPresent();
    }

    void match(Frame frame, Match match, int sentence, int low, int high) {
        if (isPassive(frame, match) || (ADOPTION.contains(frame.predicate()) && signedByState(match))) {
            return;
        }
        Factuality factuality = frame.cues()
                ? judge.judge(mentions.tokens(), mentions.units(), matcher.clauses(), match, low, high)
                : Factuality.ASSERTED;
        distribute(frame, match, factuality, sentence, low, high);
    }

    /** Drafts of names that are judged to be the subject and object of a word, this surely. */
    void pairing(Pairing pairing, double sure, int sentence, int low, int high) {
        Match match = pairing.match();
        Factuality factuality =
                judge.judge(mentions.tokens(), mentions.units(), matcher.clauses(), pairing.near(), low, high);
        distribute(pairing.relation().frame().with(sure), match, factuality, sentence, low, high);
    }

    /** Drafts of a match of known factuality. */
    private void distribute(Frame frame, Match match, Factuality factuality, int sentence, int low, int high) {
        List<Unit> subjects = singled(match, units(frame, match, "S", sentence));
        List<Unit> objects = units(frame, match, "O", sentence);
        Situation at =
                new Situation(frame, match, factuality, sentence, low, high, subjects.size() > 1 || objects.size() > 1);
        if (match.capture("O").isEmpty() && frame.object().isEmpty()) {
            pairs(at, subjects);
        } else {
            subjects.forEach(s -> against(at, s, objects));
            continuations.after(frame, match, high).forEach(more -> goesOn(at, more, objects));
        }
    }

    /** The same statement about a state that follows without the verb. */
    private void goesOn(Situation at, Continuations.More more, List<Unit> objects) {
        List<Unit> its = more.object().map(List::of).orElse(objects);
        List<Edtf> when = more.time()
                .map(t -> List.of(ClaimTimes.fitted(at.frame(), t)))
                .orElseGet(() -> timesOf(at, more.subject(), Optional.empty()));
        for (Entity s : more.subject().entities()) {
            its.forEach(o -> objects(o).forEach(object -> draft(at, s, object, when, references(its))));
        }
    }

    /** Adds what sentences such as "Lao PDR followed in September 2017" repeat of the last statement about a state in the sentence before. */
    void repeated() {
        List<Draft> given = List.copyOf(drafts);
        for (int s = 1; s < mentions.document().sentences().size(); s++) {
            int before = s - 1;
            Sentence sentence = mentions.document().sentences().get(s);
            continuations
                    .repeats(mentions.first(sentence), mentions.last(sentence))
                    .ifPresent(more -> given.stream()
                            .filter(d -> d.sentence() == before
                                    && REPEATED.contains(d.predicate())
                                    && d.factuality() == Factuality.ASSERTED)
                            .reduce((a, b) -> b)
                            .ifPresent(d -> more.subject()
                                    .entities()
                                    .forEach(e -> drafts.add(new Draft(
                                            e,
                                            d.predicate(),
                                            d.object(),
                                            d.factuality(),
                                            more.time().stream().toList(),
                                            d.confidence() * REFERENCE_DISCOUNT,
                                            d.rule(),
                                            sentence.span(),
                                            before + 1)))));
        }
    }

    private record Situation(
            Frame frame, Match match, Factuality factuality, int sentence, int low, int high, boolean list) {}

    private List<Unit> units(Frame frame, Match match, String slot, int sentence) {
        Optional<Match.Capture> capture = match.capture(slot);
        if (capture.isEmpty()) {
            return List.of();
        }
        if (!capture.get().units().isEmpty()) {
            return capture.get().units();
        }
        Language language =
                mentions.document().languageOf(mentions.document().sentences().get(sentence));
        return names.person(capture.get().first(), capture.get().last(), language)
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether the doer stands behind "by" where the pattern expects whom the deed was done to. */
    private boolean isPassive(Frame frame, Match match) {
        int end = match.anchorEnd();
        return end < mentions.tokens().size()
                && doerPrepositions.contains(mentions.tokens().form(end))
                && !frame.namesDoer()
                && mentions.units().within(end, Math.min(end + 4, match.last())).stream()
                        .findFirst()
                        .filter(u -> captured(match, u) && !u.entities().isEmpty() && !isPlace(u))
                        .isPresent();
    }

    private static boolean captured(Match match, Unit unit) {
        return java.util.stream.Stream.of("S", "O")
                .flatMap(n -> match.capture(n).stream())
                .anyMatch(c -> c.units().contains(unit));
    }

    private static boolean isPlace(Unit unit) {
        return unit.entities().stream().allMatch(e -> e.type() == EntityType.PLACE);
    }

    /** "A, B and C, the last adopted in …" and "A and B (adopted in …)" speak of the last alone. */
    private List<Unit> singled(Match match, List<Unit> subjects) {
        if (subjects.size() < 2) {
            return subjects;
        }
        int from = subjects.get(subjects.size() - 1).last();
        boolean open = false;
        boolean last = false;
        for (int t = from; t < match.anchor() && t < from + 12; t++) {
            String form = mentions.tokens().form(t);
            open = form.equals("(") || (open && !form.equals(")"));
            last |= lastMentioned.contains(form);
        }
        return open || last ? subjects.subList(subjects.size() - 1, subjects.size()) : subjects;
    }

    private void pairs(Situation at, List<Unit> units) {
        List<Entity> parties =
                units.stream().flatMap(u -> u.entities().stream()).distinct().toList();
        if (parties.size() < 2 || parties.size() > MOST_PAIRED) {
            return;
        }
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                Unit unit = units.get(Math.min(i, units.size() - 1));
                draft(
                        at,
                        parties.get(i),
                        new ClaimObject.Thing(parties.get(j)),
                        timesOf(at, unit, Optional.empty()),
                        references(units));
            }
        }
    }

    /** Whether a date stands right behind another instrument, as part of its name: "improves the Plan of Action 2014" does not date what improves it. */
    private boolean namesAnother(Unit object, Unit subject) {
        return ClaimTimes.moment(object).isPresent()
                && mentions.units()
                        .endingAt(object.first())
                        .filter(u -> u.fits(Set.of("Instrument")) && !u.equals(subject))
                        .isPresent();
    }

    /** The object that the frame itself names: a concept, or the time of what is said. */
    private Optional<ClaimObject> fixed(Situation at, Unit subject) {
        if (at.frame().object().filter(Frame.TIME_OBJECT::equals).isPresent()) {
            return times.when(at.match(), subject, at.list(), at.sentence(), at.low(), at.high())
                    .flatMap(Drafting::beginning)
                    .map(ClaimObject.Date::new);
        }
        return at.frame().object().map(ClaimObject.Concept::new);
    }

    private void against(Situation at, Unit subject, List<Unit> objects) {
        fixed(at, subject)
                .ifPresent(object -> subject.entities()
                        .forEach(s -> draft(
                                at, s, object, timesOf(at, subject, Optional.empty()), references(List.of(subject)))));
        for (Unit object : objects) {
            if (namesAnother(object, subject)) {
                continue;
            }
            List<Edtf> when = timesOf(at, subject, Optional.of(object));
            for (Entity s : subject.entities()) {
                for (ClaimObject o : objects(object)) {
                    draft(at, s, o, when, references(List.of(subject, object)));
                }
            }
        }
    }

    private List<Edtf> timesOf(Situation at, Unit subject, Optional<Unit> object) {
        return times.of(at.frame(), at.match(), subject, object, at.list(), at.sentence(), at.low(), at.high());
    }

    private static boolean references(List<Unit> units) {
        return units.stream().anyMatch(u -> u.is(EntityMention.Form.REFERENCE));
    }

    /** What a unit stands for as the object of a claim. */
    static List<ClaimObject> objects(Unit unit) {
        if (unit.meaning() instanceof Unit.Meaning.Named named) {
            return named.entities().stream()
                    .<ClaimObject>map(ClaimObject.Thing::new)
                    .toList();
        }
        if (unit.meaning() instanceof Unit.Meaning.Moment moment) {
            return beginning(moment.value()).<ClaimObject>map(ClaimObject.Date::new).stream()
                    .toList();
        }
        return unit.meaning() instanceof Unit.Meaning.Concept concept
                ? List.of(new ClaimObject.Concept(concept.name()))
                : List.of();
    }

    /** A date as an object: the date itself, or where a range begins ("sejak 2008"). */
    private static Optional<Edtf> beginning(Edtf value) {
        if (value.isPoint()) {
            return value.value().contains("X")
                    ? Optional.empty()
                    : Optional.of(Edtf.parse(value.value().replaceAll("[~?%]", "")));
        }
        String start = value.value().substring(0, value.value().indexOf('/'));
        return Set.of("", "..").contains(start) || start.contains("X")
                ? Optional.empty()
                : Optional.of(Edtf.parse(start));
    }

    private void draft(Situation at, Entity subject, ClaimObject object, List<Edtf> when, boolean reference) {
        drafts.add(new Draft(
                subject,
                at.frame().predicate(),
                object,
                at.factuality(),
                when,
                at.frame().confidence() * (reference ? REFERENCE_DISCOUNT : 1),
                at.frame().rule(),
                mentions.document().sentences().get(at.sentence()).span(),
                at.sentence()));
    }
}
