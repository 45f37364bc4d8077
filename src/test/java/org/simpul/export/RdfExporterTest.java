package org.simpul.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What RDF4J writes, Jena reads. */
class RdfExporterTest {

    private static final DatasetGraph DATASET = ExampleDataset.create();
    private static final DatasetGraph SAME = ExampleDataset.create();
    private static final Map<String, Lang> LANGS = Map.of(
            "turtle",
            Lang.TURTLE,
            "turtlestar",
            Lang.TURTLE,
            "n3",
            Lang.TURTLE,
            "ntriples",
            Lang.NTRIPLES,
            "rdfxml",
            Lang.RDFXML,
            "rdfjson",
            Lang.RDFJSON);

    @Test
    void everyFormatOfTheRegistryHasAName() {
        assertThat(RdfFormats.all().keySet())
                .containsExactly(
                        "binary",
                        "jsonld",
                        "n3",
                        "ndjsonld",
                        "nquads",
                        "ntriples",
                        "rdfjson",
                        "rdfxml",
                        "trig",
                        "trigstar",
                        "trix",
                        "turtle",
                        "turtlestar");
        assertThat(RdfFormats.of("N-Quads")).contains(RDFFormat.NQUADS);
        assertThat(RdfFormats.of("docx")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trig", "trigstar", "nquads", "trix", "jsonld"})
    void formatsWithGraphsGiveBackTheDataset(String name) {
        Lang lang = Map.of("nquads", Lang.NQUADS, "trix", Lang.TRIX, "jsonld", Lang.JSONLD11)
                .getOrDefault(name, Lang.TRIG);
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new ByteArrayInputStream(write(name, DATASET)))
                .lang(lang)
                .parse(read);
        same(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "turtlestar", "n3", "ntriples", "rdfxml", "rdfjson"})
    void formatsWithoutGraphsGiveBackTheUnion(String name) {
        Graph read = DatasetGraphFactory.create().getDefaultGraph();
        RDFParser.create()
                .source(new ByteArrayInputStream(write(name, DATASET)))
                .lang(LANGS.get(name))
                .parse(read);
        Txn.executeRead(
                DATASET,
                () -> assertThat(read.isIsomorphicWith(DATASET.getUnionGraph())).isTrue());
    }

    @Test
    void eachLineOfNdjsonldIsADocumentOfItsOwn() {
        DatasetGraph read = DatasetGraphFactory.create();
        new String(write("ndjsonld", DATASET), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> RDFParser.fromString(line, Lang.JSONLD11).parse(read));
        assertThat(read.stream().count())
                .isEqualTo(Txn.calculateRead(DATASET, () -> DATASET.stream().count()));
    }

    @Test
    void binaryGivesBackTheDataset() throws IOException {
        same(new BinaryRdfReader(write("binary", DATASET)).read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "binary",
                "jsonld",
                "n3",
                "ndjsonld",
                "nquads",
                "ntriples",
                "rdfjson",
                "rdfxml",
                "trig",
                "trix",
                "turtle"
            })
    void theSameQuadsGiveTheSameBytesWhateverTheirBlankNodesAreCalled(String name) {
        byte[] bytes = write(name, DATASET);
        assertThat(write(name, SAME)).isEqualTo(bytes);
        if (!name.equals("binary")) {
            assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\r");
        }
    }

    private static void same(DatasetGraph read) {
        Txn.executeRead(DATASET, () -> {
            assertThat(Iter.toList(read.listGraphNodes()))
                    .containsExactlyInAnyOrderElementsOf(Iter.toList(DATASET.listGraphNodes()));
            DATASET.listGraphNodes()
                    .forEachRemaining(g -> assertThat(read.getGraph(g).isIsomorphicWith(DATASET.getGraph(g)))
                            .as("%s", g)
                            .isTrue());
            assertThat(read.getDefaultGraph().isEmpty()).isTrue();
        });
    }

    private static byte[] write(String name, DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Txn.executeRead(
                dataset,
                () -> new RdfExporter(dataset).write(out, RdfFormats.of(name).orElseThrow()));
        return out.toByteArray();
    }
}
