package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class MainTest {

    private record Outcome(int code, String out, String err) {}

    static Stream<String> names() {
        return Commands.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandIsListedUnderItsOwnName(String name) {
        assertThat(Commands.named(name).getClass().getAnnotation(Command.class).name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandHasTheCommonOptions(String name) {
        CommandLine command = Main.commandLine().getSubcommands().get(name);
        assertThat(command.getCommandSpec().optionsMap()).containsKeys("--help", "--version", "--quiet", "--verbose");
    }

    @Test
    void helpListsTheCommands() {
        Outcome outcome = run("--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains(Commands.NAMES).contains("Example:", "Exit codes:");
    }

    @Test
    void callWithoutACommandIsWrong() {
        Outcome outcome = run();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("Missing command").contains(Commands.NAMES);
    }

    @Test
    void misspeltCommandGetsASuggestion() {
        Outcome outcome = run("generate-complation");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("Did you mean").contains("generate-completion");
    }

    @Test
    void completionScriptKnowsEveryCommand() {
        assertThat(run("generate-completion").out()).startsWith("#!").contains(Commands.NAMES);
    }

    @Test
    void failureBecomesItsMessageAndCode() {
        assertThat(failing(Failure.failed("The store is locked; stop the other program."), "failing"))
                .isEqualTo(new Outcome(1, "", "simpul: The store is locked; stop the other program.\n"));
        assertThat(failing(Failure.usage("No query foo."), "failing").code()).isEqualTo(2);
    }

    @Test
    void unforeseenFailureShowsItsTraceOnlyWhenAsked() {
        Outcome outcome = failing(new IllegalStateException("broken"), "failing");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("IllegalStateException: broken", "--verbose")
                .doesNotContain("\tat ");
        assertThat(failing(new IllegalStateException("broken"), "failing", "--verbose")
                        .err())
                .contains("\tat ");
    }

    private static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    private static Outcome failing(RuntimeException failure, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().addSubcommand("failing", new Failing(failure));
        int code = line.setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(Errors::failed)
                .execute(args);
        return new Outcome(code, out.toString(), err.toString());
    }

    @Command(name = "failing")
    private static final class Failing implements Callable<Integer> {

        private final RuntimeException failure;

        @CommandLine.Mixin
        private CommonOptions common;

        Failing(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public Integer call() {
            throw failure;
        }
    }
}
