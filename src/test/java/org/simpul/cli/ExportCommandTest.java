package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.graph.Iris;
import org.simpul.graph.Network;
import org.simpul.graph.Ontology;
import org.simpul.store.QuadSource;
import org.simpul.store.Tdb2Store;

class ExportCommandTest {

    @TempDir
    Path folder;

    @TempDir
    static Path shared;

    private static String store;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void load() {
        Ontology ontology = Ontology.load(Path.of("ontology"));
        store = shared.resolve("store").toString();
        try (Tdb2Store target = Tdb2Store.create(Path.of(store))) {
            target.load(
                    List.of(QuadSource.of("network", Network.quads(ontology.vocabulary()))), ontology, Iris.standard());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graphml",
                "gexf",
                "dot",
                "cytoscape",
                "d3",
                "html",
                "turtle",
                "trig",
                "nquads",
                "ntriples",
                "rdfxml",
                "jsonld",
                "GraphML"
            })
    void writesEachFormat(String format) {
        Path file = folder.resolve("file");
        assertThat(run("export", "--format", format, "-o", file.toString(), "--store", store))
                .isZero();
        assertThat(file).content().contains("state/indonesia");
        assertThat(out.toString()).contains("Wrote ").contains(file.toString());
    }

    @Test
    void csvMakesTwoFiles() {
        assertThat(run(
                        "export",
                        "--format",
                        "csv",
                        "-o",
                        folder.resolve("net.csv").toString(),
                        "--store",
                        store))
                .isZero();
        assertThat(folder.resolve("net-nodes.csv")).content().startsWith("Id,Label,");
        assertThat(folder.resolve("net-edges.csv")).content().startsWith("Source,Target,Type,Id,Label,");
    }

    @Test
    void filtersByRelationAndDay() throws IOException {
        Path file = folder.resolve("net.csv");
        assertThat(run(
                        "export",
                        "-f",
                        "csv",
                        "-o",
                        file.toString(),
                        "--store",
                        store,
                        "--relation",
                        "coChairOf,ratified",
                        "--as-of",
                        "2020-01-01",
                        "--quiet"))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("net-edges.csv")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.startsWith("Source") || line.contains("coChairOf") || line.contains("ratified"));
        Path rdf = folder.resolve("net.nq");
        assertThat(run("export", "-f", "nquads", "-o", rdf.toString(), "--store", store, "--relation", "ratified"))
                .isZero();
        assertThat(Files.readAllLines(rdf).stream().filter(line -> line.contains("rdf-syntax-ns#predicate>")))
                .isNotEmpty()
                .allMatch(line -> line.contains("ontology#ratified>"));
    }

    @Test
    void aMonthOrAYearStandsForItsFirstOrLastDay() throws IOException {
        assertThat(edges("--from", "2017", "--to", "2017", "--dated"))
                .isNotEmpty()
                .isEqualTo(edges("--from", "2017-01-01", "--to", "2017-12-31", "--dated"))
                .isEqualTo(edges("--from", "2017-01", "--to", "2017-12", "--dated"));
        assertThat(edges("--as-of", "2010", "--dated")).isEqualTo(edges("--as-of", "2010-12-31", "--dated"));
        for (String wrong : List.of("10", "2010-13", "2010-02-30", "yesterday", "10000")) {
            assertThat(run("metrics", "--as-of", wrong, "--store", store)).isEqualTo(2);
            assertThat(err.toString()).contains("a day is written 2020-12-31").doesNotContain("java.");
        }
    }

    @Test
    void takesWhatADocumentSaysAndWhatHasATime() throws IOException {
        List<String> all = edges();
        List<String> one = edges("--document", "one.txt");
        assertThat(one).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(one).allMatch(line -> line.contains("document/one-"));
        assertThat(edges("--dated")).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(run("metrics", "--document", "one.txt", "--dated", "--store", store))
                .isZero();
        assertThat(run("metrics", "--document", "nowhere.txt", "--store", store))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nothing in the store is called 'nowhere.txt' (--document)");
    }

    /** The edges of an export with these options, a line each. */
    private List<String> edges(String... options) throws IOException {
        Path file = folder.resolve("net.csv");
        List<String> call = new ArrayList<>(List.of("export", "-f", "csv", "-o", file.toString(), "--store", store));
        call.addAll(List.of(options));
        assertThat(run(call.toArray(String[]::new))).isZero();
        List<String> lines = Files.readAllLines(folder.resolve("net-edges.csv"));
        return lines.subList(1, lines.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"net-nodes.csv", "net-edges.csv"})
    void noColumnStandsTwiceForThoseWhoIgnoreCase(String table) throws IOException {
        edges();
        String head = Files.readAllLines(folder.resolve(table)).get(0).toLowerCase(Locale.ROOT);
        assertThat(List.of(head.split(","))).doesNotHaveDuplicates().contains("label");
    }

    @Test
    void saysWhatIsWrongWithACall() {
        String file = folder.resolve("x").toString();
        assertThat(run("export", "--format", "docx", "-o", file, "--store", store))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("no format docx")
                .contains("graphml")
                .contains("turtle");
        assertThat(run("export", "--format", "gexf", "-o", file, "--store", store, "--relation", "likes"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no relation likes");
        assertThat(run(
                        "export",
                        "--format",
                        "gexf",
                        "-o",
                        file,
                        "--store",
                        store,
                        "--from",
                        "2020-01-01",
                        "--to",
                        "2019-01-01"))
                .isEqualTo(2);
        assertThat(run(
                        "export",
                        "--format",
                        "gexf",
                        "-o",
                        folder.resolve("none/x").toString(),
                        "--store",
                        store))
                .isEqualTo(2);
        assertThat(run(
                        "export",
                        "--format",
                        "gexf",
                        "-o",
                        file,
                        "--store",
                        folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no store at");
        assertThat(Path.of(file)).doesNotExist();
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        return Main.run(args, new PrintWriter(out), new PrintWriter(err));
    }
}
