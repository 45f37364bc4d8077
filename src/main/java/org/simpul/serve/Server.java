package org.simpul.serve;

import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.simpul.query.QueryLibrary;
import org.simpul.store.ReadTexts;

/**
 * A running server: SPARQL and graphs at {@code /simpul}, pages at {@code /}, a sign of life at {@code /$/ping}, figures for Prometheus at {@code /$/metrics}. It only reads unless the settings
 * name a writer, and what Fuseki allows beyond that is off. Closing it lets running requests end for some seconds; the dataset stays open.
 */
public final class Server implements AutoCloseable {

    private static final String DATASET = "/simpul";
    /** How long queries may go on when the server stops. */
    private static final Duration QUERIES = Duration.ofSeconds(2);

    private final ServerSettings settings;
    private final FusekiServer fuseki;
    private final Measures measures;
    private final Rehearsal rehearsal;
    private final RunningQueries running;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Server(
            ServerSettings settings,
            FusekiServer fuseki,
            Measures measures,
            Rehearsal rehearsal,
            RunningQueries running) {
        this.settings = settings;
        this.fuseki = fuseki;
        this.measures = measures;
        this.rehearsal = rehearsal;
        this.running = running;
    }

    /** Starts a server that has no texts of documents, and returns once it answers. */
    public static Server start(ServerSettings settings, DatasetGraph dataset, QueryLibrary library) {
        return start(settings, dataset, library, ReadTexts.none());
    }

    /**
     * Starts a server and returns once it answers.
     *
     * @param settings where it listens and what it allows
     * @param dataset what it serves, a TDB2 dataset, with or without full-text search; queries see the union of its named graphs
     * @param library the queries that its pages offer
     * @param texts the texts of the documents, as far as they were kept
     * @throws ServerException where it cannot listen there
     */
    public static Server start(ServerSettings settings, DatasetGraph dataset, QueryLibrary library, ReadTexts texts) {
        Measures measures = new Measures(DATASET);
        RunningQueries running = new RunningQueries();
        Methods methods = new Methods(DATASET, settings.writer().isPresent());
        FusekiServer.Builder builder = FusekiServer.create()
                .fusekiModules(FusekiModules.create())
                .port(settings.port())
                .enablePing(true)
                .add(DATASET, Services.of(settings, dataset, running))
                .addFilter("/*", measures)
                .addFilter("/*", new SecurityHeaders())
                .addFilter("/*", new Gate(methods))
                .addServlet("/$/metrics", measures.page());
        settings.writer()
                .ifPresent(writer -> builder.addFilter(
                        "/*", new Login(writer, settings.limits().body())));
        builder.addFilter("/*", new StoreProblems(methods, settings.queryTimeout()));
        ServedStore store = new ServedStore(dataset, settings.queryTimeout(), running);
        Rooms.House house = new Rooms.House(settings, store, library, texts);
        List<Rooms.Room> rooms = Rooms.of(house);
        rooms.forEach(room -> builder.addServlet(room.path(), room.servlet()));
        FusekiServer fuseki = builder.build();
        measures.count(fuseki.getDataAccessPointRegistry());
        Listening.by(settings, fuseki.getJettyServer());
        try {
            fuseki.start();
        } catch (FusekiException e) {
            fuseki.stop();
            measures.close();
            throw explain(settings, e);
        }
        return new Server(settings, fuseki, measures, new Rehearsal(rooms, house), running);
    }

    /** Has the pages that most visitors begin with made in the background, so that the first visitors need not wait longer than others. */
    public void rehearse() {
        rehearsal.start();
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
        Thread cancelling = new Thread(this::cancelLater, "cancel");
        cancelling.setDaemon(true);
        cancelling.start();
        rehearsal.end();
        try {
            fuseki.stop();
        } catch (FusekiException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            // requests that did not end in their time were cut off: the server has stopped all the same
        } finally {
            cancelling.interrupt();
            measures.close();
            closed.countDown();
        }
    }

    /** Queries that run may end for some seconds; then they are told to, while their clients can still be answered. */
    private void cancelLater() {
        try {
            Thread.sleep(QUERIES.toMillis());
            running.cancel();
        } catch (InterruptedException e) {
            // all have ended before
        }
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
