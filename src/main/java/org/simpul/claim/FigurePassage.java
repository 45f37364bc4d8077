package org.simpul.claim;

import java.util.List;
import org.simpul.mention.EntityMention;
import org.simpul.mention.Quantity;
import org.simpul.mention.TimeMention;
import org.simpul.text.Language;
import org.simpul.text.Span;

/**
 * A sentence with what was found in it, all in the order of the text.
 *
 * @param text the document's text, which the spans count in
 * @param sentence where the sentence stands
 * @param language the language of the sentence
 * @param page the page from 1
 * @param quantities the numbers in it
 * @param entities the entities it names
 * @param times the times it names
 */
public record FigurePassage(
        String text,
        Span sentence,
        Language language,
        int page,
        List<Quantity> quantities,
        List<EntityMention> entities,
        List<TimeMention> times) {

    public FigurePassage {
        quantities = List.copyOf(quantities);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
    }

    /** The times that say when something was, not those inside a name such as "RCF 2011". */
    List<TimeMention> freeTimes() {
        return times.stream()
                .filter(t -> entities.stream().noneMatch(e -> e.span().contains(t.span())))
                .toList();
    }
}
