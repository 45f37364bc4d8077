package org.simpul.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Label;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.Officials;
import org.simpul.text.DocumentText;
import org.simpul.text.Language;
import org.simpul.text.Sentence;
import org.simpul.text.Tokens;

/**
 * Finds persons in a public function: a run of capitals that is no other name, beside a title of office or behind a rank that only officials bear. A person
 * without either never becomes an entity.
 */
final class OfficialFinder {

    private static final int TITLE_LINE = 12;

    private final DocumentText document;
    private final Tokens tokens;
    private final UnitIndex units;
    private final NewEntities made;
    private final Officials words;
    private final Set<String> ands;
    private final PersonRuns runs;
    private final OfficeTitles titles;
    private final OfficeBodies bodies;
    private final List<Office> offices = new ArrayList<>();

    OfficialFinder(DocumentText document, Tokens tokens, UnitIndex units, NewEntities made, Lexicon lexicon) {
        this.document = document;
        this.tokens = tokens;
        this.units = units;
        this.made = made;
        this.words = lexicon.officials();
        this.ands = lexicon.knowledge().timeWords().ands();
        this.runs = new PersonRuns(document.text(), tokens, units, lexicon);
        this.titles = new OfficeTitles(tokens, units, words);
        this.bodies = new OfficeBodies(tokens, units, words);
    }

    /** Adds the officials to the units; gives what office they hold where the text says it beside the name. */
    List<Office> find() {
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int low = tokens.indexAt(sentences.get(s).span().start());
            int high = tokens.indexAt(sentences.get(s).span().end());
            for (int t = low; t < high; t++) {
                Optional<PersonRuns.Person> person = runs.at(t, low, high);
                if (person.isPresent()) {
                    judge(person.get(), s, low, high);
                    t = person.get().last() - 1;
                }
            }
        }
        new OfficialNames(document.text(), tokens, units, words).link();
        return List.copyOf(offices);
    }

    private void judge(PersonRuns.Person person, int s, int low, int high) {
        int from = alone(person, low, high) ? lineBefore(s, low) : low;
        Optional<OfficeTitles.Title> title =
                titles.beside(person, from, high).or(() -> sharedBehind(person, from, high));
        if (title.isPresent()) {
            int end = title.get().before() ? person.start() : high;
            add(person, s)
                    .ifPresent(u ->
                            bodies.of(title.get().head(), from, end).ifPresent(b -> offices.add(new Office(u, b, s))));
            return;
        }
        Optional<Unit> body = person.addressed() ? bodies.setTo(person.last(), high) : Optional.empty();
        if (body.isPresent() || person.ranked()) {
            add(person, s).ifPresent(u -> body.ifPresent(b -> offices.add(new Office(u, b, s))));
            return;
        }
        int held = titles.heldBefore(person.start(), low);
        if (held >= 0) {
            add(person, s)
                    .ifPresent(u -> units.covering(held)
                            .filter(b -> !b.entities().isEmpty())
                            .or(() -> bodies.of(held, low, person.start()))
                            .ifPresent(b -> offices.add(new Office(u, b, s))));
            return;
        }
        int next = followed(person, s, low, high);
        if (next >= 0) {
            int end = tokens.indexAt(document.sentences().get(s + 1).span().end());
            add(person, s)
                    .ifPresent(u -> bodies.of(next, high, end).ifPresent(b -> offices.add(new Office(u, b, s + 1))));
        }
    }

    /** "Ana Ruiz and Li Na, presidents of …": the title behind the next of two names that "and" joins. */
    private Optional<OfficeTitles.Title> sharedBehind(PersonRuns.Person person, int low, int high) {
        int next = person.last() + 1;
        return next < high && ands.contains(tokens.form(person.last()))
                ? runs.at(next, low, high)
                        .flatMap(other -> titles.beside(other, next, high))
                        .filter(title -> !title.before())
                : Optional.empty();
    }

    /** Whether the name is all that stands on its line, perhaps in brackets. */
    private static boolean alone(PersonRuns.Person person, int low, int high) {
        return person.start() - low <= 1 && high - person.last() <= 1;
    }

    /** Where the line before begins, if it is short enough to be the title of who signs below it. */
    private int lineBefore(int s, int low) {
        int before = s == 0
                ? low
                : tokens.indexAt(document.sentences().get(s - 1).span().start());
        return low - before <= TITLE_LINE ? before : low;
    }

    /** The title in the next sentence that means this person: under a signature, or "… said Ana Ruiz. The commissioner …". */
    private int followed(PersonRuns.Person person, int s, int low, int high) {
        boolean last = person.last() >= high - 1;
        if (!last || s + 1 >= document.sentences().size()) {
            return -1;
        }
        int from = tokens.indexAt(document.sentences().get(s + 1).span().start());
        int end = tokens.indexAt(document.sentences().get(s + 1).span().end());
        if (person.start() == low) {
            boolean signature = !tokens.form(high - 1).equals(".") && end - from <= TITLE_LINE;
            return !signature ? -1 : titles.titleFrom(from, Math.min(end, from + 3));
        }
        boolean pointed =
                from + 1 < end && titles.isTitle(from) && words.pointing().contains(tokens.form(from + 1));
        boolean definite = from + 1 < end && tokens.form(from).equals("the") && titles.isTitle(from + 1);
        return pointed ? from : definite ? from + 1 : -1;
    }

    private Optional<Unit> add(PersonRuns.Person person, int sentence) {
        int first = person.first();
        int last = person.last();
        List<Unit> within = units.within(first, last);
        String name = tokens.span(first, last).of(document.text());
        boolean english = document.languageOf(document.sentences().get(sentence)) == Language.ENGLISH;
        Entity entity = made.of(EntityType.OFFICIAL, List.of(new Label(name, english ? "en" : "id")));
        if (entity.type() != EntityType.OFFICIAL) {
            return Optional.empty();
        }
        within.forEach(units::remove);
        Unit unit = new Unit(
                first,
                last,
                tokens.span(first, last),
                new Unit.Meaning.Named(List.of(entity), EntityMention.Form.NAME));
        if (!units.add(unit)) {
            within.forEach(units::add);
            return Optional.empty();
        }
        return Optional.of(unit);
    }
}
