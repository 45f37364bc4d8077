package org.simpul.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.XSD;
import org.simpul.graph.External;

/**
 * Writes triples as JSON-LD, flat: a context of prefixes and an object for each subject. The general algorithm by which libraries write it costs twenty times as much, too much for data that
 * goes into every page; reading back by a library is what the tests compare it with.
 */
final class JsonLdText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, String> prefixes;
    private final Map<Node, String> blanks = new LinkedHashMap<>();
    private final JsonGenerator json;

    private JsonLdText(Map<String, String> prefixes, JsonGenerator json) {
        this.prefixes = prefixes;
        this.json = json;
    }

    /**
     * The triples as a file in UTF-8.
     *
     * @param triples each once, those of a subject in the order to be kept
     * @param prefixes namespaces by prefix; each ends in {@code #} or {@code /}
     */
    static byte[] write(Collection<Triple> triples, Map<String, String> prefixes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new JsonLdText(prefixes, json).document(triples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void document(Collection<Triple> triples) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
        Map<Node, List<Triple>> subjects = triples.stream()
                .collect(Collectors.groupingBy(Triple::getSubject, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<Node, List<Triple>> subject : subjects.entrySet()) {
            subject(subject.getKey(), subject.getValue());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void subject(Node subject, List<Triple> triples) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", id(subject));
        Map<Node, List<Triple>> properties = triples.stream()
                .collect(Collectors.groupingBy(Triple::getPredicate, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<Node, List<Triple>> property : properties.entrySet()) {
            boolean type = property.getKey().equals(External.TYPE);
            json.writeArrayFieldStart(type ? "@type" : compact(property.getKey().getURI()));
            for (Triple triple : property.getValue()) {
                if (type) {
                    json.writeString(
                            triple.getObject().isURI()
                                    ? compact(triple.getObject().getURI())
                                    : id(triple.getObject()));
                } else {
                    value(triple.getObject());
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void value(Node value) throws IOException {
        json.writeStartObject();
        if (!value.isLiteral()) {
            json.writeStringField("@id", id(value));
        } else {
            json.writeStringField("@value", value.getLiteralLexicalForm());
            if (!value.getLiteralLanguage().isEmpty()) {
                json.writeStringField("@language", value.getLiteralLanguage());
            } else if (!value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
                json.writeStringField("@type", compact(value.getLiteralDatatypeURI()));
            }
        }
        json.writeEndObject();
    }

    private String id(Node node) {
        return node.isURI() ? node.getURI() : blanks.computeIfAbsent(node, blank -> "_:b" + blanks.size());
    }

    private String compact(String iri) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue())
                        && !iri.startsWith("//", prefix.getValue().length()))
                .findFirst()
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }
}
