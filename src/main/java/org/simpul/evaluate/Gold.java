package org.simpul.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a careful reader found in one document.
 *
 * @param name the folder's name, with which the identifier of the document begins
 * @param entities what the document names
 * @param claims what it says
 * @param times the distinct EDTF values it gives, optional ones left out
 * @param figures what it counts
 */
public record Gold(String name, List<Entity> entities, List<Claim> claims, Set<String> times, List<Figure> figures) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> KINDS = List.of("entities", "claims", "times", "figures");

    /** An entity under its canonical label, with all its labels; an optional line counts neither as right nor as wrong. */
    public record Entity(String label, List<String> labels, String type, boolean optional) {}

    /** A claim; subject and object are labels of entities, or a date, topic, role or tier. {@code why} is empty save for claims that are listed as wrong. */
    public record Claim(
            String subject,
            String predicate,
            String object,
            List<String> times,
            String quote,
            String why,
            boolean optional) {}

    /** A figure with the place and period (EDTF) that the text gives it. */
    public record Figure(
            double value, Optional<String> place, Optional<String> period, String quote, boolean optional) {}

    /**
     * The gold files below a folder, sorted by name: one in each folder that holds gold files, the folder itself among them.
     *
     * @throws IllegalArgumentException where there are none, or a line cannot be read; the message names it
     */
    public static List<Gold> readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("no folder of gold files at " + folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Gold> all = Stream.concat(
                            Stream.of(folder), inside.filter(Files::isDirectory).sorted())
                    .filter(Gold::holdsGold)
                    .map(Gold::read)
                    .toList();
            if (all.isEmpty()) {
                throw new IllegalArgumentException("no gold files in " + folder
                        + "; there must be a folder for each document, with entities.jsonl, claims.jsonl, "
                        + "times.jsonl or figures.jsonl in it");
            }
            return all;
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The gold files of one document; a file that is missing counts as empty. */
    public static Gold read(Path folder) {
        List<Figure> figures = rows(folder.resolve("figures.jsonl")).stream()
                .filter(row -> row.hasNonNull("value"))
                .map(Gold::figure)
                .toList();
        Set<String> times = new TreeSet<>();
        rows(folder.resolve("times.jsonl")).stream()
                .filter(row -> !optional(row))
                .forEach(row -> times.add(text(row, "edtf")));
        return new Gold(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                rows(folder.resolve("entities.jsonl")).stream()
                        .map(Gold::entity)
                        .toList(),
                rows(folder.resolve("claims.jsonl")).stream().map(Gold::claim).toList(),
                times,
                figures);
    }

    /**
     * A list of claims that are wrong, of many documents: those of this document, without the ones that are wrong in their time alone.
     *
     * @throws IllegalArgumentException where a line cannot be read
     */
    public static List<Claim> wrongClaims(Path file, String document) {
        return rows(file).stream()
                .filter(row -> text(row, "doc").equals(document) && !row.has("time"))
                .map(Gold::claim)
                .toList();
    }

    private static boolean holdsGold(Path folder) {
        return KINDS.stream().anyMatch(kind -> Files.isRegularFile(folder.resolve(kind + ".jsonl")));
    }

    private static Entity entity(JsonNode row) {
        return new Entity(text(row, "label"), texts(row.path("labels")), text(row, "type"), optional(row));
    }

    private static Claim claim(JsonNode row) {
        return new Claim(
                text(row, "s"),
                text(row, "p"),
                text(row, "o"),
                texts(row.path("time")),
                text(row, "quote"),
                text(row, "why"),
                optional(row));
    }

    private static Figure figure(JsonNode row) {
        return new Figure(
                row.path("value").asDouble(),
                given(row, "place"),
                given(row, "period"),
                text(row, "quote"),
                optional(row));
    }

    private static boolean optional(JsonNode row) {
        return row.path("optional").asBoolean(false);
    }

    private static Optional<String> given(JsonNode row, String field) {
        return Optional.of(text(row, field)).filter(text -> !text.isEmpty());
    }

    private static String text(JsonNode row, String field) {
        return row.hasNonNull(field) ? row.get(field).asText() : "";
    }

    /** A list, or a single value as a list of one. */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> texts.add(item.asText()));
        } else if (node.isValueNode() && !node.isNull() && !node.asText().isEmpty()) {
            texts.add(node.asText());
        }
        return List.copyOf(texts);
    }

    private static List<JsonNode> rows(Path file) {
        List<JsonNode> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                rows.add(row(file, number, line));
            }
        }
        return rows;
    }

    private static JsonNode row(Path file, int number, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    file + ", line " + number + " is not a JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
