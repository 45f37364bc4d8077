package org.simpul.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.LexiconEntry;
import org.simpul.mention.Edtf;
import org.simpul.mention.Mentions;
import org.simpul.mention.TimeMention;
import org.simpul.mention.TopicsInNames;
import org.simpul.mention.Unit;

/** What names alone say: the state of a ministry or embassy, the city of an embassy, the topic of an instrument, the year of a law. */
final class NameClaims {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/–-])((?:19|20)\\d{2})(?![\\d]|\\s?[-–/]\\s?\\d)");
    private static final double FROM_NAME = 0.93;
    private static final Set<EntityType> DATED =
            Set.of(EntityType.NATIONAL_LAW, EntityType.TREATY, EntityType.NON_BINDING_INSTRUMENT);

    private final Lexicon lexicon;
    private final TopicsInNames topics;

    NameClaims(Lexicon lexicon, TopicsInNames topics) {
        this.lexicon = lexicon;
        this.topics = topics;
    }

    List<Draft> find(Mentions mentions) {
        List<Draft> drafts = new ArrayList<>();
        NamesInNames inside = new NamesInNames(mentions);
        for (int s = 0; s < mentions.document().sentences().size(); s++) {
            for (Unit unit : mentions.in(mentions.document().sentences().get(s))) {
                if (unit.is(org.simpul.mention.EntityMention.Form.NAME)) {
                    for (Entity entity : unit.entities()) {
                        of(mentions, unit, entity, s, drafts);
                        inside.of(unit, entity, s, drafts);
                        stateBeside(mentions, unit, entity, s, drafts);
                    }
                }
            }
        }
        return drafts;
    }

    private void of(Mentions mentions, Unit unit, Entity entity, int sentence, List<Draft> drafts) {
        String surface = unit.span().of(mentions.document().text());
        if (entity.type() == EntityType.NATIONAL_BODY) {
            state(mentions, entity)
                    .ifPresent(state -> drafts.add(
                            draft(mentions, entity, "bodyOf", new ClaimObject.Thing(state), unit, sentence)));
        }
        mentions.ruleOf(unit)
                .flatMap(Mentions.NameRuleUse::city)
                .ifPresent(city ->
                        drafts.add(draft(mentions, entity, "locatedIn", new ClaimObject.Thing(city), unit, sentence)));
        if (entity.type().isA(EntityType.INSTRUMENT)) {
            topicsOf(entity, surface)
                    .forEach(t -> drafts.add(
                            draft(mentions, entity, "addresses", new ClaimObject.Concept(t), unit, sentence)));
        }
        if (DATED.contains(entity.type())) {
            written(mentions, unit)
                    .or(() -> year(surface))
                    .ifPresent(y ->
                            drafts.add(draft(mentions, entity, "adoptedOn", new ClaimObject.Date(y), unit, sentence)));
        }
    }

    /** "Myawaddy Myanmar": a place right before the name of the state that it is known to lie in. */
    private void stateBeside(Mentions mentions, Unit unit, Entity place, int sentence, List<Draft> drafts) {
        if (place.type() == EntityType.PLACE) {
            Optional<String> known = lexicon.entry(place.key()).flatMap(LexiconEntry::state);
            mentions.units().startingAt(unit.last()).stream()
                    .flatMap(next -> next.entities().stream())
                    .filter(next -> known.filter(next.key()::equals).isPresent())
                    .forEach(state -> drafts.add(
                            draft(mentions, place, "locatedIn", new ClaimObject.Thing(state), unit, sentence)));
        }
    }

    private Optional<Entity> state(Mentions mentions, Entity body) {
        return lexicon.entry(body.key())
                .flatMap(LexiconEntry::state)
                .or(() -> mentions.stateOf(body))
                .flatMap(lexicon::entry)
                .map(LexiconEntry::entity);
    }

    /** A day or month written inside the name: "Agreement of 3 November 2010". */
    private static Optional<Edtf> written(Mentions mentions, Unit unit) {
        return mentions.timesIn(unit.span()).stream()
                .map(TimeMention::value)
                .filter(v -> v.isPoint() && v.value().length() > 4 && !v.value().contains("X"))
                .findFirst();
    }

    private List<String> topicsOf(Entity entity, String surface) {
        return topics.in(surface);
    }

    /** The year that a title ends with; a range of years is a term, not a date. */
    static Optional<Edtf> year(String surface) {
        Matcher years = YEAR.matcher(surface);
        Optional<Edtf> last = Optional.empty();
        while (years.find()) {
            last = Optional.of(Edtf.parse(years.group(1)));
        }
        return last;
    }

    private static Draft draft(
            Mentions mentions, Entity subject, String predicate, ClaimObject object, Unit unit, int sentence) {
        return new Draft(
                subject,
                predicate,
                object,
                Factuality.ASSERTED,
                List.of(),
                FROM_NAME,
                "names/" + predicate,
                unit.span(),
                sentence);
    }
}
