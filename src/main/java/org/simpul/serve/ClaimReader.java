package org.simpul.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Reads what documents say from the graph itself, one claim after another: for pages that come to a claim by something that rests on it. */
final class ClaimReader {

    /** An order that is always the same, for what has none of its own. */
    static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    private final Reading reading;

    ClaimReader(Reading reading) {
        this.reading = reading;
    }

    /** What a thing rests on: the claims that an event, an act, a membership is based on, in the order of their identifiers. */
    List<Said> behind(Node thing) {
        return reading.objects(thing, Simpul.BASED_ON)
                .sorted(BY_TEXT)
                .flatMap(claim -> read(claim).stream())
                .toList();
    }

    /** A claim; empty where the graph does not hold it whole. */
    Optional<Said> read(Node claim) {
        Optional<Said.Triad> triple = triple(claim);
        Optional<Node> document = reading.object(claim, External.WAS_DERIVED_FROM);
        if (triple.isEmpty() || document.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Said(
                claim,
                triple.get(),
                reading.object(claim, Simpul.FACTUALITY).orElse(Simpul.ASSERTED),
                reading.object(claim, Simpul.CONFIDENCE).map(Node::getLiteralLexicalForm),
                sorted(claim, Simpul.PERIOD),
                sorted(claim, Simpul.ATTRIBUTED_TO),
                document.get(),
                passages(claim)));
    }

    /** Who stands in which relation to whom by a claim; empty where a part is missing. */
    Optional<Said.Triad> triple(Node claim) {
        return reading.object(claim, External.SUBJECT)
                .flatMap(subject -> reading.object(claim, External.PREDICATE)
                        .flatMap(relation -> reading.object(claim, External.OBJECT)
                                .map(object -> new Said.Triad(subject, relation, object))));
    }

    /** Whether its document means a claim as a fact. */
    boolean isAsserted(Node claim) {
        return reading.object(claim, Simpul.FACTUALITY)
                .filter(Simpul.ASSERTED::equals)
                .isPresent();
    }

    /** The sentences in which a claim or a figure stands, in the order of the text. */
    List<Said.Passage> passages(Node said) {
        return reading.objects(said, Simpul.EVIDENCE)
                .sorted(Comparator.comparingInt((Node passage) -> number(passage, Simpul.CHAR_START, 0))
                        .thenComparing(BY_TEXT))
                .flatMap(passage -> passage(passage).stream())
                .toList();
    }

    private Optional<Said.Passage> passage(Node passage) {
        return reading.object(passage, Simpul.QUOTE)
                .map(quote -> new Said.Passage(passage, number(passage, Simpul.PAGE, 1), quote));
    }

    private List<Node> sorted(Node claim, Node property) {
        return reading.objects(claim, property).sorted(BY_TEXT).toList();
    }

    private int number(Node passage, Node property, int otherwise) {
        return reading.object(passage, property)
                .map(value -> Integer.parseInt(value.getLiteralLexicalForm()))
                .orElse(otherwise);
    }
}
