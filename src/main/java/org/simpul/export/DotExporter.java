package org.simpul.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The DOT language of Graphviz. Edges carry their relation as label; symmetric ones are drawn without an arrow head. Attributes are separated by commas, which the language leaves open
 * and some readers insist on; JGraphT's writer does not put them.
 */
final class DotExporter implements NetworkExporter {

    @Override
    public void write(Network network, Writer out) throws IOException {
        out.write("digraph simpul {\n");
        for (NetworkNode node : network.nodes()) {
            out.write("  " + quoted(node.iri()) + " " + list(Attributes.of(node)) + ";\n");
        }
        for (NetworkEdge edge : network.edges()) {
            out.write("  " + quoted(edge.source()) + " -> " + quoted(edge.target()) + " " + list(attributes(edge))
                    + ";\n");
        }
        out.write("}\n");
    }

    private static Map<String, Object> attributes(NetworkEdge edge) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("id", edge.id());
        attributes.put("label", edge.relation());
        if (edge.symmetric()) {
            attributes.put("dir", "none");
        }
        attributes.putAll(Attributes.of(edge));
        return attributes;
    }

    private static String list(Map<String, Object> attributes) {
        return attributes.entrySet().stream()
                .map(a -> a.getKey() + "=" + quoted(a.getValue().toString()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
