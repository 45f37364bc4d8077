package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.cli.Program.Outcome;
import org.simpul.graph.Simpul;

/** {@code extract} as users call it. */
final class ExtractCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aGoodFileAmongBrokenOnesIsInTheGraphAndTheOthersAreNamed() throws Exception {
        try (Stream<Path> broken = Files.list(Path.of("src/test/resources/broken"))) {
            for (Path file : broken.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("good.txt"), "Nepal ratified the Palermo Protocol in 2020.");
        Path graph = folder.resolve("graph.nq");
        Path report = folder.resolve("report.json");
        Outcome outcome =
                Program.simpul("extract", folder.toString(), "-o", graph.toString(), "--report", report.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("corrupt.pdf", "encrypted.pdf", "empty.txt", "picture-named.pdf", "cut-in-half.docx");
        assertThat(Files.readString(graph)).contains("ratified").contains("document/good-");
        JsonNode lines = new ObjectMapper().readTree(report.toFile());
        assertThat(lines).hasSize(6);
        assertThat(lines)
                .filteredOn(l -> l.get("status").asText().equals("rejected"))
                .hasSize(5)
                .allSatisfy(l -> assertThat(l.get("reason").asText()).isNotBlank());
    }

    @Test
    void theSameInputGivesTheSameBytesInAnyOrderAndWithAnyNumberOfThreads() throws Exception {
        List<String> documents = List.of(
                "data/sample/01-bali-process-profile.md",
                "data/sample/12-tip-tiers-southeast-asia.pdf",
                "data/sample/09-faq-uu-tppo.html");
        byte[] first = extract("1", documents);
        assertThat(extract("2", documents)).isEqualTo(first);
        assertThat(extract("2", List.of(documents.get(2), documents.get(0), documents.get(1))))
                .isEqualTo(first);
    }

    private byte[] extract(String threads, List<String> documents) throws Exception {
        Path graph = Files.createTempFile(folder, "graph", ".nq");
        String[] call = Stream.concat(
                        Stream.of("extract", "--threads", threads, "-o", graph.toString()), documents.stream())
                .toArray(String[]::new);
        assertThat(Program.simpul(call).code()).isZero();
        return Files.readAllBytes(graph);
    }

    @Test
    void everyPassageGivesBackItsQuote() throws Exception {
        Path graph = folder.resolve("sample.nq");
        assertThat(Program.simpul("extract", "data/sample", "-o", graph.toString())
                        .code())
                .isZero();
        DatasetGraph dataset = RDFDataMgr.loadDatasetGraph(graph.toString());
        Map<String, int[]> texts = new HashMap<>();
        int[] passages = new int[1];
        dataset.find(Node.ANY, Node.ANY, Simpul.QUOTE, Node.ANY).forEachRemaining(quad -> {
            int[] text = texts.computeIfAbsent(quad.getGraph().getURI(), iri -> text(dataset, quad.getGraph()));
            int start = number(dataset, quad.getGraph(), quad.getSubject(), Simpul.CHAR_START);
            int end = number(dataset, quad.getGraph(), quad.getSubject(), Simpul.CHAR_END);
            assertThat(new String(text, start, end - start))
                    .isEqualTo(quad.getObject().getLiteralLexicalForm());
            passages[0]++;
        });
        assertThat(passages[0]).isGreaterThan(200);
    }

    /** The code points that {@code simpul text} prints for this document. */
    private static int[] text(DatasetGraph dataset, Node document) {
        String file = dataset.find(document, document, Simpul.FILE_NAME, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
        try {
            return Program.simpul("text", "data/sample/" + file)
                    .out()
                    .codePoints()
                    .toArray();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static int number(DatasetGraph dataset, Node graph, Node passage, Node property) {
        return Integer.parseInt(dataset.find(graph, passage, property, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
    }

    @Test
    void anUnknownEndingIsAWrongCall() throws Exception {
        Outcome outcome = Program.simpul(
                "extract", "data/sample", "-o", folder.resolve("graph.xyz").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(".nq or .trig");
    }

    @Test
    void aMissingInputIsAWrongCall() throws Exception {
        Outcome outcome = Program.simpul(
                "extract",
                folder.resolve("nowhere").toString(),
                "-o",
                folder.resolve("graph.nq").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("nowhere");
    }
}
