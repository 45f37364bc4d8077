package org.simpul.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Reads asserted claims whose subject and object are named. */
final class StatementReader {

    private final Graph graph;
    private final Map<Node, Optional<Interval>> periods = new HashMap<>();

    StatementReader(Graph graph) {
        this.graph = graph;
    }

    Stream<Statement> asserted() {
        List<Triple> claims =
                graph.find(Node.ANY, Simpul.FACTUALITY, Simpul.ASSERTED).toList();
        return claims.stream().map(Triple::getSubject).flatMap(claim -> read(claim).stream());
    }

    private Optional<Statement> read(Node claim) {
        Optional<Node> subject = named(claim, External.SUBJECT);
        Optional<Node> predicate = named(claim, External.PREDICATE);
        Optional<Node> object = named(claim, External.OBJECT);
        if (subject.isEmpty() || predicate.isEmpty() || object.isEmpty()) {
            return Optional.empty();
        }
        List<Node> documents = objects(claim, External.WAS_DERIVED_FROM);
        List<Node> attributed = objects(claim, Simpul.ATTRIBUTED_TO);
        List<Interval> times = times(claim);
        List<Node> voices = attributed.isEmpty() ? documents : attributed;
        return Optional.of(new Statement(
                claim, subject.get(), predicate.get(), object.get(), times, confidence(claim), voices, documents));
    }

    /** The times of a claim, sorted. */
    List<Interval> times(Node claim) {
        return objects(claim, Simpul.PERIOD).stream()
                .flatMap(p -> period(p).stream())
                .sorted(Interval.ORDER)
                .toList();
    }

    private Optional<Interval> period(Node period) {
        return periods.computeIfAbsent(
                period,
                p -> objects(p, Simpul.EDTF).stream()
                        .findFirst()
                        .map(edtf ->
                                new Interval(edtf.getLiteralLexicalForm(), day(p, Simpul.START), day(p, Simpul.END))));
    }

    private Optional<LocalDate> day(Node period, Node bound) {
        return objects(period, bound).stream()
                .filter(Node::isLiteral)
                .findFirst()
                .flatMap(literal -> {
                    try {
                        return Optional.of(LocalDate.parse(literal.getLiteralLexicalForm()));
                    } catch (DateTimeException e) {
                        return Optional.empty();
                    }
                });
    }

    /** The confidence of a claim; 0 where it has none. */
    double confidence(Node claim) {
        return objects(claim, Simpul.CONFIDENCE).stream()
                .filter(n -> n.isLiteral() && n.getLiteralValue() instanceof Number)
                .mapToDouble(n -> ((Number) n.getLiteralValue()).doubleValue())
                .max()
                .orElse(0);
    }

    private Optional<Node> named(Node claim, Node property) {
        return objects(claim, property).stream().filter(Node::isURI).findFirst();
    }

    List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
