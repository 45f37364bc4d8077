package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.graph.Network;
import org.simpul.graph.Ontology;
import org.simpul.graph.QuadFiles;
import org.simpul.store.ReadText;
import org.simpul.store.ReadTexts;

/** The commands load, query and validate, as they are called. */
class StoreCommandsTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String graph;
    private String store;

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("graph.nq.gz");
        QuadFiles.write(file, Network.quads(Ontology.load(Path.of("ontology")).vocabulary()));
        graph = file.toString();
        store = folder.resolve("store").toString();
    }

    @Test
    void loadsAsksAndValidates() {
        assertThat(run("load", graph, "--store", store)).isZero();
        assertThat(out.toString()).contains("2 documents (0 replaced)").contains("2 contradictions");
        assertThat(run("query", "contradictions", "--store", store)).isZero();
        assertThat(out.toString()).contains("value conflict  ACTIP").endsWith("2 rows" + System.lineSeparator());
        assertThat(run("validate", "--store", store)).isZero();
        assertThat(out.toString()).contains("conforms");
    }

    @Test
    void loadingAgainReplaces() {
        run("load", graph, "--store", store);
        Path backup = folder.resolve("backup.nq.gz");
        assertThat(run("load", graph, "--store", store, "--backup", backup.toString()))
                .isZero();
        assertThat(out.toString()).contains("(2 replaced)");
        assertThat(backup).isNotEmptyFile();
    }

    @Test
    void textsGoFromExtractionToTheStore() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "Indonesia meratifikasi ACTIP pada tahun 2017.\n");
        String quads = folder.resolve("note.nq").toString();
        String texts = folder.resolve("texts").toString();
        assertThat(run("extract", note.toString(), "-o", quads, "--texts", texts))
                .isZero();
        assertThat(run("load", quads, "--store", store, "--texts", texts)).isZero();
        assertThat(ReadTexts.ofStore(Path.of(store)).all())
                .extracting(ReadText::text)
                .containsExactly("Indonesia meratifikasi ACTIP pada tahun 2017.");

        String other = folder.resolve("other").toString();
        assertThat(run("load", quads, "--store", other, "--texts", other)).isEqualTo(2);
        assertThat(err.toString()).contains("no texts in " + other).contains("--texts");
        assertThat(run("load", quads, "--store", "http://localhost:1/x", "--texts", texts))
                .isEqualTo(2);
    }

    @Test
    void aRunKeepsTextsUnlessItIsToldNotTo() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "Indonesia meratifikasi ACTIP pada tahun 2017.\n");
        assertThat(run("run", "--no-serve", "--store", store, "--no-texts", note.toString()))
                .isZero();
        assertThat(ReadTexts.ofStore(Path.of(store)).all()).isEmpty();
        assertThat(run("run", "--no-serve", "--store", store, note.toString())).isZero();
        assertThat(ReadTexts.ofStore(Path.of(store)).all()).hasSize(1);
    }

    @Test
    void asksAFileInEachFormat() throws IOException {
        run("load", graph, "--store", store);
        Path file = Files.writeString(folder.resolve("own.rq"), "SELECT (1 AS ?one) (\"a|b\" AS ?text) {}");
        assertThat(run("query", file.toString(), "--store", store, "--format", "csv"))
                .isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("one,text\n1,a|b\n");
        assertThat(run("query", file.toString(), "--store", store, "--format", "Markdown"))
                .isZero();
        assertThat(out.toString()).contains("| 1 | a\\|b |");
    }

    @Test
    void asksClaimsOfSomeConfidenceAlone() throws IOException {
        run("load", graph, "--store", store);
        Path claims = Files.writeString(folder.resolve("claims.rq"), """
                PREFIX tc: <https://w3id.org/simpul/ontology#>
                SELECT (COUNT(?claim) AS ?n) (MIN(?sure) AS ?least) { ?claim tc:factuality tc:Asserted ; tc:confidence ?sure FILTER NOT EXISTS { ?claim tc:factuality tc:Negated } }
                """);
        run("query", claims.toString(), "--store", store, "--format", "csv");
        String all = out.toString();
        assertThat(run("query", claims.toString(), "--store", store, "--format", "csv", "--min-confidence", "1"))
                .isZero();
        assertThat(out.toString()).isNotEqualTo(all).contains("\n0,");
        assertThat(run("query", claims.toString(), "--store", store, "--format", "csv", "--min-confidence", "0.01"))
                .isZero();
        assertThat(out.toString()).isEqualTo(all);
        assertThat(run("query", claims.toString(), "--store", store, "--min-confidence", "2"))
                .isEqualTo(2);
        Path none = Files.writeString(folder.resolve("none.rq"), "SELECT * { ?s ?p ?o }");
        assertThat(run("query", none.toString(), "--store", store, "--min-confidence", "0.5"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("looks for no claims");
    }

    @Test
    void listsEveryQueryWithItsQuestion() {
        assertThat(run("query", "--list")).isZero();
        assertThat(out.toString()).contains("members-of-institution", "Siapa yang tergabung", "--param institution=");
    }

    @Test
    void aFileThatBreaksShapesIsNotConforming() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.ttl"), "<https://e.org/c> a <https://w3id.org/simpul/ontology#Claim> .");
        assertThat(run("validate", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("does not conform", "Claim (1)", "https://e.org/c");
    }

    @Test
    void errorsSayWhatToDo() {
        assertThat(run("query", "documents", "--store", store)).isEqualTo(1);
        assertThat(err.toString()).contains("no store at", "simpul load");
        assertThat(run("query")).isEqualTo(2);
        assertThat(run("query", "no-such", "--store", store)).isEqualTo(2);
        assertThat(run("load", folder.resolve("absent.nq").toString(), "--store", store))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no such file");
        assertThat(run("query", "documents", "--format", "pdf")).isEqualTo(2);
        assertThat(Stream.of("\tat ", "Exception")).noneMatch(err.toString()::contains);
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(args, new PrintWriter(out), new PrintWriter(err));
    }
}
