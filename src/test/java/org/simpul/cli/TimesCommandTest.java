package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TimesCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int run(String text, String... options) throws IOException {
        Path file = folder.resolve("berita.txt");
        Files.writeString(file, text);
        CommandLine line = new CommandLine(new TimesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()));
        String[] args = new String[options.length + 1];
        args[0] = file.toString();
        System.arraycopy(options, 0, args, 1, options.length);
        return line.execute(args);
    }

    @Test
    void countsCodePointsAndUsesTheReferenceDate() throws IOException {
        assertThat(run("Kabar 😀 dari Batam: kemarin polisi menahan dua calo.\n", "--reference-date", "2025-02-05"))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly("{\"start\":20,\"end\":27,\"text\":\"kemarin\",\"edtf\":\"2025-02-04\"}");
    }

    @Test
    void takesTheDatelineForTheReferenceDate() throws IOException {
        assertThat(
                        run(
                                "SIARAN PERS\n\nJakarta, 3 Februari 2025\n\nSejak bulan lalu posko itu menerima aduan dari Laos dan Myanmar.\n"))
                .isZero();
        assertThat(out.toString()).contains("\"edtf\":\"2025-02-03\"").contains("\"edtf\":\"2025-01/..\"");
    }

    @Test
    void refusesADateThatIsNone() throws IOException {
        assertThat(run("Tahun 2020.", "--reference-date", "5 Februari")).isEqualTo(2);
    }
}
