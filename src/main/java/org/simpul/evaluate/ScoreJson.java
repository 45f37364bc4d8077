package org.simpul.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Scores as JSON: {@code documents}, each with its measures, counts by type and predicate, misses and extras, and the same of all together in {@code total}. */
public final class ScoreJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ScoreJson() {}

    /** The JSON text, with line breaks; ends in a line feed. */
    public static String write(List<DocumentScore> scores, DocumentScore total) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode documents = root.putArray("documents");
        scores.forEach(score -> documents.add(object(score)));
        root.set("total", object(total));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes can always be written", e);
        }
    }

    private static ObjectNode object(DocumentScore score) {
        ObjectNode object = JSON.createObjectNode();
        object.put("name", score.name());
        score.tallies().forEach((measure, tally) -> object.set(measure.key(), object(tally)));
        score.shares().forEach((measure, share) -> {
            ObjectNode node = object.putObject(measure.key());
            node.put("right", share.right()).put("of", share.of()).put("share", share.value());
        });
        tallies(object.putObject("types"), score.types());
        tallies(object.putObject("predicates"), score.predicates());
        lists(object.putObject("missed"), score.missed());
        lists(object.putObject("extra"), score.extra());
        score.wrong().forEach(object.putArray("wrong")::add);
        return object;
    }

    private static void tallies(ObjectNode object, Map<String, Tally> tallies) {
        tallies.forEach((name, tally) -> object.set(name, object(tally)));
    }

    private static void lists(ObjectNode object, Map<Measure, List<String>> lists) {
        lists.forEach((measure, items) -> items.forEach(object.withArray("/" + measure.key())::add));
    }

    private static ObjectNode object(Tally tally) {
        return JSON.createObjectNode()
                .put("right", tally.right())
                .put("found", tally.found())
                .put("gold", tally.gold())
                .put("precision", tally.precision())
                .put("recall", tally.recall())
                .put("f1", tally.f1());
    }
}
