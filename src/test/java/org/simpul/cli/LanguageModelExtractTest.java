package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.cli.Program.Outcome;
import org.simpul.reader.StubEndpoint;

/** {@code extract --reader llm} as users call it. */
final class LanguageModelExtractTest {

    private static final String ANSWER = """
            [{"subject": "Nepal", "predicate": "cooperatesWith", "object": "IOM", "time": "2021", "factuality": "Asserted", "quote": "Nepal stood shoulder to shoulder with IOM"},
             {"subject": "Nepal", "predicate": "likes", "object": "IOM", "time": null, "factuality": "Asserted", "quote": "Nepal stood shoulder to shoulder with IOM"}]
            """;

    @TempDir
    private Path folder;

    private Path graph;

    @BeforeEach
    void write() throws IOException {
        graph = folder.resolve("graph.nq");
        Files.writeString(
                folder.resolve("note.txt"),
                "Nepal ratified the Palermo Protocol in 2020. In 2021 Nepal stood shoulder to shoulder with IOM.");
    }

    private Outcome extract(String... options) throws IOException, InterruptedException {
        List<String> call =
                new ArrayList<>(List.of("extract", folder.resolve("note.txt").toString(), "-o", graph.toString()));
        call.addAll(List.of(options));
        return Program.simpul(call.toArray(String[]::new));
    }

    @Test
    void aGoodAnswerIsInTheGraphMarkedWithItsModelAndTheReportCountsTheRest() throws Exception {
        Path report = folder.resolve("report.json");
        try (StubEndpoint stub = StubEndpoint.saying(ANSWER)) {
            Outcome outcome = extract(
                    "--reader", "llm", "--llm-url", stub.url(), "--llm-model", "stub", "--report", report.toString());
            assertThat(outcome.code()).isZero();
            assertThat(outcome.err())
                    .contains(
                            "sending the text of the documents to " + stub.url(),
                            "1 claims accepted, 1 rejected (1: the predicate");
        }
        assertThat(Files.readString(graph))
                .contains("ontology#rule> \"llm/stub\"")
                .contains("ratified");
        JsonNode model = new ObjectMapper()
                .readTree(report.toFile())
                .get(0)
                .get("models")
                .get(0);
        assertThat(model.get("accepted").asInt()).isEqualTo(1);
        assertThat(model.get("rejected")).hasSize(1);
        assertThat(Program.simpul("validate", graph.toString()).code()).isZero();
    }

    @Test
    void withoutTheFlagNothingIsSent() throws Exception {
        Path report = folder.resolve("report.json");
        try (StubEndpoint stub = StubEndpoint.saying(ANSWER)) {
            Outcome outcome = extract("--llm-url", stub.url(), "--llm-model", "stub", "--report", report.toString());
            assertThat(outcome.code()).isZero();
            assertThat(outcome.err()).contains("no language model is asked");
            assertThat(stub.questions()).isEmpty();
        }
        assertThat(Files.readString(graph)).contains("ratified").doesNotContain("llm/");
        assertThat(new ObjectMapper().readTree(report.toFile()).get(0).has("models"))
                .isFalse();
    }

    @Test
    void nobodyThereIsSaidAndTheRulesStillRead() throws Exception {
        String url;
        try (StubEndpoint stub = StubEndpoint.failing(500)) {
            url = stub.url();
        }
        Outcome outcome = extract("--reader", "llm", "--llm-url", url, "--llm-model", "stub");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("warning:", url, "cannot be reached", "--llm-url");
        assertThat(Files.readString(graph)).contains("ratified");
    }

    @Test
    void missingOrWrongOptionsAreAWrongCall() throws Exception {
        assertThat(extract("--reader", "llm").err()).contains("--llm-url and --llm-model");
        assertThat(extract("--reader", "llm", "--llm-url", "ftp://x/", "--llm-model", "m")
                        .code())
                .isEqualTo(2);
        assertThat(extract("--reader", "magic").code()).isEqualTo(2);
    }
}
