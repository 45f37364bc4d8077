package org.simpul.claim;

import java.util.List;
import org.simpul.lexicon.Entity;
import org.simpul.mention.Edtf;
import org.simpul.text.Span;

/** One claim from one place, before the same claim from other places joins it. */
record Draft(
        Entity subject,
        String predicate,
        ClaimObject object,
        Factuality factuality,
        List<Edtf> times,
        double confidence,
        String rule,
        Span evidence,
        int sentence) {

    /** Whether this says of the same place what the other one says, which knows the place better: a row of a table. */
    boolean repeats(Draft other) {
        return sentence == other.sentence
                && predicate.equals(other.predicate)
                && subject.key().equals(other.subject.key())
                && object.equals(other.object);
    }
}
