package org.simpul.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads what a model answered: a JSON list of claims, or an object that holds it, with or without prose around. */
final class Answers {

    private static final int MOST_ATTEMPTS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /**
     * The elements of the list.
     *
     * @throws RejectedException where the answer holds no such list
     */
    static List<JsonNode> items(String answer) throws RejectedException {
        int attempts = 0;
        for (int at = 0; at < answer.length() && attempts < MOST_ATTEMPTS; at++) {
            if (answer.charAt(at) == '[' || answer.charAt(at) == '{') {
                attempts++;
                Optional<List<JsonNode>> items = value(answer.substring(at)).flatMap(Answers::list);
                if (items.isPresent()) {
                    return items.get();
                }
            }
        }
        throw new RejectedException(Reason.NOT_JSON);
    }

    private static Optional<JsonNode> value(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<JsonNode>> list(JsonNode value) {
        JsonNode list = value.isObject() ? value.path("claims") : value;
        if (value.has("predicate")) {
            return Optional.of(List.of(value));
        }
        if (!list.isArray() || StreamSupport.stream(list.spliterator(), false).anyMatch(n -> !n.isObject())) {
            return Optional.empty();
        }
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return Optional.of(items);
    }

    /**
     * One element as a proposal.
     *
     * @throws RejectedException where a field is missing
     */
    static Proposal proposal(JsonNode item) throws RejectedException {
        String time = item.path("time").asText("").strip();
        return new Proposal(
                field(item, "subject"),
                field(item, "predicate"),
                field(item, "object"),
                time.isEmpty() || time.equals("null") ? Optional.empty() : Optional.of(time),
                field(item, "factuality"),
                field(item, "quote"));
    }

    private static String field(JsonNode item, String name) throws RejectedException {
        JsonNode value = item.path(name);
        if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
            throw new RejectedException(Reason.INCOMPLETE);
        }
        return value.asText().strip();
    }
}
