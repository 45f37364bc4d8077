package org.simpul.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.simpul.evaluate.DocumentScore;
import org.simpul.evaluate.Measure;

/** The figures that the extraction reached when the baseline was last written: four measures in each scope, and how many listed wrong claims were asserted. */
final class CorpusBaseline {

    /** How far a measure may fall. */
    static final double TOLERANCE = 0.01;

    private static final List<Measure> MEASURES =
            List.of(Measure.ENTITIES, Measure.CLAIMS, Measure.FIGURES, Measure.TIMES);
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode scopes;

    private CorpusBaseline(JsonNode scopes) {
        this.scopes = scopes;
    }

    static CorpusBaseline read(Path file) throws IOException {
        return new CorpusBaseline(JSON.readTree(Files.readString(file)));
    }

    /** Writes these scores as the new baseline. */
    static void write(Path file, Map<String, DocumentScore> scores) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        scores.forEach((scope, score) -> {
            ObjectNode node = root.putObject(scope);
            MEASURES.forEach(measure -> node.put(measure.key(), rounded(measure.of(score))));
            node.put("wrong", score.wrong().size());
        });
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    }

    /** Where these scores fall short of the baseline, in words. */
    List<String> shortfalls(String scope, DocumentScore score) {
        List<String> shortfalls = new ArrayList<>();
        for (Measure measure : MEASURES) {
            double before = scopes.path(scope).path(measure.key()).asDouble();
            double now = measure.of(score);
            if (rounded(now) < before - TOLERANCE) {
                shortfalls.add(String.format(
                        Locale.ROOT, "%s of %s is %.4f, the baseline is %.4f", measure.key(), scope, now, before));
            }
        }
        int before = scopes.path(scope).path("wrong").asInt();
        if (score.wrong().size() > before) {
            shortfalls.add(score.wrong().size() + " claims listed as wrong are asserted, the baseline is " + before
                    + ": " + score.wrong());
        }
        return shortfalls;
    }

    /** A line of the report: each measure and its distance from the baseline. */
    String line(String scope, DocumentScore score) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s", scope));
        for (Measure measure : MEASURES) {
            double now = measure.of(score);
            line.append(String.format(
                    Locale.ROOT,
                    "  %s %.3f (%+.3f)",
                    measure.key(),
                    now,
                    now - scopes.path(scope).path(measure.key()).asDouble()));
        }
        return line.append("  wrong ").append(score.wrong().size()).toString();
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
