package org.simpul.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What documents assert of two entities: all claims with the same subject, predicate and object, taken together. Of a symmetric predicate both directions are one edge.
 *
 * @param id stays the same from export to export
 * @param source the IRI of the subject; of a symmetric edge, the IRI that sorts first
 * @param target the IRI of the object
 * @param predicate the IRI of the predicate
 * @param relation the predicate's local name, such as {@code coChairOf}
 * @param name what the relation is called, such as "co-chair of"
 * @param symmetric whether the direction says nothing
 * @param intervals the times that the claims give, sorted; empty where no claim gives one
 * @param confidence the highest confidence of a claim, 0 to 1
 * @param sources how many voices say it: actors and works that claims are attributed to, and documents that say it themselves
 * @param documents the IRIs of the documents, sorted
 * @param claims the IRIs of the claims, sorted
 */
public record NetworkEdge(
        String id,
        String source,
        String target,
        String predicate,
        String relation,
        Label name,
        boolean symmetric,
        List<Interval> intervals,
        double confidence,
        int sources,
        List<String> documents,
        List<String> claims) {

    public NetworkEdge {
        intervals = List.copyOf(intervals);
        documents = List.copyOf(documents);
        claims = List.copyOf(claims);
    }

    /** The earliest day of all times; empty where there is none or a time is open at its start. */
    public Optional<LocalDate> start() {
        return intervals.stream().anyMatch(i -> i.start().isEmpty())
                ? Optional.empty()
                : intervals.stream().map(i -> i.start().orElseThrow()).min(LocalDate::compareTo);
    }

    /** The latest day of all times; empty where there is none or a time is open at its end. */
    public Optional<LocalDate> end() {
        return intervals.stream().anyMatch(i -> i.end().isEmpty())
                ? Optional.empty()
                : intervals.stream().map(i -> i.end().orElseThrow()).max(LocalDate::compareTo);
    }

    /** The times in EDTF, joined by spaces. */
    public String times() {
        return String.join(" ", intervals.stream().map(Interval::edtf).toList());
    }
}
