package org.simpul.serve;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** Which page a thing has; here are those of the ontology's terms, such as topics and tiers, and at {@link LinkedData} those of all that has an identifier of its own. */
final class ThingRoom implements Page {

    @Override
    public Optional<Reply> visit(Reading reading) {
        return Addresses.term(reading.visit().path())
                .filter(reading::knows)
                .flatMap(term -> page(reading, term).or(() -> documentation(reading, term)));
    }

    /** Classes and properties are explained where the ontology is. */
    private static Optional<Reply> documentation(Reading reading, Node term) {
        return OntologyRoom.path(term, reading.visit()).flatMap(Reply::elsewhere);
    }

    /** The page of a thing that the graph knows, empty where its kind has none. */
    static Optional<Reply> page(Reading reading, Node thing) {
        return switch (reading.names().kind(thing)) {
            case STATE, PERSON, INSTITUTION, INSTRUMENT, EVENT, PLACE, CONCEPT ->
                Reply.html(ThingPage.of(reading, thing));
            case DOCUMENT -> Reply.html(new DocumentPage(reading, thing).write());
            case WORK -> Reply.html(WorkPage.of(reading, thing));
            case CLAIM -> Reply.html(new ClaimPage(reading, thing).write());
            case FIGURE, ACTION, MEMBERSHIP, INTERVAL, CONTRADICTION ->
                Reply.html(new RecordPage(reading, thing).write());
            case PASSAGE, OTHER -> Optional.empty();
        };
    }
}
