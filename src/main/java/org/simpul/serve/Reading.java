package org.simpul.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.simpul.graph.Simpul;
import org.simpul.query.Answer;
import org.simpul.query.QueryLibrary;
import org.simpul.query.Search;
import org.simpul.store.ReadText;
import org.simpul.store.ReadTexts;

/** One look at the graph, for one visit: named queries, single triples, names. All it reads is of the same state of the store. For one thread. */
final class Reading {

    private final Visit visit;
    private final Graph graph;
    private final ServedStore store;
    private final QueryLibrary library;
    private final ReadTexts texts;
    private final Addresses addresses;
    private final Names names;
    private final Spans spans;
    private final PeriodFilter period;

    Reading(Visit visit, Graph graph, Rooms.House house) {
        this.visit = visit;
        this.graph = graph;
        this.store = house.store();
        this.library = house.library();
        this.texts = house.texts();
        this.addresses = new Addresses(house.settings().iris());
        this.names = new Names(this, visit.tongue());
        this.spans = new Spans(this);
        this.period = PeriodFilter.of(visit);
    }

    /** Whom it is for. */
    Visit visit() {
        return visit;
    }

    /** What things are called in the visit's language. */
    Names names() {
        return names;
    }

    /** Where things have their pages. */
    Addresses addresses() {
        return addresses;
    }

    /** The years that the visit asks for. */
    PeriodFilter period() {
        return period;
    }

    /** From when to when periods last. */
    Spans spans() {
        return spans;
    }

    /**
     * The rows of a named query that selects.
     *
     * @param query its name
     * @param arguments names and values of its parameters in turn
     */
    List<Row> ask(String query, String... arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            values.put(arguments[i], arguments[i + 1]);
        }
        return Row.of((Answer.Rows) QueryLibrary.run(library.get(query), values, store));
    }

    /** Whether the whole text of a document was kept with the store. */
    boolean hasText(Node document) {
        return texts.holds(document.getURI());
    }

    /** The whole text of a document, where it was kept with the store. */
    Optional<ReadText> text(Node document) {
        return texts.of(document.getURI());
    }

    /** The thing that a name means, as parameters of queries take it; empty where it means none or several. */
    Optional<Node> named(String name) {
        return QueryLibrary.named(name, store);
    }

    /** The search by words. */
    Search search() {
        return new Search(store);
    }

    /** The named queries. */
    QueryLibrary library() {
        return library;
    }

    /** What a thing has for a property. */
    Stream<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .distinct();
    }

    /** What a thing has for a property, where it is one at most. */
    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).findFirst();
    }

    /** What has a thing for a property. */
    Stream<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).toList().stream()
                .map(Triple::getSubject)
                .distinct();
    }

    /** Whether another claim contradicts this one. */
    boolean isDisputed(Node claim) {
        return graph.contains(Node.ANY, Simpul.BETWEEN, claim);
    }

    /** Whether it says anything of a thing. */
    boolean knows(Node thing) {
        return graph.contains(thing, Node.ANY, Node.ANY);
    }

    /** All that it says of a thing. */
    List<Triple> about(Node thing) {
        return graph.find(thing, Node.ANY, Node.ANY).toList();
    }
}
