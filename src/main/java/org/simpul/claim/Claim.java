package org.simpul.claim;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.simpul.lexicon.Entity;
import org.simpul.mention.Edtf;

/**
 * What one document says: who stands in what relation to whom or what. One claim a document for the same subject, predicate, object and factuality.
 *
 * @param subject who
 * @param predicate the local name of the property, such as {@code coChairOf}
 * @param object to whom or what
 * @param factuality whether the document states it
 * @param times when it holds or happened, as the text gives it; may be empty
 * @param confidence how sure the extractor is, 0 to 1 inclusive
 * @param rule the frame or name pattern that produced it, such as {@code coChairOf/appositive}
 * @param sources who the document says it after; may be empty
 * @param evidence the passages that say it, at least one
 */
public record Claim(
        Entity subject,
        String predicate,
        ClaimObject object,
        Factuality factuality,
        SortedSet<Edtf> times,
        double confidence,
        String rule,
        List<Source> sources,
        List<Evidence> evidence) {

    public Claim {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim needs a passage that says it");
        }
        times = Collections.unmodifiableSortedSet(new TreeSet<>(times));
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }
}
