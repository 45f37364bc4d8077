package org.simpul.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** The pages of things, each at the path that {@link Addresses} gives it. */
final class ThingRoom implements Page {

    @Override
    public Optional<Reply> visit(Reading reading) {
        return reading.addresses()
                .thing(reading.visit().path())
                .filter(reading::knows)
                .flatMap(thing -> page(reading, thing));
    }

    /** The page of a thing that the graph knows, empty where its kind has none. */
    static Optional<Reply> page(Reading reading, Node thing) {
        return switch (reading.names().kind(thing)) {
            case STATE, PERSON, INSTITUTION, INSTRUMENT, EVENT, PLACE, CONCEPT ->
                Reply.html(ThingPage.of(reading, thing));
            case DOCUMENT -> Reply.html(new DocumentPage(reading, thing).write());
            case WORK -> Reply.html(WorkPage.of(reading, thing));
            case CLAIM -> Reply.html(new ClaimPage(reading, thing).write());
            case PASSAGE -> inItsDocument(reading, thing);
            case FIGURE ->
                reading.object(thing, Simpul.EVIDENCE).flatMap(passage -> inItsDocument(reading, passage));
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<Reply> inItsDocument(Reading reading, Node passage) {
        return reading.object(passage, External.HAS_SOURCE)
                .flatMap(document -> reading.addresses().of(passage))
                .flatMap(path -> Reply.elsewhere(reading.visit().link(path)));
    }

    /**
     * The same pages where identifiers are followed.
     *
     * @param house what pages read
     */
    record Described(Rooms.House house) implements HtmlDescription {

        @Override
        public Optional<String> page(Description description, Visit visit) {
            return house.store()
                    .read(graph -> ThingRoom.page(new Reading(visit, graph, house), description.thing()))
                    .filter(reply -> reply.status() == HttpServletResponse.SC_OK)
                    .map(Reply::content);
        }
    }
}
