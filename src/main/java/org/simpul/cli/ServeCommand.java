package org.simpul.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.simpul.query.QueryLibrary;
import org.simpul.serve.Server;
import org.simpul.serve.ServerException;
import org.simpul.serve.ServerSettings;
import org.simpul.store.GraphStore;
import org.simpul.store.StoreException;
import org.simpul.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a store over HTTP until Ctrl-C. */
@Command(
        name = "serve",
        description = {
            "Serve the store over HTTP, read-only, until Ctrl-C: a start page that runs the named queries, and SPARQL at /simpul/sparql.",
            "While it is served, other commands reach the store as --store http://localhost:3030/simpul."
        },
        footer = {
            "",
            "Examples:",
            "  simpul serve",
            "  simpul serve --store my-store --port 8080",
            "  simpul query documents --store http://localhost:3030/simpul"
        })
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "simpul-store",
            description = "The folder of the store (default: ${DEFAULT-VALUE}).")
    private String folder;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "localhost",
            description =
                    "The address to listen at: localhost for this machine alone, 0.0.0.0 for all who reach it (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a query may run (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Override
    public Integer call() throws InterruptedException {
        if (GraphStore.isRemote(folder)) {
            throw Failure.usage("serve needs a folder, and " + folder + " is a server already");
        }
        try (Tdb2Store store = Tdb2Store.open(Path.of(folder))) {
            serve(
                    store,
                    settings(),
                    new QueryLibrary(Home.find().queries()),
                    spec.commandLine().getOut());
            return 0;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        } catch (StoreException | ServerException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    /** Serves until the process is told to stop; running requests may end then. */
    static void serve(Tdb2Store store, ServerSettings settings, QueryLibrary library, PrintWriter out)
            throws InterruptedException {
        try (Server server = Server.start(settings, store.searchable(), library)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            out.println(
                    "Serving at " + server.url() + " (SPARQL at " + server.url() + "simpul/sparql). Stop with Ctrl-C.");
            out.flush();
            server.awaitClose();
        }
    }

    private ServerSettings settings() {
        return ServerSettings.standard().withHost(host).withPort(port).withQueryTimeout(Duration.ofSeconds(timeout));
    }
}
