package org.simpul.export;

import java.io.Writer;
import java.util.Map;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/** GraphML 1.0, valid by its schema, which takes no IRI as an identifier: that is the attribute {@code iri}. Every edge is written as a directed one; the attribute {@code symmetric} says where the direction means nothing. */
final class GraphmlExporter implements NetworkExporter {

    @Override
    public void write(NetworkView view, Writer out) {
        Attributes attributes = new Attributes(view);
        GraphMLExporter<NetworkNode, NetworkEdge> exporter = new GraphMLExporter<>(new NodeTokens(view.network())::of);
        exporter.setEdgeIdProvider(NetworkEdge::id);
        exporter.setVertexAttributeProvider(node -> LibraryGraph.attributes(withIri(node, attributes.of(node))));
        exporter.setEdgeAttributeProvider(edge -> LibraryGraph.attributes(attributes.of(edge)));
        exporter.registerAttribute("iri", AttributeCategory.NODE, AttributeType.STRING);
        register(exporter, attributes.ofNodes(), AttributeCategory.NODE);
        register(exporter, attributes.ofEdges(), AttributeCategory.EDGE);
        exporter.registerAttribute(
                "label", AttributeCategory.ALL, AttributeType.STRING); // the library takes each name once
        exporter.exportGraph(LibraryGraph.of(view.network()), new LineFeeds(out));
    }

    private static Map<String, Object> withIri(NetworkNode node, Map<String, Object> values) {
        values.put("iri", node.iri());
        return values;
    }

    private static void register(
            GraphMLExporter<?, ?> exporter, Map<String, Class<?>> names, AttributeCategory category) {
        names.forEach((name, type) -> exporter.registerAttribute(name, category, type(type)));
    }

    private static AttributeType type(Class<?> type) {
        if (type == Boolean.class) {
            return AttributeType.BOOLEAN;
        }
        if (type == Double.class) {
            return AttributeType.DOUBLE;
        }
        return type == Integer.class ? AttributeType.INT : AttributeType.STRING;
    }
}
