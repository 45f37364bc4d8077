package org.simpul.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.simpul.export.LabelLanguage;
import org.simpul.export.Network;
import org.simpul.export.NetworkEdge;
import org.simpul.export.NetworkMetrics;
import org.simpul.export.NetworkNode;
import org.simpul.export.NodeMetrics;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Writes what the script of the network view draws. Nodes, documents and claims are told by number, so that thousands of edges stay some hundred kilobytes. */
final class NetworkJson {

    /** The years of the slider where no claim has a time. */
    private static final List<Integer> SOME_YEARS = List.of(2000, 2000);

    private static final JsonFactory JSON = new JsonFactory();

    private final Reading reading;
    private final LabelLanguage language;
    private final Map<Node, Integer> documents = new LinkedHashMap<>();

    NetworkJson(Reading reading) {
        this.reading = reading;
        this.language = language(reading.visit().tongue());
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** The language of labels for the language of a page. */
    static LabelLanguage language(Tongue tongue) {
        return tongue == Tongue.INDONESIAN ? LabelLanguage.INDONESIAN : LabelLanguage.ENGLISH;
    }

    /**
     * The network: names of types and relations, nodes, edges with their claims (document, confidence, times from and to), documents, and the first and the last year.
     *
     * @return a JSON object
     */
    String network(Network network) {
        return object(json -> {
            names(json, network);
            nodes(json, network.nodes());
            edges(json, network);
            json.writeArrayFieldStart("documents");
            for (Node document : documents.keySet()) {
                json.writeStartObject();
                json.writeStringField("iri", document.toString());
                json.writeStringField("title", reading.names().text(document));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("years");
            for (int year : years(network)) {
                json.writeNumber(year);
            }
            json.writeEndArray();
        });
    }

    /** Centralities and communities in the order of the nodes. */
    static String metrics(Network network) {
        NetworkMetrics metrics = NetworkMetrics.of(network);
        return object(json -> {
            json.writeBooleanField("sampled", metrics.sampled());
            Map<String, ToDoubleFunction<NodeMetrics>> columns = new LinkedHashMap<>();
            columns.put("betweenness", NodeMetrics::betweenness);
            columns.put("eigenvector", NodeMetrics::eigenvector);
            columns.put("pageRank", NodeMetrics::pageRank);
            columns.put("community", NodeMetrics::community);
            for (Map.Entry<String, ToDoubleFunction<NodeMetrics>> column : columns.entrySet()) {
                json.writeArrayFieldStart(column.getKey());
                for (NetworkNode node : network.nodes()) {
                    json.writeNumber(
                            column.getValue().applyAsDouble(metrics.ofNodes().get(node.iri())));
                }
                json.writeEndArray();
            }
        });
    }

    /** What is wrong, in place of an answer. */
    static String problem(String why) {
        return object(json -> json.writeStringField("error", why));
    }

    /** The edges of a way, and whether its ends are unknown. */
    static String path(NetworkPath path) {
        return object(json -> {
            json.writeBooleanField("unknown", !path.known());
            json.writeArrayFieldStart("edges");
            for (NetworkEdge edge : path.edges()) {
                json.writeString(edge.id());
            }
            json.writeEndArray();
        });
    }

    /** The first and the last year that a time of an edge begins or ends in. */
    static List<Integer> years(Network network) {
        List<Integer> years = network.edges().stream()
                .flatMap(edge -> edge.intervals().stream())
                .flatMap(time -> Stream.of(time.start(), time.end()))
                .flatMap(Optional::stream)
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        return years.isEmpty() ? SOME_YEARS : List.of(years.get(0), years.get(years.size() - 1));
    }

    private void names(JsonGenerator json, Network network) throws IOException {
        Map<String, String> types = new TreeMap<>();
        network.nodes().forEach(node -> types.put(node.type(), node.typeName().in(language)));
        Map<String, String> relations = new TreeMap<>();
        network.edges()
                .forEach(edge -> relations.put(edge.relation(), edge.name().in(language)));
        names(json, "types", types);
        names(json, "relations", relations);
    }

    private static void names(JsonGenerator json, String field, Map<String, String> names) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, String> name : names.entrySet()) {
            json.writeStringField(name.getKey(), name.getValue());
        }
        json.writeEndObject();
    }

    private void nodes(JsonGenerator json, List<NetworkNode> nodes) throws IOException {
        json.writeArrayFieldStart("nodes");
        for (NetworkNode node : nodes) {
            json.writeStartObject();
            json.writeStringField("iri", node.iri());
            json.writeStringField("label", node.name().in(language));
            json.writeStringField("type", node.type());
            json.writeStringField(
                    "href",
                    reading.addresses()
                            .of(NodeFactory.createURI(node.iri()))
                            .map(this::link)
                            .orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String link(String path) {
        return reading.visit().link(path);
    }

    private void edges(JsonGenerator json, Network network) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        network.nodes().forEach(node -> numbers.put(node.iri(), numbers.size()));
        json.writeArrayFieldStart("edges");
        for (NetworkEdge edge : network.edges()) {
            json.writeStartObject();
            json.writeStringField("id", edge.id());
            json.writeNumberField("source", numbers.get(edge.source()));
            json.writeNumberField("target", numbers.get(edge.target()));
            json.writeStringField("relation", edge.relation());
            json.writeBooleanField("symmetric", edge.symmetric());
            json.writeArrayFieldStart("claims");
            for (String claim : edge.claims()) {
                claim(json, NodeFactory.createURI(claim));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void claim(JsonGenerator json, Node claim) throws IOException {
        json.writeStartArray();
        Optional<Node> document = reading.object(claim, External.WAS_DERIVED_FROM);
        json.writeNumber(document.map(this::number).orElse(-1));
        json.writeNumber(reading.object(claim, Simpul.CONFIDENCE)
                .map(Node::getLiteralLexicalForm)
                .map(Double::parseDouble)
                .orElse(0.0));
        json.writeStartArray();
        for (Node period : reading.objects(claim, Simpul.PERIOD).toList()) {
            Spans.Span span = reading.spans().of(period);
            json.writeStartArray();
            json.writeString(span.start().map(LocalDate::toString).orElse(""));
            json.writeString(span.end().map(LocalDate::toString).orElse(""));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private int number(Node document) {
        return documents.computeIfAbsent(document, d -> documents.size());
    }

    private static String object(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            writing.to(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
