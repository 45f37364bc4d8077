package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.export.NetworkFormat;
import org.simpul.export.RdfFormats;
import picocli.CommandLine;

/** The guide to exports and metrics names whatever there is. */
final class ExportGuideTest {

    private static final Path GUIDE = Path.of("docs", "export.md");
    private static final List<String> OF_ALL_COMMANDS = List.of("--help", "--version", "--verbose");

    static Stream<String> formats() {
        return Stream.concat(
                Arrays.stream(NetworkFormat.values()).map(NetworkFormat::id), RdfFormats.all().keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void namesEveryFormat(String format) throws IOException {
        assertThat(Files.readString(GUIDE)).contains("`" + format + "`");
    }

    @ParameterizedTest
    @ValueSource(classes = {ExportCommand.class, MetricsCommand.class})
    void namesEveryOption(Class<?> command) throws IOException {
        String guide = Files.readString(GUIDE);
        List<String> options = new CommandLine(command)
                .getCommandSpec().options().stream()
                        .map(CommandLine.Model.OptionSpec::longestName)
                        .filter(name -> !OF_ALL_COMMANDS.contains(name))
                        .toList();
        assertThat(options)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(guide).containsPattern("`" + name + "\\b"));
    }

    @Test
    void namesEveryAttributeAndMeasure() throws IOException {
        assertThat(Files.readString(GUIDE))
                .contains("`label_en`", "`label_id`", "`in_degree`", "`eigenvector`", "`pagerank`", "`community`")
                .contains("`density`", "`reciprocity`", "`modularity`", "`parts`");
        assertThat(MetricsTables.ORDERS.keySet())
                .allSatisfy(order -> assertThat(Files.readString(GUIDE)).contains("`" + order + "`"));
    }

    @Test
    void whatIsInstalledHoldsAllThatTheServerReads() throws IOException {
        assertThat(Files.readString(Path.of("docs", "deployment.md")))
                .containsPattern("cp -r simpul ontology queries data docs ");
    }
}
