package org.simpul.graph;

import org.apache.jena.graph.Node;
import org.simpul.claim.Claim;
import org.simpul.claim.ClaimObject;
import org.simpul.claim.Factuality;

/** Writes claims: the node with all that hangs on it and, where it is asserted, the plain triple with what follows from it. */
final class Claims {

    private final DocumentGraph in;
    private final Vocabulary vocabulary;
    private final Happenings happenings;

    Claims(DocumentGraph in, Vocabulary vocabulary) {
        this.in = in;
        this.vocabulary = vocabulary;
        this.happenings = new Happenings(in);
    }

    void write(Claim claim) {
        Node node = in.iris().of("claim/" + in.slug() + "/" + key(claim));
        Node subject = in.entities().node(claim.subject());
        Node predicate = Simpul.term(claim.predicate());
        Node object = object(claim.object());
        describe(node, claim);
        in.sink().add(node, External.SUBJECT, subject);
        in.sink().add(node, External.PREDICATE, predicate);
        in.sink().add(node, External.OBJECT, object);
        if (claim.factuality() == Factuality.ASSERTED) {
            plain(subject, predicate, object);
            happenings.write(node, claim, subject, object);
        }
    }

    /** Ends the document: writes what joins several claims. */
    void close() {
        happenings.close();
    }

    private void describe(Node node, Claim claim) {
        GraphSink sink = in.sink();
        sink.type(node, Simpul.CLAIM, External.STATEMENT, External.PROV_ENTITY);
        sink.add(node, Simpul.FACTUALITY, Simpul.term(claim.factuality().term()));
        in.periods().attach(node, claim.times());
        sink.add(node, Simpul.CONFIDENCE, Literals.confidence(claim.confidence()));
        sink.add(node, Simpul.RULE, Literals.text(claim.rule()));
        in.sources().attach(node, claim.sources());
        claim.evidence()
                .forEach(e -> sink.add(node, Simpul.EVIDENCE, in.passages().node(e)));
        sink.add(node, External.WAS_DERIVED_FROM, sink.graph());
    }

    private void plain(Node subject, Node predicate, Node object) {
        in.sink().add(subject, predicate, object);
        for (Vocabulary.Entailed entailed : vocabulary.entailed(predicate)) {
            if (!entailed.reversed()) {
                in.sink().add(subject, entailed.property(), object);
            } else if (object.isURI()) {
                in.sink().add(object, entailed.property(), subject);
            }
        }
    }

    private Node object(ClaimObject object) {
        if (object instanceof ClaimObject.Thing thing) {
            return in.entities().node(thing.entity());
        }
        if (object instanceof ClaimObject.Date date) {
            return Literals.calendar(date.value().value());
        }
        return Simpul.term(((ClaimObject.Concept) object).name());
    }

    private static String key(Claim claim) {
        return Iris.hash(
                claim.subject().key(),
                claim.predicate(),
                key(claim.object()),
                claim.factuality().term());
    }

    private static String key(ClaimObject object) {
        if (object instanceof ClaimObject.Thing thing) {
            return thing.entity().key();
        }
        return object instanceof ClaimObject.Date date ? date.value().value() : ((ClaimObject.Concept) object).name();
    }
}
