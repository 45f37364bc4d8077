package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.evaluate.Fixture;

final class EvaluateCommandTest {

    @TempDir
    private Path folder;

    private String gold;
    private String graph;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws Exception {
        gold = Fixture.gold(folder.resolve("gold")).toString();
        graph = Files.writeString(folder.resolve("run.trig"), Fixture.GRAPH).toString();
    }

    @Test
    void scoresAGraphFile() throws Exception {
        Path json = folder.resolve("scores.json");
        assertThat(evaluate("--gold", gold, graph, "--json", json.toString())).isZero();
        assertThat(out.toString())
                .contains("report ", "0.750", "(0.75, 0.75; 3/4/4)", "claims by predicate", "entities by type");
        assertThat(json).content().contains("\"total\"");
    }

    @Test
    void verboseListsMissesAndExtras() {
        assertThat(evaluate("--gold", gold, "--verbose", graph)).isZero();
        assertThat(out.toString())
                .contains("claims missed:", "Indonesia tierRanking Tier 2 Watch List", "entities extra:");
    }

    @Test
    void fallingShortIsAFailure() {
        assertThat(evaluate("--gold", gold, graph, "--min", "claims=0.75", "times=0.6"))
                .isZero();
        assertThat(evaluate("--gold", gold, graph, "--min", "claims=0.8")).isEqualTo(1);
        assertThat(err.toString()).contains("claims is 0.750, asked for is 0.8");
    }

    @Test
    void wrongCallsSayWhatToDo() {
        assertThat(evaluate("--gold", gold, graph, "--min", "claim=0.8")).isEqualTo(2);
        assertThat(evaluate("--gold", folder.resolve("none").toString(), graph)).isEqualTo(2);
        assertThat(err.toString()).contains("entities, claims, figures", "no folder of gold files");
    }

    @Test
    void extractsDocumentsThatHaveGoldFiles() throws Exception {
        Path document = Files.writeString(folder.resolve("report.txt"), "Cambodia and Indonesia are members of ASEAN.");
        Files.writeString(folder.resolve("other.txt"), "Thailand is a member of ASEAN.");
        assertThat(evaluate(
                        "--gold",
                        gold,
                        document.getParent().resolve("report.txt").toString(),
                        folder.resolve("other.txt").toString()))
                .isZero();
        assertThat(out.toString()).contains("report ").doesNotContain("other");
        assertThat(evaluate("--gold", gold, folder.resolve("other.txt").toString()))
                .isEqualTo(2);
    }

    private int evaluate(String... args) {
        String[] call = new String[args.length + 1];
        call[0] = "evaluate";
        System.arraycopy(args, 0, call, 1, args.length);
        return Main.run(call, new PrintWriter(out), new PrintWriter(err));
    }
}
