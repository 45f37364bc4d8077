package org.simpul.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.simpul.claim.Source;

/** Describes the works that a document cites, each once, and ties claims and figures to whom they are attributed to. */
final class Sources {

    private final Iris iris;
    private final GraphSink sink;
    private final Entities entities;
    private final Set<Node> described = new HashSet<>();

    Sources(Iris iris, GraphSink sink, Entities entities) {
        this.iris = iris;
        this.sink = sink;
        this.entities = entities;
    }

    /** Says who a claim or figure is attributed to. */
    void attach(Node thing, List<Source> sources) {
        sources.forEach(source -> sink.add(thing, Simpul.ATTRIBUTED_TO, node(source)));
    }

    private Node node(Source source) {
        if (source instanceof Source.Work work) {
            return work(work);
        }
        return entities.node(((Source.Speaker) source).entity());
    }

    private Node work(Source.Work work) {
        Node node = iris.of("work/" + Iris.slug(work.label()));
        if (described.add(node)) {
            sink.type(node, Simpul.CITED_WORK, External.PROV_ENTITY);
            sink.add(node, External.PREF_LABEL, Literals.text(work.label()));
        }
        work.within().ifPresent(outer -> sink.add(node, Simpul.CITED_IN, work(outer)));
        return node;
    }
}
