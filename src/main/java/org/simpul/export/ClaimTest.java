package org.simpul.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Whether claims of a graph pass a filter, whose relations and types are looked up in that graph. */
final class ClaimTest {

    private final Graph graph;
    private final NetworkFilter filter;
    private final Relations relations;
    private final List<Node> types;
    private final Set<String> documents;
    private final StatementReader reader;
    private final EntityReader entities;

    /** @throws IllegalArgumentException where the graph knows no such relation or type */
    ClaimTest(Graph graph, NetworkFilter filter) {
        this.graph = graph;
        this.filter = filter;
        this.reader = new StatementReader(graph);
        this.entities = new EntityReader(graph, new LabelReader(graph));
        this.relations = Relations.of(graph, filter.relations());
        this.types = filter.types().stream().map(this::type).toList();
        this.documents = new HashSet<>(filter.documents());
    }

    boolean passes(Statement s) {
        return relations.contain(s.predicate())
                && filter.passes(s.predicate().getLocalName(), s.times(), s.confidence())
                && isFrom(s.documents())
                && isOfTypes(s.subject())
                && isOfTypes(s.object());
    }

    /** The same for a claim of any factuality, whose object may be a date, a topic or anything else: only what has a class of entities must be of the types. */
    boolean passes(Node claim, Node property) {
        return relations.contain(property)
                && filter.passes(property.getLocalName(), reader.times(claim), reader.confidence(claim))
                && isFrom(reader.objects(claim, External.WAS_DERIVED_FROM))
                && ends(claim).allMatch(this::isOfTypes);
    }

    private boolean isFrom(List<Node> sources) {
        return documents.isEmpty() || sources.stream().anyMatch(d -> d.isURI() && documents.contains(d.getURI()));
    }

    private Stream<Node> ends(Node claim) {
        return Stream.of(External.SUBJECT, External.OBJECT)
                .flatMap(end -> reader.objects(claim, end).stream())
                .filter(entities::isEntity);
    }

    private boolean isOfTypes(Node entity) {
        return types.isEmpty() || types.stream().anyMatch(type -> graph.contains(entity, External.TYPE, type));
    }

    private Node type(String name) {
        Node type = Simpul.term(name.startsWith("tc:") ? name.substring("tc:".length()) : name);
        if (!graph.contains(type, External.TYPE, OWL2.Class.asNode())
                && !graph.contains(Node.ANY, External.TYPE, type)) {
            throw new IllegalArgumentException(
                    "no type " + name + " in the store; it has " + String.join(", ", entities.types()));
        }
        return type;
    }
}
