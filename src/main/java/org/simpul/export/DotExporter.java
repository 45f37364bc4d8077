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
    public void write(NetworkView view, Writer out) throws IOException {
        Attributes attributes = new Attributes(view);
        out.write("digraph simpul {\n");
        for (NetworkNode node : view.network().nodes()) {
            out.write("  " + quoted(node.iri()) + " " + list(attributes.of(node)) + ";\n");
        }
        for (NetworkEdge edge : view.network().edges()) {
            out.write("  " + quoted(edge.source()) + " -> " + quoted(edge.target()) + " "
                    + list(drawn(edge, attributes.of(edge))) + ";\n");
        }
        out.write("}\n");
    }

    private static Map<String, Object> drawn(NetworkEdge edge, Map<String, Object> values) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("id", edge.id());
        if (edge.symmetric()) {
            attributes.put("dir", "none");
        }
        attributes.putAll(values);
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
