package org.simpul.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
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
import picocli.CommandLine.Spec;

/** Serves a store over HTTP until Ctrl-C. */
@Command(
        name = "serve",
        description = {
            "Serve the store over HTTP until Ctrl-C: the explorer with search, network, map, timeline and the named queries, linked data for every identifier, SPARQL at /simpul/sparql, graphs at /simpul/data. Nobody may write unless --update-user names who.",
            "While it is served, other commands reach the store as --store http://localhost:3030/simpul."
        },
        footer = {
            "",
            "Examples:",
            "  simpul serve",
            "  simpul serve --store my-store --port 8080",
            "  SIMPUL_UPDATE_PASSWORD=… simpul serve --update-user editor",
            "  simpul serve --config simpul.properties",
            "  simpul query documents --store http://localhost:3030/simpul"
        })
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServeOptions options;

    @Override
    public Integer call() throws InterruptedException {
        try {
            serve(options.choose(System.getenv()));
            return 0;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        } catch (StoreException | ServerException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    private void serve(ServeOptions.Chosen chosen) throws InterruptedException {
        if (GraphStore.isRemote(chosen.store())) {
            throw Failure.usage("serve needs a folder, and " + chosen.store() + " is a server already");
        }
        QueryLibrary library = new QueryLibrary(Home.find().queries());
        try (Tdb2Store store = Tdb2Store.open(Path.of(chosen.store()))) {
            serve(store, chosen.settings(), library, spec.commandLine().getOut());
        }
    }

    /** Serves until the process is told to stop; running requests may end then. */
    static void serve(Tdb2Store store, ServerSettings settings, QueryLibrary library, PrintWriter out)
            throws InterruptedException {
        try (Server server = Server.start(settings, store.searchable(), library, store.texts())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, out), "stop"));
            settings.writer().ifPresent(writer -> out.println(warning(settings, writer)));
            out.println(
                    "Serving at " + server.url() + " (SPARQL at " + server.url() + "simpul/sparql). Stop with Ctrl-C.");
            out.flush();
            server.rehearse();
            server.awaitClose();
        }
    }

    private static void stop(Server server, PrintWriter out) {
        out.println("Stopping: running queries have two seconds.");
        out.flush();
        server.close();
    }

    private static String warning(ServerSettings settings, ServerSettings.Writer writer) {
        String may = "The user " + writer.name() + " may write.";
        return settings.host().equals("localhost")
                ? may
                : may + " Passwords cross the network as they are: let a web server with TLS stand before this one.";
    }
}
