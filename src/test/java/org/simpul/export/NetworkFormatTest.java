package org.simpul.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSource;
import org.graphstream.stream.file.FileSourceDOT;
import org.graphstream.stream.file.FileSourceGEXF;
import org.graphstream.stream.file.FileSourceGraphML;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads each format back with a library that did not write it. */
class NetworkFormatTest {

    private static final String INDONESIA = ExampleDataset.ID + "state/indonesia";
    private static final String THAILAND = ExampleDataset.ID + "state/thailand";
    private static final String BALI_PROCESS = ExampleDataset.ID + "forum/bali-process";
    private static final String INDONESIAN_NAME = "Muang \"Thai\" \\ <&>";

    private final NetworkView network = NetworkView.of(NetworkReaderTest.read(NetworkFilter.ALL));

    @TempDir
    private Path folder;

    @Test
    void graphmlIsReadByGraphStream() throws IOException {
        Graph graph = read(
                new FileSourceGraphML(),
                NetworkFormat.GRAPHML
                        .write(network, folder.resolve("n.graphml"))
                        .get(0));
        assertThat(graph.nodes().map(n -> n.getId() + " " + n.getAttribute("iri")))
                .containsExactlyInAnyOrder(
                        "forum:bali-process " + BALI_PROCESS,
                        "state:indonesia " + INDONESIA,
                        "state:thailand " + THAILAND,
                        "treaty:actip " + ExampleDataset.ID + "treaty/actip");
        assertThat(edge(graph, "coChairOf").getSourceNode().getId()).isEqualTo("state:indonesia");
        assertThat(graph.getNode("forum:bali-process").getAttribute("label")).isEqualTo("Bali Process");
        assertThat(graph.getNode("state:thailand").getAttribute("label_id")).isEqualTo(INDONESIAN_NAME);
        Edge met = edge(graph, "metWith");
        assertThat(met.getAttribute("symmetric")).isEqualTo(true);
        assertThat(met.getAttribute("confidence")).isEqualTo(0.8);
        assertThat(met.getAttribute("sources")).isEqualTo(2);
        assertThat(met.getAttribute("start")).isEqualTo("2022-01-01");
        assertThat(edge(graph, "coChairOf").getAttribute("end")).isIn(null, "");
    }

    @Test
    void gexfIsReadByGraphStream() throws IOException {
        NetworkView oneTimeAnEdge = NetworkView.of(NetworkReaderTest.read(NetworkReaderTest.asOf("2022-06-01")));
        Path file = NetworkFormat.GEXF
                .write(oneTimeAnEdge, folder.resolve("n.gexf"))
                .get(0);
        Graph graph = read(new FileSourceGEXF(), file);
        sameNetwork(graph);
        assertThat(edge(graph, "metWith").isDirected()).isFalse();
        assertThat(Files.readString(file)).contains("label=\"chair or co-chair of\" start=\"2002-01-01\">");
    }

    @Test
    void severalTimesAreSpellsInGexf() throws IOException {
        Path file = NetworkFormat.GEXF.write(network, folder.resolve("n.gexf")).get(0);
        assertThat(Files.readString(file))
                .contains("<spell start=\"2022-01-01\" end=\"2022-12-31\"")
                .contains("<spell start=\"2024-03-01\" end=\"2024-03-31\"");
    }

    @Test
    void dotIsReadByGraphStream() throws IOException {
        Path file = NetworkFormat.DOT.write(network, folder.resolve("n.dot")).get(0);
        Graph graph = read(new FileSourceDOT(), file);
        sameNetwork(graph);
        assertThat(edge(graph, "metWith").getAttribute("dir")).isEqualTo("none");
        assertThat(Files.readString(file)).contains("label_id=\"Muang \\\"Thai\\\" \\\\ <&>\"");
    }

    @Test
    void cytoscapeIsReadByJena() throws IOException {
        Path file =
                NetworkFormat.CYTOSCAPE.write(network, folder.resolve("n.json")).get(0);
        JsonObject elements = JSON.read(file.toString()).getObj("elements");
        Map<String, JsonObject> nodes = items(elements, "nodes").stream()
                .collect(Collectors.toMap(n -> n.getString("id"), Function.identity()));
        assertThat(nodes).hasSize(4);
        assertThat(nodes.get(THAILAND).getString("label_id")).isEqualTo(INDONESIAN_NAME);
        List<JsonObject> edges = items(elements, "edges");
        assertThat(edges).hasSize(4);
        assertThat(edges.get(2).getString("interaction")).isEqualTo("metWith");
        assertThat(edges.get(2).getBoolean("symmetric")).isTrue();
        assertThat(edges.get(2).get("sources").getAsNumber().value().intValue()).isEqualTo(2);
    }

    @Test
    void csvIsTwoTablesReadByCommonsCsv() throws IOException {
        List<Path> files = NetworkFormat.CSV.write(network, folder.resolve("n.csv"));
        assertThat(files).extracting(f -> f.getFileName().toString()).containsExactly("n-nodes.csv", "n-edges.csv");
        List<CSVRecord> nodes = csv(files.get(0));
        assertThat(nodes).hasSize(4);
        assertThat(nodes.get(2).get("Id")).isEqualTo(THAILAND);
        assertThat(nodes.get(2).get("label_id")).isEqualTo(INDONESIAN_NAME);
        List<CSVRecord> edges = csv(files.get(1));
        assertThat(edges)
                .extracting(e -> e.get("Type"))
                .containsExactly("Directed", "Directed", "Undirected", "Directed");
        assertThat(edges.get(0).get("Target")).isEqualTo(BALI_PROCESS);
        assertThat(edges.get(0).get("end")).isEmpty();
        assertThat(edges.get(2).get("documents").split(" ")).hasSize(2);
    }

    @Test
    void theSameNetworkGivesTheSameBytesWithLineFeeds() throws IOException {
        for (NetworkFormat format : NetworkFormat.values()) {
            List<Path> one = format.write(network.measured(), folder.resolve("one"));
            List<Path> other = format.write(
                    NetworkView.of(NetworkReaderTest.read(NetworkFilter.ALL)).measured(), folder.resolve("other"));
            for (int i = 0; i < one.size(); i++) {
                assertThat(other.get(i)).as(format.id()).hasSameBinaryContentAs(one.get(i));
                assertThat(Files.readString(one.get(i))).doesNotContain("\r").endsWith("\n");
            }
        }
    }

    private static List<JsonObject> items(JsonObject elements, String kind) {
        return elements.get(kind).getAsArray().stream()
                .map(item -> item.getAsObject().getObj("data"))
                .toList();
    }

    private static void sameNetwork(Graph graph) {
        assertThat(graph.nodes().map(n -> n.getId()))
                .containsExactlyInAnyOrder(BALI_PROCESS, INDONESIA, THAILAND, ExampleDataset.ID + "treaty/actip");
        assertThat(graph.getEdgeCount()).isEqualTo(4);
        assertThat(edge(graph, "coChairOf").getSourceNode().getId()).isEqualTo(INDONESIA);
        assertThat(edge(graph, "coChairOf").getTargetNode().getId()).isEqualTo(BALI_PROCESS);
        assertThat(graph.getNode(BALI_PROCESS).getAttribute("label")).isEqualTo("Bali Process");
    }

    private static Edge edge(Graph graph, String relation) {
        return graph.edges()
                .filter(e -> relation.equals(e.getAttribute("relation")))
                .findFirst()
                .orElseThrow();
    }

    private static Graph read(FileSource source, Path file) throws IOException {
        Graph graph = new MultiGraph("read");
        source.addSink(graph);
        source.readAll(file.toString());
        return graph;
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
