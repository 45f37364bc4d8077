package org.simpul.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.evaluate.Gold;

/** Wrong claims that a text tempts to, as the authors of annotated documents list them. */
final class Tempting {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Tempting() {}

    /** Those listed beside a folder of gold files, in {@code negatives.jsonl} or in the file named after the folder, by their document; none where there is no such file. */
    static Map<String, List<Gold.Claim>> beside(Path gold) throws IOException {
        String name = gold.getFileName().toString().replaceFirst("-gold$", "-negatives.jsonl");
        Path file = gold.resolveSibling(name.equals("gold") ? "negatives.jsonl" : name);
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(Tempting::parse)
                    .collect(Collectors.groupingBy(
                            line -> line.get("doc").asText(),
                            Collectors.mapping(Tempting::claim, Collectors.toList())));
        }
    }

    private static Gold.Claim claim(JsonNode line) {
        return new Gold.Claim(
                line.get("s").asText(), line.get("p").asText(), line.get("o").asText(), List.of(), "", "", false);
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a line of JSON: " + line, e);
        }
    }
}
