package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LexiconCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void reportsByKind(@TempDir Path folder) throws Exception {
        Path document = Files.writeString(folder.resolve("note.txt"), "Indonesia signed it.");
        assertThat(run("lexicon", "check", "--corpus", document.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "warning: Labels marked as ambiguous",
                        "warning: Entries that the corpus never mentions",
                        "--verbose lists all",
                        " entries, ");
    }

    @Test
    void errorsAreAFailure(@TempDir Path folder) {
        assertThat(run("lexicon", "check", "--ontology", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("error: Files that cannot be read");
    }

    @Test
    void lexiconAloneIsAWrongCall() {
        assertThat(run("lexicon")).isEqualTo(2);
        assertThat(err.toString()).contains("simpul lexicon check");
    }

    private int run(String... args) {
        return Main.run(args, new PrintWriter(out), new PrintWriter(err));
    }
}
