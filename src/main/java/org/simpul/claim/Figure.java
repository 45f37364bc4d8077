package org.simpul.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Entity;
import org.simpul.mention.Edtf;
import org.simpul.mention.Qualifier;
import org.simpul.text.Language;

/**
 * A number that measures the subject.
 *
 * @param value the plain number
 * @param unit the local name of the unit's individual in the ontology, such as {@code People}
 * @param measure what is measured, in the words of the text
 * @param language the language of {@code measure}
 * @param place where it was measured: a state, place or region
 * @param period when
 * @param qualifier how the text hedges it
 * @param sources who the document has it from
 * @param evidence the passage
 */
public record Figure(
        BigDecimal value,
        String unit,
        String measure,
        Language language,
        Optional<Entity> place,
        Optional<Edtf> period,
        Optional<Qualifier> qualifier,
        List<Source> sources,
        Evidence evidence) {

    public Figure {
        sources = List.copyOf(sources);
    }
}
