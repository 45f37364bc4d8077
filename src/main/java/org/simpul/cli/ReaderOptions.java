package org.simpul.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.simpul.reader.Endpoint;
import picocli.CommandLine.Option;

/** The options by which a language model reads along. Without {@code --reader llm} nothing is sent anywhere. */
final class ReaderOptions {

    @Option(
            names = "--reader",
            paramLabel = "READER",
            defaultValue = "rules",
            description =
                    "What reads: rules, or llm for the rules and a language model whose claims pass the same checks (default: ${DEFAULT-VALUE}).")
    private String reader;

    @Option(
            names = "--llm-url",
            paramLabel = "URL",
            description = "The model's endpoint, such as http://localhost:11434/v1; the documents' text is sent there.")
    private String url;

    @Option(names = "--llm-model", paramLabel = "NAME", description = "The model to ask there.")
    private String model;

    @Option(
            names = "--llm-key-env",
            paramLabel = "VAR",
            description = "The environment variable that holds the endpoint's key, where it wants one.")
    private String keyVariable;

    @Option(
            names = "--llm-timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "How long one answer may take (default: ${DEFAULT-VALUE}).")
    private int timeout;

    /** The endpoint to ask; empty where only the rules read. */
    Optional<Endpoint> endpoint() {
        if (reader.equals("rules")) {
            return Optional.empty();
        }
        if (!reader.equals("llm")) {
            throw Failure.usage("--reader is rules or llm, not " + reader);
        }
        if (url == null || model == null) {
            throw Failure.usage("--reader llm needs --llm-url and --llm-model");
        }
        if (timeout < 1) {
            throw Failure.usage("--llm-timeout needs a number of seconds from 1");
        }
        return Optional.of(new Endpoint(address(), model, key(), Duration.ofSeconds(timeout)));
    }

    /** Whether an endpoint is named that is not going to be asked. */
    boolean isIdle() {
        return reader.equals("rules") && (url != null || model != null);
    }

    private URI address() {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("not an address: --llm-url " + url);
        }
    }

    private Optional<String> key() {
        if (keyVariable == null) {
            return Optional.empty();
        }
        String key = System.getenv(keyVariable);
        if (key == null || key.isBlank()) {
            throw Failure.usage("the environment variable " + keyVariable + " of --llm-key-env is not set");
        }
        return Optional.of(key);
    }
}
