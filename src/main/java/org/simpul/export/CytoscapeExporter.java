package org.simpul.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The elements JSON of Cytoscape.js, which Cytoscape Desktop reads as well. */
final class CytoscapeExporter implements NetworkExporter {

    @Override
    public void write(NetworkView view, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeObjectFieldStart("data");
            json.writeStringField("name", "Simpul");
            json.writeEndObject();
            json.writeObjectFieldStart("elements");
            elements(view, json);
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void elements(NetworkView view, JsonGenerator json) throws IOException {
        Attributes attributes = new Attributes(view);
        json.writeArrayFieldStart("nodes");
        for (NetworkNode node : view.network().nodes()) {
            element(json, attributes.of(node), "id", node.iri(), "name", attributes.label(node));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        for (NetworkEdge edge : view.network().edges()) {
            element(
                    json,
                    attributes.of(edge),
                    "id",
                    edge.id(),
                    "source",
                    edge.source(),
                    "target",
                    edge.target(),
                    "interaction",
                    edge.relation());
        }
        json.writeEndArray();
    }

    private static void element(JsonGenerator json, Map<String, Object> values, String... fixed) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        for (int i = 0; i < fixed.length; i += 2) {
            json.writeStringField(fixed[i], fixed[i + 1]);
        }
        for (Map.Entry<String, Object> value : values.entrySet()) {
            json.writePOJOField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
