package org.simpul.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.claim.Claim;
import org.simpul.claim.Extraction;
import org.simpul.claim.Factuality;
import org.simpul.claim.Reader;
import org.simpul.graph.ClaimMapper;
import org.simpul.graph.Iris;
import org.simpul.graph.Validation;
import org.simpul.graph.Vocabulary;
import org.simpul.reader.LanguageModelReader.Result;

/** What a language model's answers come to, asked over HTTP. */
final class LanguageModelReaderTest {

    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Validation VALIDATION = Validation.load(ONTOLOGY);
    private static final ClaimMapper MAPPER = new ClaimMapper(new Iris(Iris.DEFAULT_BASE), Vocabulary.load(ONTOLOGY));

    private static final Extraction FOUND = Reader.read("""
            Nepal ratified the Palermo Protocol in 2020. Bangladesh has not ratified ACTIP.

            In 2021 Nepal stood shoulder   to shoulder with IOM against human trafficking. Bangkok was far away, and so was the Bali Process.
            """);

    private static final String SHOULDERS =
            claim("Nepal", "cooperatesWith", "IOM", "2021", "Asserted", "Nepal stood shoulder to shoulder with IOM");

    private static String claim(
            String subject, String predicate, String object, String time, String factuality, String quote) {
        return "{\"subject\": \"%s\", \"predicate\": \"%s\", \"object\": \"%s\", \"time\": \"%s\", \"factuality\": \"%s\", \"quote\": \"%s\"}"
                .formatted(subject, predicate, object, time, factuality, quote);
    }

    private static Result read(String url, Duration timeout) {
        Endpoint endpoint = new Endpoint(URI.create(url), "stub:1b", Optional.empty(), timeout);
        return new LanguageModelReader(endpoint, Reader.EXTRACTOR.lexicon(), MAPPER, VALIDATION).read(FOUND);
    }

    private static Result answered(String answer) throws IOException {
        try (StubEndpoint stub = StubEndpoint.saying(answer)) {
            return read(stub.url(), Duration.ofSeconds(30));
        }
    }

    private static List<Claim> added(Result result) {
        return result.extraction().claims().stream()
                .filter(c -> c.rule().equals("llm/stub:1b"))
                .toList();
    }

    @Test
    void aClaimThatTheTextBearsOutIsAccepted() throws IOException {
        Result result = answered("[" + SHOULDERS + "]");
        assertThat(result.reading().rejected()).isEmpty();
        assertThat(added(result)).singleElement().satisfies(c -> {
            assertThat(c.subject().key()).isEqualTo("state/nepal");
            assertThat(c.confidence()).isEqualTo(0.6);
            assertThat(c.times()).extracting(t -> t.value()).containsExactly("2021");
            assertThat(c.evidence().get(0).span().of(FOUND.text().text()))
                    .startsWith("Nepal stood")
                    .endsWith("IOM");
        });
        assertThat(result.extraction().claims())
                .hasSize(FOUND.claims().size() + 1)
                .containsAll(FOUND.claims());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Here you are:\n```json\n[%s]\n```\nI hope this helps [1].", "{\"claims\": [%s]}", "%s"})
    void proseAndWrappingAroundTheListDoNoHarm(String answer) throws IOException {
        assertThat(added(answered(answer.formatted(SHOULDERS)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I cannot do that.", "[{\"subject\": \"Nepal\", ", "{\"answer\": 42}", ""})
    void anAnswerWithoutJsonIsCounted(String answer) throws IOException {
        rejected(answered(answer), Reason.NOT_JSON);
    }

    @ParameterizedTest
    @CsvSource({
        "Nepal, befriended, IOM, 2021, Asserted, Nepal stood shoulder to shoulder, UNKNOWN_PREDICATE",
        "Nepal, cooperatesWith, IOM, 2021, Surely, Nepal stood shoulder to shoulder, UNKNOWN_FACTUALITY",
        "Nepal, cooperatesWith, IOM, 2021, Asserted, Nepal worked together with IOM, QUOTE_NOT_IN_TEXT",
        "Nepal, cooperatesWith, IOM, 2021, Asserted, epal stood shoulder to, QUOTE_NOT_IN_TEXT",
        "Nepal, cooperatesWith, IOM, 2021, Asserted, with IOM, QUOTE_LENGTH",
        "France, cooperatesWith, IOM, 2021, Asserted, Nepal stood shoulder to shoulder, UNKNOWN_SUBJECT",
        "Nepal, cooperatesWith, UNODC, 2021, Asserted, Nepal stood shoulder to shoulder, UNKNOWN_OBJECT",
        "Jane Roe, officialOf, Nepal, 2021, Asserted, Nepal stood shoulder to shoulder, UNKNOWN_SUBJECT",
        "Nepal, ratified, IOM, 2021, Asserted, Nepal stood shoulder to shoulder, WRONG_TYPES",
        "Nepal, traffickingRole, human trafficking, 2021, Asserted, Nepal stood shoulder to shoulder, WRONG_TYPES",
        "IOM, foundedOn, '2021/2022', '', Asserted, Nepal stood shoulder to shoulder, WRONG_TYPES",
        "IOM, foundedOn, 1951, '', Asserted, Nepal stood shoulder to shoulder, WRONG_TIME",
        "Nepal, cooperatesWith, IOM, last year, Asserted, Nepal stood shoulder to shoulder, WRONG_TIME",
        "Nepal, cooperatesWith, Nepal, 2021, Asserted, Nepal stood shoulder to shoulder, ABOUT_ITSELF",
        "'', cooperatesWith, IOM, 2021, Asserted, Nepal stood shoulder to shoulder, INCOMPLETE",
        "Bangladesh, ratified, ACTIP, '', Asserted, ratified the Palermo Protocol, AGAINST_RULES",
        "IOM, steeringGroupMemberOf, Bali Process, '', Asserted, Nepal stood shoulder to shoulder, SHAPES"
    })
    void aClaimThatTheTextOrTheOntologyDoesNotBearOutIsRejected(
            String subject,
            String predicate,
            String object,
            String time,
            String factuality,
            String quote,
            Reason reason)
            throws IOException {
        rejected(answered("[" + claim(subject, predicate, object, time, factuality, quote) + "]"), reason);
    }

    private static void rejected(Result result, Reason reason) {
        assertThat(result.extraction().claims()).isEqualTo(FOUND.claims());
        assertThat(result.reading().rejected()).containsOnlyKeys(reason.words());
        assertThat(result.reading().failures()).isEmpty();
    }

    @Test
    void theSameClaimJoinsThatOfTheRulesAndKeepsTheirRule() throws IOException {
        Result result = answered("["
                + claim("Nepal", "ratified", "Palermo Protocol", "2020", "Asserted", "Nepal stood shoulder to shoulder")
                + "]");
        Claim before = FOUND.claims().stream()
                .filter(c -> c.predicate().equals("ratified") && c.factuality() == Factuality.ASSERTED)
                .findFirst()
                .orElseThrow();
        assertThat(added(result)).isEmpty();
        assertThat(result.reading().accepted()).isEqualTo(1);
        assertThat(result.extraction().claims()).hasSameSizeAs(FOUND.claims()).anySatisfy(c -> {
            assertThat(c.rule()).isEqualTo(before.rule());
            assertThat(c.confidence()).isEqualTo(before.confidence());
            assertThat(c.evidence()).hasSize(2);
        });
    }

    @Test
    void aSlowModelLeavesTheClaimsOfTheRules() throws IOException {
        try (StubEndpoint stub = StubEndpoint.saying("[" + SHOULDERS + "]", Duration.ofSeconds(60))) {
            failed(read(stub.url(), Duration.ofSeconds(1)), "did not answer within 1 s");
        }
    }

    @Test
    void anErrorOfTheServerLeavesTheClaimsOfTheRules() throws IOException {
        try (StubEndpoint stub = StubEndpoint.failing(500)) {
            failed(read(stub.url(), Duration.ofSeconds(30)), "HTTP 500");
            assertThat(stub.questions()).hasSize(1);
        }
    }

    @Test
    void nobodyThereLeavesTheClaimsOfTheRulesAndIsNotTriedAgain() throws IOException {
        String url;
        try (StubEndpoint stub = StubEndpoint.failing(500)) {
            url = stub.url();
        }
        Endpoint endpoint = new Endpoint(URI.create(url), "stub:1b", Optional.empty(), Duration.ofSeconds(30));
        LanguageModelReader reader = new LanguageModelReader(endpoint, Reader.EXTRACTOR.lexicon(), MAPPER, VALIDATION);
        failed(reader.read(FOUND), "cannot be reached");
        Result second = reader.read(FOUND);
        failed(second, "was not asked");
        assertThat(second.reading().questions()).isZero();
    }

    private static void failed(Result result, String why) {
        assertThat(result.extraction().claims()).isEqualTo(FOUND.claims());
        assertThat(result.reading().failures()).singleElement().asString().contains(why);
    }

    @Test
    void theKeyIsSentAsBearerAndPrintedNowhere() throws IOException {
        try (StubEndpoint stub = StubEndpoint.saying("[]")) {
            Endpoint endpoint =
                    new Endpoint(URI.create(stub.url()), "stub:1b", Optional.of("open-sesame"), Duration.ofSeconds(30));
            new LanguageModelReader(endpoint, Reader.EXTRACTOR.lexicon(), MAPPER, VALIDATION).read(FOUND);
            assertThat(stub.keys()).containsOnly("Bearer open-sesame");
            assertThat(endpoint.toString()).doesNotContain("sesame");
            assertThat(stub.questions())
                    .singleElement()
                    .asString()
                    .contains("stub:1b", "\"temperature\" : 0", "Palermo Protocol (Treaty)");
        }
    }
}
