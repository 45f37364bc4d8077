package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TextCommandTest {

    @TempDir
    private Path folder;

    private Path file;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("note.md");
        Files.writeString(file, "# A *note*\n\nOne 😀 line. Another\nline.\n");
    }

    private int run(String... args) {
        return new CommandLine(new TextCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println(e.getMessage());
                    return e instanceof Failure failure ? failure.exitCode() : 99;
                })
                .execute(args);
    }

    @Test
    void printsTheTextThatOffsetsCount() {
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("A note\n\nOne 😀 line. Another line.\n");
    }

    @Test
    void printsSentencesWithPositionsInCodePoints() {
        assertThat(run(file.toString(), "--sentences")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "0\t6\t1\ten\tHEADING\tA note",
                        "8\t19\t1\ten\tPROSE\tOne 😀 line.",
                        "20\t33\t1\ten\tPROSE\tAnother line.");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(run(folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(run(empty.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("none.txt", "name one file", "empty.txt is empty");
    }
}
