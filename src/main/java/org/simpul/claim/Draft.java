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
        int sentence) {}
