package org.simpul.claim;

import java.util.ArrayList;
import java.util.List;
import org.simpul.lexicon.Entity;
import org.simpul.mention.Mentions;
import org.simpul.mention.Office;

/** Officials' offices as the mention stage found them beside the names. */
final class OfficeClaims {

    private static final double CONFIDENCE = 0.86;

    private OfficeClaims() {}

    static List<Draft> find(Mentions mentions) {
        List<Draft> drafts = new ArrayList<>();
        for (Office office : mentions.offices()) {
            for (Entity body : office.body().entities()) {
                drafts.add(new Draft(
                        office.official().entities().get(0),
                        "officialOf",
                        new ClaimObject.Thing(body),
                        Factuality.ASSERTED,
                        List.of(),
                        CONFIDENCE,
                        "names/officialOf",
                        mentions.document().sentences().get(office.sentence()).span(),
                        office.sentence()));
            }
        }
        return drafts;
    }
}
