package org.simpul.graph;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.simpul.text.DocumentText;

/** The named graph of one document, with those who describe its entities, periods, passages and sources once each. */
record DocumentGraph(
        Iris iris,
        String slug,
        GraphSink sink,
        Entities entities,
        Periods periods,
        Passages passages,
        Sources sources) {

    static DocumentGraph of(Iris iris, DocumentText text, Consumer<Quad> quads) {
        String slug = Iris.documentSlug(text.source().stem(), text.source().sha256());
        GraphSink sink = new GraphSink(iris.of("document/" + slug), quads);
        Entities entities = new Entities(iris, sink);
        return new DocumentGraph(
                iris,
                slug,
                sink,
                entities,
                new Periods(iris, sink),
                new Passages(iris, sink, slug, text),
                new Sources(iris, sink, entities));
    }

    /** The document's identifier, which is its graph's name. */
    Node iri() {
        return sink.graph();
    }
}
