package org.simpul.export;

import java.io.Writer;
import java.util.Map;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/** GraphML 1.0. Every edge is written as a directed one; the attribute {@code symmetric} says where the direction means nothing. */
final class GraphmlExporter implements NetworkExporter {

    @Override
    public void write(Network network, Writer out) {
        GraphMLExporter<NetworkNode, NetworkEdge> exporter = new GraphMLExporter<>(NetworkNode::iri);
        exporter.setEdgeIdProvider(NetworkEdge::id);
        exporter.setVertexAttributeProvider(node -> LibraryGraph.attributes(Attributes.of(node)));
        exporter.setEdgeAttributeProvider(edge -> LibraryGraph.attributes(Attributes.of(edge)));
        register(exporter, Attributes.OF_NODES, AttributeCategory.NODE);
        register(exporter, Attributes.OF_EDGES, AttributeCategory.EDGE);
        exporter.exportGraph(LibraryGraph.of(network), new LineFeeds(out));
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
