package org.simpul.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.StatedClaim.Time;

/** Reads asserted claims from a dataset. */
final class StatedClaims {

    private final DatasetGraph dataset;

    StatedClaims(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The asserted claims with this property, sorted by their identifiers. */
    List<StatedClaim> of(Node property) {
        List<Quad> claims = Iter.toList(dataset.find(Node.ANY, Node.ANY, External.PREDICATE, property));
        return claims.stream()
                .filter(q -> dataset.contains(q.getGraph(), q.getSubject(), Simpul.FACTUALITY, Simpul.ASSERTED))
                .map(this::read)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(c -> c.claim().toString()))
                .toList();
    }

    /** Whether two values may both be right: one date within the other, one place within the other. */
    boolean agree(Node one, Node other) {
        if (one.isLiteral() || other.isLiteral()) {
            Optional<Time> first = time(one);
            Optional<Time> second = time(other);
            return first.isPresent() && second.isPresent() && nested(first.get(), second.get());
        }
        return one.equals(other) || located(one, other) || located(other, one);
    }

    private static boolean nested(Time one, Time other) {
        return one.contains(other) || other.contains(one);
    }

    private boolean located(Node inner, Node outer) {
        return dataset.contains(Node.ANY, inner, Simpul.LOCATED_IN, outer);
    }

    private Optional<StatedClaim> read(Quad quad) {
        Node graph = quad.getGraph();
        Node claim = quad.getSubject();
        Optional<Node> subject = objects(graph, claim, External.SUBJECT).findFirst();
        Optional<Node> object = objects(graph, claim, External.OBJECT).findFirst();
        if (subject.isEmpty() || object.isEmpty()) {
            return Optional.empty();
        }
        List<Time> times = objects(graph, claim, Simpul.PERIOD)
                .flatMap(p -> period(graph, p).stream())
                .toList();
        return Optional.of(new StatedClaim(graph, claim, subject.get(), object.get(), times));
    }

    private Optional<Time> period(Node graph, Node period) {
        Optional<Time> start = objects(graph, period, Simpul.START).findFirst().flatMap(StatedClaims::time);
        Optional<Time> end = objects(graph, period, Simpul.END).findFirst().flatMap(StatedClaims::time);
        return start.flatMap(s -> end.map(e -> new Time(s.start(), e.end())));
    }

    private Stream<Node> objects(Node graph, Node subject, Node predicate) {
        return Iter.toList(dataset.find(graph, subject, predicate, Node.ANY)).stream()
                .map(Quad::getObject);
    }

    /** First and last day of a year, month or day literal. */
    private static Optional<Time> time(Node literal) {
        if (!literal.isLiteral()) {
            return Optional.empty();
        }
        String text = literal.getLiteralLexicalForm();
        try {
            return switch (text.length()) {
                case 4 ->
                    Optional.of(new Time(
                            Year.parse(text).atDay(1),
                            Year.parse(text).atMonth(12).atEndOfMonth()));
                case 7 ->
                    Optional.of(new Time(
                            YearMonth.parse(text).atDay(1),
                            YearMonth.parse(text).atEndOfMonth()));
                case 10 -> Optional.of(new Time(LocalDate.parse(text), LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
