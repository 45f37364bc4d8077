package org.simpul.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Nodes and links as D3's force layouts take them, with lists as arrays, the names of types and relations, and the passages of edges where the view has them. The characters that could end
 * or begin something in HTML are written as escapes, so that it can stand in a page.
 */
final class D3Exporter implements NetworkExporter {

    private static final JsonFactory JSON =
            new JsonFactoryBuilder().characterEscapes(new HtmlSafe()).build();

    @Override
    public void write(NetworkView view, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("language", view.language().tag());
            json.writeBooleanField("directed", true);
            json.writeBooleanField("multigraph", true);
            new Body(view, new Attributes(view), json).write();
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** Texts by their names as one JSON object that can stand in a page. */
    static String safeJson(Map<String, String> texts) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The nodes and links of one view, each on a line. */
    private record Body(NetworkView view, Attributes attributes, JsonGenerator json) {

        void write() throws IOException {
            json.writeArrayFieldStart("nodes");
            for (NetworkNode node : view.network().nodes()) {
                node(node);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("links");
            for (NetworkEdge edge : view.network().edges()) {
                link(edge);
            }
            json.writeEndArray();
        }

        private void node(NetworkNode node) throws IOException {
            begin(attributes.of(node), "id", node.iri());
            json.writeStringField("typeLabel", node.typeName().in(view.language()));
            json.writeEndObject();
        }

        private void link(NetworkEdge edge) throws IOException {
            Map<String, Object> values = attributes.of(edge);
            values.keySet().removeAll(List.of("times", "documents", "claims"));
            begin(values, "id", edge.id(), "source", edge.source(), "target", edge.target());
            json.writeArrayFieldStart("times");
            for (Interval interval : edge.intervals()) {
                interval(interval);
            }
            json.writeEndArray();
            array("documents", edge.documents());
            array("claims", edge.claims());
            List<EdgePassage> passages = view.passages().getOrDefault(edge.id(), List.of());
            if (!passages.isEmpty()) {
                passages(passages);
            }
            json.writeEndObject();
        }

        private void begin(Map<String, Object> values, String... fixed) throws IOException {
            json.writeRaw('\n');
            json.writeStartObject();
            for (int i = 0; i < fixed.length; i += 2) {
                json.writeStringField(fixed[i], fixed[i + 1]);
            }
            for (Map.Entry<String, Object> value : values.entrySet()) {
                json.writePOJOField(value.getKey(), value.getValue());
            }
        }

        private void interval(Interval interval) throws IOException {
            json.writeStartObject();
            json.writeStringField("edtf", interval.edtf());
            if (interval.start().isPresent()) {
                json.writeStringField("start", interval.start().get().toString());
            }
            if (interval.end().isPresent()) {
                json.writeStringField("end", interval.end().get().toString());
            }
            json.writeEndObject();
        }

        private void passages(List<EdgePassage> passages) throws IOException {
            json.writeArrayFieldStart("passages");
            for (EdgePassage passage : passages) {
                json.writeStartObject();
                json.writeStringField("quote", passage.quote());
                json.writeStringField("title", passage.title());
                if (passage.page().isPresent()) {
                    json.writeNumberField("page", passage.page().getAsInt());
                }
                json.writeStringField("document", passage.document());
                json.writeStringField("claim", passage.claim());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void array(String name, List<String> texts) throws IOException {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }

    /** Escapes what HTML and old JavaScript would take for their own. */
    private static final class HtmlSafe extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        HtmlSafe() {
            for (char c : new char[] {'<', '>', '&', '\''}) {
                ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return c == 0x2028 || c == 0x2029 ? new SerializedString(String.format("\\u%04x", c)) : null;
        }
    }
}
