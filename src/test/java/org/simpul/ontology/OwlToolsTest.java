package org.simpul.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * ROBOT and HermiT over the ontology. They bring an RDF4J of their own, so they run in a JVM of their own: the build writes their class
 * path to {@code target/owl.classpath} (phase {@code generate-test-resources}) and never puts it on that of the tests.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class OwlToolsTest {

    private static final Path CLASS_PATH = Path.of("target", "owl.classpath");

    @TempDir
    private Path folder;

    /** How a run of ROBOT ended and what it printed. */
    private record Run(int exit, String output) {}

    @Test
    void ontologyAndAlignmentsAreInTheProfileOwl2Dl() throws Exception {
        Run run = robot(
                "merge",
                "--input",
                OntologyFiles.ONTOLOGY,
                "--input",
                OntologyFiles.ALIGNMENTS,
                "validate-profile",
                "--profile",
                "DL",
                "--output",
                folder.resolve("profile.txt"));
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(Files.readString(folder.resolve("profile.txt")))
                .contains("[Ontology and imports closure in profile]");
    }

    @Test
    void ontologyAndAlignmentsAreConsistentAndEveryClassCanHaveMembers() throws Exception {
        Run run = reason(OntologyFiles.ONTOLOGY, OntologyFiles.ALIGNMENTS);
        assertThat(run.exit()).as(run.output()).isZero();
    }

    @Test
    void theReasonerRefusesATreatyThatIsAMember() throws Exception {
        Path wrong = folder.resolve("wrong.ttl");
        Files.writeString(wrong, """
                @prefix tc: <https://w3id.org/simpul/ontology#> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                tc:memberOf a owl:ObjectProperty .
                <https://example.org/it> a owl:NamedIndividual , tc:Treaty ; tc:memberOf <https://example.org/forum> .
                <https://example.org/forum> a owl:NamedIndividual .
                """);
        Run run = reason(OntologyFiles.ONTOLOGY, wrong);
        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("inconsistent");
    }

    @Test
    void theReportOfTheOntologyHasNoErrors() throws Exception {
        assertReportWithoutErrors(OntologyFiles.ONTOLOGY);
    }

    @Test
    void theReportOfTheAlignmentsHasNoErrors() throws Exception {
        assertReportWithoutErrors(OntologyFiles.ALIGNMENTS);
    }

    private void assertReportWithoutErrors(Path file) throws Exception {
        Path report = folder.resolve("report.tsv");
        Run run = robot("report", "--input", file, "--fail-on", "ERROR", "--output", report);
        assertThat(run.exit()).as(() -> run.output() + read(report)).isZero();
    }

    private Run reason(Path... files) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of("merge"));
        for (Path file : files) {
            arguments.addAll(List.of("--input", file));
        }
        arguments.addAll(List.of("reason", "--reasoner", "hermit", "--output", folder.resolve("reasoned.ttl")));
        return robot(arguments.toArray());
    }

    private Run robot(Object... arguments) throws Exception {
        assertThat(CLASS_PATH)
                .as("written by Maven in the phase generate-test-resources; run ./simpul test")
                .exists();
        List<String> command = new ArrayList<>(
                List.of(java(), "-Xmx1g", "-cp", Files.readString(CLASS_PATH).trim()));
        command.add("org.obolibrary.robot.CommandLineInterface");
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            return new Run(process.waitFor(), Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return e.toString();
        }
    }
}
