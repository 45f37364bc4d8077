package org.simpul.export;

import java.io.Writer;
import java.util.Map;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;

/** The DOT language of Graphviz. Edges carry their relation as label; symmetric ones are drawn without an arrow head. */
final class DotExporter implements NetworkExporter {

    @Override
    public void write(Network network, Writer out) {
        DOTExporter<NetworkNode, NetworkEdge> exporter = new DOTExporter<>(node -> '"' + escape(node.iri()).replace("\"", "\\\"") + '"');
        exporter.setGraphIdProvider(() -> "simpul");
        exporter.setVertexAttributeProvider(node -> LibraryGraph.attributes(Attributes.of(node), DotExporter::escape));
        exporter.setEdgeAttributeProvider(DotExporter::attributes);
        exporter.exportGraph(LibraryGraph.of(network), new LineFeeds(out));
    }

    private static Map<String, Attribute> attributes(NetworkEdge edge) {
        Map<String, Attribute> attributes = LibraryGraph.attributes(Attributes.of(edge), DotExporter::escape);
        attributes.put("id", DefaultAttribute.createAttribute(edge.id()));
        attributes.put("label", DefaultAttribute.createAttribute(edge.relation()));
        if (edge.symmetric()) {
            attributes.put("dir", DefaultAttribute.createAttribute("none"));
        }
        return attributes;
    }

    /** The library escapes quotation marks but not the backslash. */
    private static String escape(String text) {
        return text.replace("\\", "\\\\");
    }
}
