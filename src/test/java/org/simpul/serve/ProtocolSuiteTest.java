package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The W3C's SPARQL 1.1 Protocol test suite, on a server that only reads and on one with a writer. */
class ProtocolSuiteTest {

    private static final String ALL = "/simpul";
    private static final Optional<String> NOBODY = Optional.empty();
    private static final Optional<String> WRITER = Optional.of("Basic "
            + Base64.getEncoder().encodeToString("writer:a secret".getBytes(StandardCharsets.UTF_8)));

    @TempDir
    static Path folder;

    private static Served reading;
    private static Served writing;

    @BeforeAll
    static void start() {
        reading = Served.start(folder.resolve("reading"), ServerSettings.standard());
        writing = Served.start(
                folder.resolve("writing"),
                ServerSettings.standard().withWriter(new ServerSettings.Writer("writer", "a secret")));
    }

    @AfterAll
    static void stop() {
        reading.close();
        writing.close();
    }

    @BeforeEach
    void fill() {
        for (Served served : List.of(reading, writing)) {
            Txn.executeWrite(served.store().dataset(), () -> UpdateExec.dataset(
                            served.store().dataset())
                    .update(ProtocolCases.graphs())
                    .execute());
        }
    }

    static Stream<ProtocolCases.Case> queries() {
        return ProtocolCases.queries().stream();
    }

    static Stream<ProtocolCases.Case> badUpdates() {
        return ProtocolCases.badUpdates().stream();
    }

    static Stream<ProtocolCases.Case> updates() {
        return ProtocolCases.updates().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void queriesAreAnsweredByBothToEveryone(ProtocolCases.Case suite) {
        for (String path : List.of("/simpul/sparql", ALL)) {
            suite.steps().forEach(step -> step.run(reading, path, NOBODY));
            suite.steps().forEach(step -> step.run(writing, path, NOBODY));
            suite.steps().forEach(step -> step.run(writing, path, WRITER));
        }
    }

    @ParameterizedTest
    @MethodSource("badUpdates")
    void badUpdatesAreRefusedByBoth(ProtocolCases.Case suite) {
        long before = writing.store().size();
        for (String path : List.of("/simpul/update", ALL)) {
            suite.steps().forEach(step -> step.run(reading, path, NOBODY));
            suite.steps().forEach(step -> step.run(writing, path, NOBODY));
            suite.steps().forEach(step -> step.run(writing, path, WRITER));
        }
        assertThat(writing.store().size()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("updates")
    void updatesAreTakenFromTheWriter(ProtocolCases.Case suite) {
        suite.steps().forEach(step -> step.run(writing, ALL, WRITER));
    }

    @ParameterizedTest
    @MethodSource("updates")
    void updatesAreTakenFromNobodyElse(ProtocolCases.Case suite) {
        ProtocolCases.Step update = suite.steps().get(0);
        ProtocolCases.Step refused = new ProtocolCases.Step(
                update.method(),
                update.parameters(),
                update.type(),
                update.body(),
                update.charset(),
                ProtocolCases.Answer.REFUSED);
        long before = writing.store().size();
        for (String path : List.of("/simpul/update", ALL)) {
            refused.run(reading, path, NOBODY);
            refused.run(reading, path, WRITER);
            refused.run(writing, path, NOBODY);
            refused.run(writing, path, Optional.of("Basic d3JpdGVyOndyb25n"));
        }
        assertThat(writing.store().size()).isEqualTo(before);
    }

    @Test
    void theSuiteIsWhole() {
        assertThat(Stream.of(queries(), badUpdates(), updates()).flatMap(s -> s))
                .extracting(ProtocolCases.Case::name)
                .doesNotHaveDuplicates()
                .hasSize(34 + 1);
    }
}
