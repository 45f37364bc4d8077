package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.cli.Program.Outcome;

/** {@code run} on the sample, and what can be asked of the store it leaves. */
final class RunCommandTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheSampleLoadsItAndAnswers() throws Exception {
        String store = folder.resolve("store").toString();
        Outcome run = Program.simpul("run", "--no-serve", "--store", store);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Documents       16 read, 0 rejected")
                .containsPattern("Claims +\\d{3}")
                .containsPattern("Bali Process +Australia")
                .contains("value conflict");

        Outcome contradictions = Program.simpul("query", "contradictions", "--store", store, "--format", "csv");
        assertThat(contradictions.out()).contains("COMMIT").contains("2003").contains("2004");
        Outcome valid = Program.simpul("validate", "--store", store);
        assertThat(valid.code()).as(valid.out()).isZero();

        Outcome again =
                Program.simpul("run", "--no-serve", "--quiet", "--store", store, "data/sample/05-ammtc-17-summary.txt");
        assertThat(again.out()).contains("Documents       1 read");
        assertThat(Program.simpul("query", "documents", "--store", store, "--format", "csv")
                        .out()
                        .lines())
                .hasSize(17);
    }
}
