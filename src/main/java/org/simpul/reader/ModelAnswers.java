package org.simpul.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.simpul.claim.Claim;
import org.simpul.text.Span;

/** Collects what a model answers about one document: the claims that pass, and a count of the others by reason. */
final class ModelAnswers {

    private final ClaimGate gate;
    private final List<Claim> claims = new ArrayList<>();
    private final SortedMap<String, Integer> rejected = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int questions;

    ModelAnswers(ClaimGate gate) {
        this.gate = gate;
    }

    /** A question is asked. */
    void asked() {
        questions++;
    }

    /** One claim of an answer. */
    void take(JsonNode item, Span chunk) {
        try {
            claims.add(gate.claim(Answers.proposal(item), chunk));
        } catch (RejectedException e) {
            rejected(e.reason(), 1);
        }
    }

    /** So many more are rejected for this. */
    void rejected(Reason reason, int count) {
        if (count > 0) {
            rejected.merge(reason.words(), count, Integer::sum);
        }
    }

    /** A question was not answered. */
    void failed(String why) {
        failures.add(why);
    }

    /** The claims that passed so far, in the order of the answers. */
    List<Claim> claims() {
        return List.copyOf(claims);
    }

    /** How it went. */
    ModelReading reading(String model, int accepted) {
        return new ModelReading(model, questions, accepted, rejected, failures);
    }
}
