package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** The calls shown in help texts and in documentation can be made: commands and options exist as they are written there. */
final class ExamplesTest {

    private static final Pattern CALL = Pattern.compile("(?:^ *\\$? *|[(] ?)(?:\\./)?simpul (-?[a-z-]+[^#|>&);]*)");
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final List<String> LAUNCHER = List.of("test", "bench");

    @TestFactory
    Stream<DynamicTest> helpTexts() {
        return Stream.concat(Stream.of(Main.commandLine()), Main.commandLine().getSubcommands().values().stream())
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .flatMap(ExamplesTest::calls)
                .map(ExamplesTest::canBeMade);
    }

    @TestFactory
    Stream<DynamicTest> documentation() throws IOException {
        List<Path> files = new ArrayList<>(
                List.of(Path.of("README.md"), Path.of("data", "README.md"), Path.of("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        return files.stream()
                .filter(Files::exists)
                .flatMap(ExamplesTest::lines)
                .flatMap(ExamplesTest::calls)
                .map(ExamplesTest::canBeMade);
    }

    /** Lines of code blocks: fenced, or indented by four blanks. */
    private static Stream<String> lines(Path file) {
        List<String> code = new ArrayList<>();
        boolean fenced = false;
        for (String line : read(file)) {
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if (fenced || line.startsWith("    ")) {
                code.add(line);
            }
        }
        return code.stream();
    }

    private static Stream<String> calls(String line) {
        Matcher call = CALL.matcher(line);
        return call.find()
                ? Stream.of(call.group(1).replaceFirst(" {2,}.*$", "").strip())
                : Stream.empty();
    }

    private static DynamicTest canBeMade(String call) {
        return DynamicTest.dynamicTest("simpul " + call, () -> {
            String[] args = ARGUMENT.matcher(call)
                    .results()
                    .map(match -> Stream.of(1, 2, 3)
                            .map(match::group)
                            .filter(group -> group != null)
                            .findFirst()
                            .orElseThrow())
                    .toArray(String[]::new);
            if (!LAUNCHER.contains(args[0])) {
                assertThat(args[0].startsWith("-") || Commands.NAMES.contains(args[0]))
                        .as("a command: " + args[0])
                        .isTrue();
                CommandLine line = Main.commandLine();
                assertThatCode(() -> line.parseArgs(args)).doesNotThrowAnyException();
            }
        });
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
