package org.simpul;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs that tests need and Maven cannot bring. Where one is missing, its tests fail in CI (environment {@code CI=true}); elsewhere they are skipped and say why. */
public final class ProgramsOfTheSystem {

    /**
     * What a program said.
     *
     * @param code its exit code
     * @param output what it wrote to both its outputs
     */
    public record Answer(int code, String output) {}

    private ProgramsOfTheSystem() {}

    /**
     * The first of these programs on the path.
     *
     * @param debianPackage what to install where none is found
     * @param names the names it may have, the best first
     */
    public static Path require(String debianPackage, String... names) {
        return Stream.of(names)
                .flatMap(name -> find(name).stream())
                .findFirst()
                .orElseGet(() -> missing(
                        "needs '" + names[0] + "', which is not installed (apt-get install " + debianPackage + ")"));
    }

    /** The system's Python, which must have this module. */
    public static Path requirePython(String debianPackage, String module) {
        Path python = Path.of("/usr/bin/python3");
        if (!Files.isExecutable(python)
                || run(python.toString(), "-c", "import " + module).code() != 0) {
            return missing("needs Python's module '" + module + "', which is not installed (apt-get install "
                    + debianPackage + ")");
        }
        return python;
    }

    /** Runs a program to its end, for at most two minutes, without input. */
    public static Answer run(String... command) {
        try {
            Path output = Files.createTempFile("simpul-test", ".txt");
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command[0] + " did not end within two minutes");
            }
            String said = Files.readString(output);
            Files.delete(output);
            return new Answer(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> find(String name) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing(String reason) {
        if ("true".equals(System.getenv("CI"))) {
            return fail("This test " + reason + ".");
        }
        System.err.println("SKIPPED: a test " + reason + ".");
        return Assumptions.abort("This test " + reason + ".");
    }
}
