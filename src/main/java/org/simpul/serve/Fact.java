package org.simpul.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What several documents may say alike: the same triple, meant in the same way.
 *
 * @param triple who in which relation to whom
 * @param factuality whether it is asserted, negated, planned or supposed
 * @param claims what each document says
 */
record Fact(Said.Triad triple, Node factuality, List<Said> claims) {

    private record Key(Said.Triad triple, Node factuality) {}

    /** The facts in these claims, in their order. */
    static List<Fact> of(List<Said> claims) {
        Map<Key, List<Said>> facts = claims.stream()
                .collect(Collectors.groupingBy(
                        said -> new Key(said.triple(), said.factuality()), LinkedHashMap::new, Collectors.toList()));
        return facts.entrySet().stream()
                .map(entry -> new Fact(entry.getKey().triple(), entry.getKey().factuality(), entry.getValue()))
                .toList();
    }

    /** The facts that have a thing as subject or object; those of a symmetric relation all with the thing as subject, so that each stands once. */
    static List<Fact> about(Reading reading, Node thing) {
        List<Said> claims = Said.of(reading.ask("claims-about", "thing", thing.getURI()));
        return of(claims.stream()
                .map(said -> said.triple().object().equals(thing)
                                && reading.names().isSymmetric(said.triple().relation())
                        ? said.turned()
                        : said)
                .toList());
    }

    /** What its relation is called when it is read from one of its ends. */
    String relationFrom(Node end, Names names) {
        return triple.relationFrom(end, names);
    }

    /** Its other end. */
    Node otherThan(Node end) {
        return triple.subject().equals(end) ? triple.object() : triple.subject();
    }

    /** All periods that any document gives for it, in their order. */
    List<Node> periods() {
        return claims.stream()
                .flatMap(said -> said.periods().stream())
                .distinct()
                .toList();
    }

    /** Its periods without those that another one says more exactly. */
    List<Node> tellingPeriods(Spans spans) {
        return TellingTimes.of(periods(), spans::of);
    }

    /** Whether the documents mean it as a fact. */
    boolean isAsserted() {
        return claims.get(0).isAsserted();
    }
}
