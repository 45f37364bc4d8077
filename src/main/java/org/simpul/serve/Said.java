package org.simpul.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.simpul.graph.Simpul;

/**
 * What one document says: a claim with its sentences.
 *
 * @param claim the claim
 * @param triple who in which relation to whom
 * @param factuality whether it is asserted, negated, planned or supposed
 * @param confidence how sure it is, as written; empty where the graph does not say
 * @param periods when it holds
 * @param sources after whom the document says it
 * @param document where it stands
 * @param passages the sentences, in the order of the text
 */
record Said(
        Node claim,
        Triad triple,
        Node factuality,
        Optional<String> confidence,
        List<Node> periods,
        List<Node> sources,
        Node document,
        List<Passage> passages) {

    /**
     * Who in which relation to whom or what.
     *
     * @param subject who
     * @param relation the property
     * @param object to whom, or a value
     */
    record Triad(Node subject, Node relation, Node object) {

        /** What its relation is called when it is read from one of its ends. */
        String relationFrom(Node end, Names names) {
            return subject.equals(end) ? names.text(relation) : names.backwards(relation);
        }
    }

    /**
     * A sentence.
     *
     * @param iri its identifier
     * @param page from 1
     * @param quote its words, with their language
     */
    record Passage(Node iri, int page, Node quote) {}

    /** The claims in rows of a query that has a row for each period, source and passage of a claim, in the order of the rows. */
    static List<Said> of(List<Row> rows) {
        Map<Node, List<Row>> claims = rows.stream()
                .collect(Collectors.groupingBy(row -> row.get("claim"), LinkedHashMap::new, Collectors.toList()));
        return claims.values().stream().map(Said::one).toList();
    }

    /** Whether the document means it as a fact. */
    boolean isAsserted() {
        return factuality.equals(Simpul.ASSERTED);
    }

    /** The same with subject and object in each other's place, which a symmetric relation allows. */
    Said turned() {
        Triad turned = new Triad(triple.object(), triple.relation(), triple.subject());
        return new Said(claim, turned, factuality, confidence, periods, sources, document, passages);
    }

    /** When it holds; where its value is a date, that date. */
    List<Spans.Span> times(Spans spans) {
        return Stream.concat(periods.stream().map(spans::of), Spans.dated(triple.object()).stream())
                .toList();
    }

    private static Said one(List<Row> rows) {
        Row first = rows.get(0);
        Map<Node, Passage> passages = new LinkedHashMap<>();
        rows.forEach(row -> passages.putIfAbsent(row.get("passage"), passage(row)));
        return new Said(
                first.get("claim"),
                new Triad(first.get("subject"), first.get("relation"), first.get("object")),
                first.get("factuality"),
                first.find("confidence").map(Node::getLiteralLexicalForm),
                column(rows, "period"),
                column(rows, "source"),
                first.get("document"),
                List.copyOf(passages.values()));
    }

    /** The sentence in a row. */
    static Passage passage(Row row) {
        return new Passage(row.get("passage"), row.number("page"), row.get("quote"));
    }

    private static List<Node> column(Collection<Row> rows, String name) {
        LinkedHashSet<Node> terms = new LinkedHashSet<>();
        rows.forEach(row -> row.find(name).ifPresent(terms::add));
        return new ArrayList<>(terms);
    }
}
