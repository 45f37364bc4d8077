package org.simpul.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program as a process of its own and waits for it, two minutes at most. */
final class Program {

    /** How a process ended, and all it printed. */
    record Outcome(int code, String out, String err) {}

    private Program() {}

    /** {@code simpul} with these arguments, on the class path of the tests, from the folder of the project. */
    static Outcome simpul(String... args) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        call.addAll(List.of(args));
        return run(Path.of("").toAbsolutePath(), Map.of(), call);
    }

    /**
     * Any program.
     *
     * @param folder where it runs
     * @param environment variables to set; an empty value removes the variable
     */
    static Outcome run(Path folder, Map<String, String> environment, List<String> call)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("simpul", ".out");
        Path err = Files.createTempFile("simpul", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(call)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            environment.forEach((name, value) -> set(builder, name, value));
            int code = await(builder.start(), call);
            return new Outcome(code, read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static void set(ProcessBuilder builder, String name, String value) {
        if (value.isEmpty()) {
            builder.environment().remove(name);
        } else {
            builder.environment().put(name, value);
        }
    }

    private static int await(Process process, List<String> call) throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after two minutes: " + call);
        }
        return process.exitValue();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
