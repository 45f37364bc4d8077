package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.serve.Publication;
import org.simpul.serve.ServerSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ServeOptionsTest {

    private static final String PASSWORD = "SIMPUL_UPDATE_PASSWORD";

    @TempDir
    Path folder;

    @Command
    private static final class Holder {

        @Mixin
        private ServeOptions options;
    }

    @Test
    void whatIsSaidOfTheDataIsASettingLikeOthers() throws IOException {
        String file = file("public-url = https://graph.example\nlicence = https://licence.example/by\n");
        Publication said = choose(Map.of("SIMPUL_PUBLISHER", "An Office"), "--config", file)
                .settings()
                .publication();
        assertThat(said)
                .isEqualTo(new Publication(
                        Optional.of("https://graph.example/"),
                        Optional.of("https://licence.example/by"),
                        Optional.of("An Office")));
        assertThatThrownBy(() -> choose(Map.of(), "--public-url", "graph.example"))
                .hasMessageContaining("--public-url is a whole address");
    }

    @Test
    void withoutAnythingNobodyMayWriteAndThisMachineAloneReachesIt() {
        ServeOptions.Chosen chosen = choose(Map.of());
        assertThat(chosen.settings()).isEqualTo(ServerSettings.standard());
        assertThat(chosen.settings().writer()).isEmpty();
        assertThat(chosen.settings().host()).isEqualTo("localhost");
        assertThat(chosen.store()).isEqualTo("simpul-store");
    }

    @Test
    void anOptionWinsOverTheEnvironmentAndThatOverTheFile() throws IOException {
        String file = file("port = 1\nhost: file.example\ntimeout=5\n# a comment\nmax-rows = 7\nstore = füße\n");
        Map<String, String> environment = Map.of("SIMPUL_PORT", "2", "SIMPUL_HOST", "environment.example");
        ServeOptions.Chosen chosen = choose(environment, "--config", file, "--port", "3");
        assertThat(chosen.settings().port()).isEqualTo(3);
        assertThat(chosen.settings().host()).isEqualTo("environment.example");
        assertThat(chosen.settings().queryTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(chosen.settings().limits().rows()).isEqualTo(7);
        assertThat(chosen.store()).isEqualTo("füße");
    }

    @Test
    void everySettingCanStandInTheEnvironmentAndTheFileInItToo() throws IOException {
        Map<String, String> environment = Map.of(
                "SIMPUL_CONFIG",
                file("update-user = file-user\n"),
                "SIMPUL_STORE",
                "s",
                "SIMPUL_BASE_IRI",
                "https://data.example/id/",
                "SIMPUL_ACCESS_LOG",
                "access-yyyy_mm_dd.log",
                "SIMPUL_TIMEOUT",
                " 9 ",
                "SIMPUL_MAX_ROWS",
                "",
                PASSWORD,
                "p");
        ServeOptions.Chosen chosen = choose(environment);
        assertThat(chosen.store()).isEqualTo("s");
        assertThat(chosen.settings().iris().base()).isEqualTo("https://data.example/id/");
        assertThat(chosen.settings().accessLog()).contains(Path.of("access-yyyy_mm_dd.log"));
        assertThat(chosen.settings().queryTimeout()).isEqualTo(Duration.ofSeconds(9));
        assertThat(chosen.settings().limits().rows()).isEqualTo(100_000);
        assertThat(chosen.settings().writer()).contains(new ServerSettings.Writer("file-user", "p"));
    }

    @Test
    void readOnlyWinsOverAWriterThatIsConfiguredElsewhere() throws IOException {
        Map<String, String> environment = Map.of("SIMPUL_UPDATE_USER", "editor", PASSWORD, "p");
        assertThat(choose(environment).settings().writer()).isPresent();
        assertThat(choose(environment, "--read-only").settings().writer()).isEmpty();
        String closed = file("read-only = true\n");
        assertThat(choose(environment, "--config", closed).settings().writer()).isEmpty();
        assertThat(choose(environment, "--config", closed, "--update-user", "me")
                        .settings()
                        .writer())
                .contains(new ServerSettings.Writer("me", "p"));
        assertThatThrownBy(() -> choose(environment, "--read-only", "--update-user", "me"))
                .hasMessageContaining("contradict");
    }

    @Test
    void aWriterNeedsAPasswordWhichIsNeverShown() {
        assertThatThrownBy(() -> choose(Map.of(), "--update-user", "me")).hasMessageContaining(PASSWORD);
        ServerSettings settings =
                choose(Map.of(PASSWORD, "sesam"), "--update-user", "me").settings();
        assertThat(settings.toString()).contains("me").doesNotContain("sesam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prot = 1", "port = many", "read-only = perhaps", "password = x", "port = \\uXYZ"})
    void aFileWithAnUnknownNameOrAnImpossibleValueIsRefused(String line) throws IOException {
        String file = file(line + "\n");
        assertThatThrownBy(() -> choose(Map.of(), "--config", file)).isInstanceOf(Failure.class);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> choose(Map.of("SIMPUL_CONFIG", "no-such-file")))
                .hasMessageContaining("no-such-file");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("simpul.properties"), text).toString();
    }

    private static ServeOptions.Chosen choose(Map<String, String> environment, String... arguments) {
        Holder holder = new Holder();
        new CommandLine(holder).parseArgs(arguments);
        return holder.options.choose(environment);
    }
}
