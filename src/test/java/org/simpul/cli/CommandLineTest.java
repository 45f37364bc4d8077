package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.cli.Program.Outcome;

/** Every command, run as a process of its own. */
final class CommandLineTest {

    static Stream<String> names() {
        return Commands.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void helpHasAnExample(String name) throws Exception {
        Outcome outcome = Program.simpul(name, "--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("Usage: simpul " + name)
                .contains("Example")
                .containsPattern("  simpul " + name + "|\\(simpul " + name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void unknownOptionIsAWrongCall(String name) throws Exception {
        Outcome outcome = Program.simpul(name, "--no-such-option");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("simpul: ").contains("Try 'simpul " + name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void versionNamesProgramAndJava(String name) throws Exception {
        Outcome outcome = Program.simpul(name, "--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("simpul ")
                .contains("Java " + Runtime.version().feature());
    }

    @Test
    void theProgramItselfHasHelpAndVersion() throws Exception {
        assertThat(Program.simpul("--help").out()).contains(Commands.NAMES);
        assertThat(Program.simpul("--version").code()).isZero();
        assertThat(Program.simpul("no-such-command").code()).isEqualTo(2);
        assertThat(Program.simpul().code()).isEqualTo(2);
    }
}
