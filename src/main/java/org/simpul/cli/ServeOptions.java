package org.simpul.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.graph.Iris;
import org.simpul.serve.Publication;
import org.simpul.serve.ServerSettings;
import picocli.CommandLine.Option;

/** What can be set about a server: by option, else by environment, else in a file, else as it is by default. */
final class ServeOptions {

    private static final String PASSWORD = "SIMPUL_UPDATE_PASSWORD";

    private static final Set<String> NAMES = Set.of(
            "store",
            "host",
            "port",
            "base-iri",
            "read-only",
            "update-user",
            "timeout",
            "max-rows",
            "access-log",
            "public-url",
            "licence",
            "publisher");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "A file of settings, lines of 'name = value', named as these options. An option wins over the environment (SIMPUL_PORT, …), and that over the file.")
    private Path config;

    @Option(names = "--store", paramLabel = "DIR", description = "The folder of the store (default: simpul-store).")
    private String store;

    @Option(names = "--port", paramLabel = "N", description = "The port; 0 for any free one (default: 3030).")
    private Integer port;

    @Option(
            names = "--host",
            paramLabel = "H",
            description =
                    "The address to listen at: localhost for this machine alone, 0.0.0.0 for all who reach it (default: localhost).")
    private String host;

    @Option(
            names = "--base-iri",
            paramLabel = "IRI",
            description = "What the identifiers of the graph begin with (default: " + Iris.DEFAULT_BASE + ").")
    private String base;

    @Option(
            names = "--read-only",
            description = "Let nobody write, whatever the configuration says; so it is by default.")
    private boolean readOnly;

    @Option(
            names = "--update-user",
            paramLabel = "NAME",
            description =
                    "Let this user update the store and write graphs; the password is read from " + PASSWORD + ".")
    private String user;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long a query may run (default: 30).")
    private Integer timeout;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            description = "How many rows or triples an answer to a SPARQL query may have (default: 100000).")
    private Integer rows;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description =
                    "Write a line for each request; with yyyy_mm_dd in its name the file is a new one each day (default: none).")
    private Path log;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "What the world reaches the server by, such as https://example.org/, for answers with whole addresses (default: this machine; no header of a request is trusted).")
    private String url;

    @Option(
            names = "--licence",
            paramLabel = "URL",
            description = "The licence of the data, told in its description (default: none).")
    private String licence;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who publishes the data, a name or an address, told in its description (default: none).")
    private String publisher;

    /** What was set. */
    record Chosen(String store, ServerSettings settings) {}

    /**
     * Puts options, environment and file together.
     *
     * @throws Failure where they contradict each other or a value is impossible
     */
    Chosen choose(Map<String, String> environment) {
        Configuration configured = Configuration.read(Optional.ofNullable(config), environment, NAMES);
        ServerSettings settings = ServerSettings.standard()
                .withHost(Optional.ofNullable(host)
                        .or(() -> configured.get("host"))
                        .orElse("localhost"))
                .withPort(number(port, configured, "port").orElse(ServerSettings.STANDARD_PORT))
                .withIris(Optional.ofNullable(base)
                        .or(() -> configured.get("base-iri"))
                        .map(Iris::new)
                        .orElse(Iris.standard()));
        settings = limited(settings, configured).withPublication(publication(configured));
        Optional<Path> written =
                Optional.ofNullable(log).or(() -> configured.get("access-log").map(Path::of));
        if (written.isPresent()) {
            settings = settings.withAccessLog(written.get());
        }
        String folder =
                Optional.ofNullable(store).or(() -> configured.get("store")).orElse("simpul-store");
        return new Chosen(folder, opened(settings, configured, environment));
    }

    private Publication publication(Configuration configured) {
        return new Publication(
                Optional.ofNullable(url).or(() -> configured.get("public-url")),
                Optional.ofNullable(licence).or(() -> configured.get("licence")),
                Optional.ofNullable(publisher).or(() -> configured.get("publisher")));
    }

    private ServerSettings limited(ServerSettings settings, Configuration configured) {
        return settings.withQueryTimeout(number(timeout, configured, "timeout")
                        .map(Duration::ofSeconds)
                        .orElse(settings.queryTimeout()))
                .withMaxRows(number(rows, configured, "max-rows")
                        .orElse(settings.limits().rows()));
    }

    private ServerSettings opened(ServerSettings settings, Configuration configured, Map<String, String> environment) {
        if (readOnly && user != null) {
            throw Failure.usage("--read-only and --update-user contradict each other: give one of them");
        }
        boolean closed =
                readOnly || user == null && configured.truth("read-only").orElse(false);
        Optional<String> writer = Optional.ofNullable(user).or(() -> configured.get("update-user"));
        if (closed || writer.isEmpty()) {
            return settings;
        }
        String password = environment.getOrDefault(PASSWORD, "");
        if (password.isEmpty()) {
            throw Failure.usage("the user " + writer.get() + " needs a password: set " + PASSWORD);
        }
        return settings.withWriter(new ServerSettings.Writer(writer.get(), password));
    }

    private static Optional<Integer> number(Integer option, Configuration configured, String name) {
        return Optional.ofNullable(option).or(() -> configured.number(name));
    }
}
