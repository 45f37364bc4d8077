package org.simpul.serve;

import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.simpul.query.QueryLibrary;

/**
 * A running server: SPARQL queries at {@code /simpul/sparql}, pages at {@code /}, a sign of life at {@code /$/ping}. It only reads, and what Fuseki allows beyond that is off. Closing it
 * lets running requests end for some seconds; the dataset stays open.
 */
public final class Server implements AutoCloseable {

    private static final String DATASET = "/simpul";
    private static final Duration STOP = Duration.ofSeconds(5);

    private final ServerSettings settings;
    private final FusekiServer fuseki;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Server(ServerSettings settings, FusekiServer fuseki) {
        this.settings = settings;
        this.fuseki = fuseki;
    }

    /**
     * Starts a server and returns once it answers.
     *
     * @param settings where it listens and what it allows
     * @param dataset what it serves, a TDB2 dataset; queries see the union of its named graphs
     * @param library the queries that its pages offer
     * @throws ServerException where it cannot listen there
     */
    public static Server start(ServerSettings settings, DatasetGraph dataset, QueryLibrary library) {
        FusekiServer.Builder builder = FusekiServer.create()
                .fusekiModules(FusekiModules.create())
                .port(settings.port())
                .enablePing(true)
                .add(DATASET, service(settings, dataset))
                .addFilter("/*", new SecurityHeaders())
                .addFilter("/*", new Gate(DATASET));
        ServedStore store = new ServedStore(dataset, settings.queryTimeout());
        Rooms.of(new Rooms.House(settings, store, library))
                .forEach(room -> builder.addServlet(room.path(), room.servlet()));
        FusekiServer fuseki = builder.build();
        limit(fuseki.getJettyServer(), settings);
        try {
            fuseki.start();
        } catch (FusekiException e) {
            fuseki.stop();
            throw explain(settings, e);
        }
        return new Server(settings, fuseki);
    }

    /** The address of the start page, ending in {@code /}. */
    public String url() {
        boolean everywhere =
                settings.host().equals("0.0.0.0") || settings.host().equals("::");
        String host = everywhere ? "localhost" : settings.host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    /** The port it listens at. */
    public int port() {
        return fuseki.getHttpPort();
    }

    /**
     * Waits until the server was closed by another thread.
     *
     * @throws InterruptedException where the waiting thread is to stop waiting
     */
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        fuseki.stop();
        closed.countDown();
    }

    /** One operation, query, at {@code /simpul/sparql} and at {@code /simpul}; no update, no upload, no graph store. */
    private static DataService service(ServerSettings settings, DatasetGraph dataset) {
        return DataService.newBuilder(dataset)
                .addEndpoint(endpoint(settings, "sparql"))
                .addEndpoint(endpoint(settings, ""))
                .build();
    }

    private static Endpoint endpoint(ServerSettings settings, String name) {
        Context context = new Context();
        context.set(ARQ.queryTimeout, settings.timeoutMillis());
        context.set(ARQ.httpServiceAllowed, false);
        context.set(TDB2.symUnionDefaultGraph, true);
        return Endpoint.create()
                .operation(Operation.Query)
                .endpointName(name)
                .context(context)
                .processor(new QueryService(settings.queryTimeout()))
                .build();
    }

    private static void limit(org.eclipse.jetty.server.Server jetty, ServerSettings settings) {
        jetty.setStopTimeout(STOP.toMillis());
        jetty.insertHandler(new SizeLimitHandler(settings.maxBody(), -1));
        jetty.insertHandler(new GracefulHandler());
        Arrays.stream(jetty.getConnectors())
                .filter(ServerConnector.class::isInstance)
                .map(ServerConnector.class::cast)
                .forEach(connector -> limit(connector, settings));
    }

    private static void limit(ServerConnector connector, ServerSettings settings) {
        connector.setHost(settings.host());
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(settings.maxHeader());
        http.setSendServerVersion(false);
    }

    private static ServerException explain(ServerSettings settings, FusekiException e) {
        String place = settings.host() + ":" + settings.port();
        List<Throwable> causes = Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                .toList();
        if (causes.stream()
                .anyMatch(c -> c instanceof BindException
                        && String.valueOf(c.getMessage()).contains("in use"))) {
            String other = "--port " + (settings.port() + 1);
            return new ServerException(
                    "port " + settings.port() + " is in use by another program. Stop that one, or choose another port: "
                            + other,
                    e);
        }
        if (causes.stream().anyMatch(c -> c instanceof IOException || c instanceof UnresolvedAddressException)) {
            return new ServerException(
                    "cannot listen at " + place
                            + ": it is no address of this machine, or not allowed. Choose another --host or --port",
                    e);
        }
        return new ServerException("the server did not start at " + place + ": " + e.getMessage(), e);
    }
}
