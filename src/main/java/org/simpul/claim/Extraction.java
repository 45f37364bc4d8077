package org.simpul.claim;

import java.util.List;
import java.util.Optional;
import org.simpul.lexicon.Entity;
import org.simpul.mention.Edtf;
import org.simpul.text.DocumentText;

/**
 * Everything that was found in one document.
 *
 * @param text the document
 * @param entities each entity it names, by key
 * @param periods each distinct time it names, sorted
 * @param claims what it says, sorted by subject, predicate, object
 * @param figures what it counts, in text order
 * @param studied the period it says it studies
 */
public record Extraction(
        DocumentText text,
        List<Entity> entities,
        List<Edtf> periods,
        List<Claim> claims,
        List<Figure> figures,
        Optional<Edtf> studied) {

    public Extraction {
        entities = List.copyOf(entities);
        periods = List.copyOf(periods);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
    }

    /** The same without the claims of less than this confidence, 0 to 1; entities and figures remain. */
    public Extraction withClaimsFrom(double confidence) {
        return new Extraction(
                text,
                entities,
                periods,
                claims.stream().filter(c -> c.confidence() >= confidence).toList(),
                figures,
                studied);
    }
}
