package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.cli.Program.Outcome;

/** The script {@code simpul} and the packaged program. */
final class LauncherIT {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Map<String, String> AS_BUILT = Map.of(
            "SIMPUL_BUILD",
            "never",
            "SIMPUL_ARCHIVE",
            "never",
            "SIMPUL_HOME",
            "",
            "JAVA_HOME",
            System.getProperty("java.home"));

    @TempDir
    private Path folder;

    @Test
    void startsFromAnyFolder() throws Exception {
        Outcome outcome =
                Program.run(folder, AS_BUILT, List.of(HOME.resolve("simpul").toString(), "--version"));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .matches("simpul \\d+\\.\\d+\\.\\d+\\S*, Java "
                        + Runtime.version().feature() + "\\b.*\\R");
    }

    @Test
    void startsThroughLinks() throws Exception {
        Files.createSymbolicLink(folder.resolve("first"), HOME.resolve("simpul"));
        Path bin = Files.createDirectory(folder.resolve("a folder"));
        Files.createSymbolicLink(bin.resolve("simpul"), Path.of("..", "first"));
        Outcome outcome =
                Program.run(folder, AS_BUILT, List.of(bin.resolve("simpul").toString(), "--help"));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains(Commands.NAMES);
    }

    @Test
    void passesArgumentsAndExitCodesOn() throws Exception {
        Outcome outcome =
                Program.run(folder, AS_BUILT, List.of(HOME.resolve("simpul").toString(), "perdagangan órang", "--x"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("perdagangan órang");
    }

    @Test
    void runsInstalledWithoutMavenAndSources() throws Exception {
        Path installed = install(folder.resolve("opt simpul"));
        Outcome outcome = Program.run(
                folder,
                onlyTheseTools("java"),
                List.of(installed.resolve("simpul").toString(), "--version"));
        assertThat(outcome.err()).contains("class archive");
        assertThat(outcome.code()).isZero();
        Outcome again = Program.run(
                folder,
                onlyTheseTools("java"),
                List.of(installed.resolve("simpul").toString(), "--version"));
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).isEqualTo(outcome.out());
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.copy(HOME.resolve("simpul"), source.resolve("simpul"));
        Outcome nothing = Program.run(
                folder, onlyTheseTools(), List.of(source.resolve("simpul").toString(), "query"));
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).contains("target/simpul.jar", "copy");

        Files.copy(HOME.resolve("pom.xml"), source.resolve("pom.xml"));
        Files.createDirectories(source.resolve("src").resolve("main"));
        Outcome noMaven = Program.run(
                folder, onlyTheseTools("java"), List.of(source.resolve("simpul").toString(), "query"));
        assertThat(noMaven.code()).isEqualTo(1);
        assertThat(noMaven.err()).contains("Apache Maven is needed", "apt-get install maven");
    }

    private Path install(Path target) throws IOException {
        Files.createDirectories(target.resolve("target"));
        Files.copy(HOME.resolve("simpul"), target.resolve("simpul"));
        Files.copy(
                HOME.resolve("target").resolve("simpul.jar"),
                target.resolve("target").resolve("simpul.jar"));
        for (String shared : List.of("target/lib", "ontology", "queries", "data")) {
            Files.createSymbolicLink(target.resolve(shared), HOME.resolve(shared));
        }
        return target;
    }

    /** An environment whose PATH holds the few tools that the script itself uses, and JAVA_HOME where "java" is asked for. */
    private Map<String, String> onlyTheseTools(String... more) throws IOException {
        Path bin = folder.resolve("bin");
        if (!Files.exists(bin)) {
            Files.createDirectory(bin);
            for (String tool : List.of("sh", "dirname", "readlink", "find", "rm", "mv", "cat", "sed", "head")) {
                Files.createSymbolicLink(bin.resolve(tool), which(tool));
            }
        }
        String java = List.of(more).contains("java") ? System.getProperty("java.home") : "/nonexistent";
        return Map.of(
                "PATH", bin.toString(), "JAVA_HOME", java, "SIMPUL_HOME", "", "SIMPUL_BUILD", "", "SIMPUL_ARCHIVE", "");
    }

    private static Path which(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + tool + " on PATH"));
    }
}
