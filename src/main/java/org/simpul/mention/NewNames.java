package org.simpul.mention;

import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Label;
import org.simpul.text.Language;
import org.simpul.text.Span;
import org.simpul.text.Tokens;

/** Adds persons that a frame found in a public function to the mentions of a document. A person is never an entity without such a frame. */
public final class NewNames {

    private final Mentions mentions;

    /** Adds to these mentions. */
    public NewNames(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The unit for the official named by these tokens; every other place where the full name stands becomes a unit as well. Empty where something else stands there. */
    public Optional<Unit> person(int first, int last, Language language) {
        Span span = mentions.tokens().span(first, last);
        String name = span.of(mentions.document().text());
        Optional<Unit> known = mentions.units().startingAt(first).filter(u -> u.last() == last);
        if (known.isPresent()) {
            return known.filter(
                    u -> !u.entities().isEmpty() && u.entities().get(0).type() == EntityType.OFFICIAL);
        }
        Entity person = mentions.made()
                .of(EntityType.OFFICIAL, List.of(new Label(name, language == Language.ENGLISH ? "en" : "id")));
        if (person.type() != EntityType.OFFICIAL) {
            return Optional.empty();
        }
        everywhere(name, first, last, person);
        return mentions.units().startingAt(first).filter(u -> u.entities().contains(person));
    }

    private void everywhere(String name, int first, int last, Entity person) {
        Tokens tokens = mentions.tokens();
        String opening = tokens.form(first);
        for (int t = 0; t + last - first <= tokens.size(); t++) {
            int end = t + last - first;
            if (tokens.form(t).equals(opening)
                    && tokens.span(t, end).of(mentions.document().text()).equals(name)) {
                mentions.units()
                        .add(new Unit(
                                t,
                                end,
                                tokens.span(t, end),
                                new Unit.Meaning.Named(List.of(person), EntityMention.Form.NAME)));
            }
        }
    }
}
