package org.simpul.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.simpul.mention.Edtf;

/** Gives the adoption of an instrument by somebody or somewhere the day on which the same document says that it was adopted, where the document gives one day and no more. */
final class BorrowedTimes {

    private static final Set<String> BORROWING = Set.of("adoptedBy", "adoptedIn");

    private BorrowedTimes() {}

    static List<Draft> fill(List<Draft> drafts) {
        Map<String, TreeSet<String>> days = new TreeMap<>();
        Set<String> timed = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.predicate().equals("adoptedOn")
                    && draft.factuality() == Factuality.ASSERTED
                    && draft.object() instanceof ClaimObject.Date date) {
                days.computeIfAbsent(draft.subject().key(), k -> new TreeSet<>())
                        .add(date.value().value());
            }
            if (!draft.times().isEmpty()) {
                timed.add(key(draft));
            }
        }
        return drafts.stream()
                .map(d -> BORROWING.contains(d.predicate()) && !timed.contains(key(d))
                        ? on(d, days.get(d.subject().key()))
                        : d)
                .toList();
    }

    private static String key(Draft draft) {
        return draft.subject().key() + " " + draft.predicate() + " " + draft.object();
    }

    /** The draft with the only day, a year being no other day than one in it. */
    private static Draft on(Draft draft, TreeSet<String> days) {
        if (days == null || !days.stream().allMatch(d -> days.last().startsWith(d))) {
            return draft;
        }
        return new Draft(
                draft.subject(),
                draft.predicate(),
                draft.object(),
                draft.factuality(),
                List.of(Edtf.parse(days.last())),
                draft.confidence(),
                draft.rule(),
                draft.evidence(),
                draft.sentence());
    }
}
