package org.simpul.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The gold files of the development corpus fit their documents: quotes stand in the text, claims join entities of the list, words are those of the ontology. */
final class CorpusGoldTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> DATED = Set.of("foundedOn", "adoptedOn", "inForceSince");
    private static final Set<String> TOPICS = Set.of(
            "human trafficking",
            "migrant smuggling",
            "refugee protection",
            "forced labour",
            "online scam",
            "online gambling",
            "transnational crime",
            "migration");
    private static final Set<String> ROLES = Set.of("source", "transit", "destination");
    private static final Set<String> TIERS = Set.of("Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3");
    private static final String DATE = "\\d{3}[\\dX](-\\d\\d(-\\d\\d)?)?";
    private static final String EDTF = "(\\.\\.|" + DATE + ")(/(\\.\\.|" + DATE + "))?";

    @TestFactory
    Stream<DynamicTest> goldFilesFitTheirDocument() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("corpus"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    @TestFactory
    Stream<DynamicTest> wrongClaimsAreNotInTheGold() {
        return rows(RESOURCES.resolve("corpus-negatives.jsonl")).stream()
                .collect(Collectors.groupingBy(row -> row.get("doc").asText()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Set<String> gold = triples(rows(gold(entry.getKey()).resolve("claims.jsonl")));
                    assertThat(triples(entry.getValue())).doesNotContainAnyElementsOf(gold);
                    assertThat(entry.getValue())
                            .allMatch(row -> label(entry.getKey(), row.get("s").asText()));
                }));
    }

    private static void check(Path document) throws IOException {
        String stem = document.getFileName().toString().replaceFirst("\\.\\w+$", "");
        String text = Files.readString(document).replaceAll("\\s+", " ");
        String lower = text.toLowerCase(Locale.ROOT);
        Path gold = gold(stem);
        for (String kind : List.of("claims", "times", "figures")) {
            assertThat(rows(gold.resolve(kind + ".jsonl")))
                    .as("%s of %s are quoted from it", kind, stem)
                    .allMatch(row -> text.contains(row.get("quote").asText())
                            && row.get("doc").asText().equals(stem));
        }
        Set<String> labels = labels(stem);
        assertThat(rows(gold.resolve("claims.jsonl"))).allSatisfy(row -> {
            assertThat(labels).contains(row.get("s").asText());
            assertThat(objectFits(row.get("p").asText(), row.get("o").asText(), labels))
                    .as(row.toString())
                    .isTrue();
        });
        assertThat(rows(gold.resolve("times.jsonl")))
                .allMatch(row -> row.get("edtf").asText().matches(EDTF));
        assertThat(rows(gold.resolve("entities.jsonl")))
                .allMatch(row -> names(row).stream().anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT))));
    }

    private static boolean objectFits(String predicate, String object, Set<String> labels) {
        if (DATED.contains(predicate)) {
            return object.matches(DATE);
        }
        return switch (predicate) {
            case "addresses" -> TOPICS.contains(object);
            case "traffickingRole" -> ROLES.contains(object);
            case "tierRanking" -> TIERS.contains(object);
            default -> labels.contains(object);
        };
    }

    private static boolean label(String stem, String label) {
        return labels(stem).contains(label);
    }

    private static Set<String> labels(String stem) {
        return rows(gold(stem).resolve("entities.jsonl")).stream()
                .map(row -> row.get("label").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(JsonNode row) {
        return row.get("labels").valueStream().map(JsonNode::asText).toList();
    }

    private static Set<String> triples(List<JsonNode> rows) {
        return rows.stream()
                .map(row -> row.get("s").asText() + " " + row.get("p").asText() + " "
                        + row.get("o").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path gold(String stem) {
        return RESOURCES.resolve("corpus-gold").resolve(stem);
    }

    private static List<JsonNode> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().map(CorpusGoldTest::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("each document of the corpus has entities, claims, times and figures", e);
        }
    }

    private static JsonNode row(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("not a JSON object: " + line, e);
        }
    }
}
