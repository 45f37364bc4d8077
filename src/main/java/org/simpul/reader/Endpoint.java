package org.simpul.reader;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A chat endpoint that speaks OpenAI's protocol, and the model to ask there.
 *
 * @param url what {@code /chat/completions} is appended to, such as {@code http://localhost:11434/v1}
 * @param model the model's name as the endpoint knows it
 * @param key the bearer key, where the endpoint wants one
 * @param timeout how long one answer may take, more than zero
 */
public record Endpoint(URI url, String model, Optional<String> key, Duration timeout) {

    public Endpoint {
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!web || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "not the address of an endpoint: " + url + "; it looks like http://localhost:11434/v1");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("the model needs a name");
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("the time for an answer must be longer than " + timeout);
        }
    }

    /** The rule that claims of this model carry. */
    public String rule() {
        return "llm/" + model;
    }

    /** Without the key, so that it is printed nowhere by accident. */
    @Override
    public String toString() {
        return url + " (model " + model + ")";
    }
}
