package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.graph.Network;
import org.simpul.graph.Ontology;
import org.simpul.graph.QuadFiles;

final class ExplainCommandTest {

    @TempDir
    private static Path folder;

    private static String store;

    private StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void load() throws IOException {
        Path file = folder.resolve("graph.nq");
        QuadFiles.write(file, Network.quads(Ontology.load(Path.of("ontology")).vocabulary()));
        store = folder.resolve("store").toString();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(new String[] {"load", file.toString(), "--store", store}, nowhere, nowhere);
    }

    @Test
    void tellsWhoSaysItAndWhere() {
        assertThat(run("explain", "Indonesia", "coChairOf", "Bali Process", "--store", store))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "Indonesia coChairOf Bali Process",
                        "asserted, time 2002/.., confidence",
                        "found by",
                        "said after Writer, 2020")
                .contains("one.txt, page 1, characters ", "two.txt, page 1");
    }

    @Test
    void tellsWhatContradictsIt() {
        assertThat(run("explain", "ACTIP", "adoptedOn", "2015", "--store", store))
                .isZero();
        assertThat(out.toString()).contains("contradicted (ValueConflict) by: ACTIP adoptedOn 2014", "two.txt, page 1");
    }

    @Test
    void specialInverseAndSymmetricPropertiesSayItToo() {
        assertThat(run("explain", "Indonesia", "memberOf", "Bali Process", "--store", store))
                .isZero();
        assertThat(run("explain", "Bali Process", "hasCoChair", "Indonesia", "--store", store))
                .isZero();
        assertThat(run("explain", "Thailand", "cooperatesWith", "Indonesia", "--store", store))
                .isZero();
        assertThat(out.toString()).contains("Indonesia coChairOf Bali Process", "Indonesia cooperatesWith Thailand");
    }

    @Test
    void conceptsHaveTheirNamesAndLocalNames() {
        assertThat(run("explain", "ACTIP", "addresses", "human trafficking", "--store", store))
                .isZero();
        assertThat(run("explain", "ACTIP", "addresses", "HumanTrafficking", "--store", store))
                .isZero();
    }

    @Test
    void aClaimIsExplainedByItsIdentifier() {
        run("explain", "Cambodia", "ratified", "ACTIP", "--store", store);
        assertThat(out.toString()).contains("planned");
        String claim = Arrays.stream(out.toString().split("\\s+"))
                .filter(word -> word.startsWith("https://"))
                .findFirst()
                .orElseThrow();
        out = new StringWriter();
        assertThat(run("explain", claim, "--store", store)).isZero();
        assertThat(out.toString()).startsWith("Cambodia ratified ACTIP");
    }

    @Test
    void whatNobodySaysIsAFailureThatTellsWhatIsSaid() {
        assertThat(run("explain", "Indonesia", "signed", "ACTIP", "--store", store))
                .isEqualTo(1);
        assertThat(run("explain", "Atlantis", "signed", "ACTIP", "--store", store))
                .isEqualTo(1);
        assertThat(run("explain", "id:claim/none", "--store", store)).isEqualTo(1);
        assertThat(run("explain", "Indonesia", "ratified", "--store", store)).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "claims join the two by ratified",
                        "nothing in the store is called 'Atlantis'",
                        "has no claim id:claim/none",
                        "stand in quotes");
    }

    @Test
    void tellsHowASentenceIsRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("note.txt"), "A note.\n\nLaos ratified nothing. Thailand ratified ACTIP in 2016.");
        assertThat(run("explain", file.toString(), "--sentence", "3")).isZero();
        assertThat(out.toString())
                .contains(
                        "sentence 3, page 1, language en",
                        "Thailand  = state/thailand",
                        "2016  = 2016",
                        "frames that fit",
                        "Thailand ratified ACTIP (asserted)",
                        "pairs of names that were judged",
                        "ratified: Thailand -> ACTIP by 'ratified'");
        out = new StringWriter();
        assertThat(run("explain", file.toString(), "--sentence", "nothing")).isZero();
        assertThat(out.toString()).contains("sentence 2", "no frame fits", "at 'ratified': no <O:Treaty> after it");
    }

    @Test
    void wrongSentencesAreWrongCalls() throws IOException {
        String file = Files.writeString(folder.resolve("note.txt"), "Thailand ratified ACTIP.")
                .toString();
        assertThat(run("explain", file, "--sentence", "2")).isEqualTo(2);
        assertThat(run("explain", file, "--sentence", "elsewhere")).isEqualTo(2);
        assertThat(run("explain", folder.resolve("none.txt").toString(), "--sentence", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("has the sentences 1 to 1", "holds these words: elsewhere", "no such file");
    }

    private int run(String... args) {
        return Main.run(Stream.of(args).toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    }
}
