package org.simpul.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.simpul.graph.Iris;

/**
 * How a server listens and what it allows.
 *
 * @param host the address to listen at; {@code localhost} is reached from this machine alone, {@code 0.0.0.0} from all
 * @param port the port; 0 for any free one
 * @param iris the base of the graph's identifiers, which the server answers at the same path
 * @param writer who may update the store and write its graphs; empty where nobody may
 * @param accessLog the file that gets a line for each request, in the combined format of web servers; empty for none
 * @param limits how much a request may ask for
 * @param publication what those who run it say of it
 */
public record ServerSettings(
        String host,
        int port,
        Iris iris,
        Optional<Writer> writer,
        Optional<Path> accessLog,
        Limits limits,
        Publication publication) {

    /** The port that is used unless another is given. */
    public static final int STANDARD_PORT = 3030;

    private static final int HIGHEST_PORT = 65_535;

    public ServerSettings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("a port is a number from 0 to " + HIGHEST_PORT + ", not " + port);
        }
    }

    /**
     * How much a request may ask for.
     *
     * @param queryTimeout how long a query may run; a client may ask for less, not for more
     * @param rows how many rows or triples an answer may have; the writer's have no limit
     * @param body how many bytes the body of a request may have
     * @param upload how many bytes the body of a writer's request may have
     * @param header how many bytes the request line and the headers of a request may have together
     */
    public record Limits(Duration queryTimeout, int rows, int body, int upload, int header) {

        private static final int KILO = 1024;

        public Limits {
            if (queryTimeout.isNegative() || queryTimeout.isZero()) {
                throw new IllegalArgumentException("a query needs some time: " + queryTimeout);
            }
            if (rows < 1) {
                throw new IllegalArgumentException("an answer needs a row at least, not " + rows);
            }
        }

        /** 30 seconds a query, 100,000 rows, bodies of 1 MiB, of 256 MiB from the writer, headers of 8 KiB. */
        static Limits standard() {
            return new Limits(Duration.ofSeconds(30), 100_000, KILO * KILO, 256 * KILO * KILO, 8 * KILO);
        }
    }

    /**
     * The one user who may write.
     *
     * @param name the name, without a colon, which HTTP does not allow
     * @param password the password, not empty
     */
    public record Writer(String name, String password) {

        public Writer {
            if (name.isEmpty() || name.contains(":")) {
                throw new IllegalArgumentException("the name of a user has at least one character and no colon");
            }
            if (password.isEmpty()) {
                throw new IllegalArgumentException("the user " + name + " needs a password");
            }
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Writer[" + name + "]";
        }
    }

    /** This machine alone, port 3030, nobody may write, no access log. */
    public static ServerSettings standard() {
        return new ServerSettings(
                "localhost",
                STANDARD_PORT,
                Iris.standard(),
                Optional.empty(),
                Optional.empty(),
                Limits.standard(),
                Publication.NONE);
    }

    /** How long a query may run. */
    public Duration queryTimeout() {
        return limits.queryTimeout();
    }

    /** The same with another port. */
    public ServerSettings withPort(int other) {
        return new ServerSettings(host, other, iris, writer, accessLog, limits, publication);
    }

    /** The same with another host. */
    public ServerSettings withHost(String other) {
        return new ServerSettings(other, port, iris, writer, accessLog, limits, publication);
    }

    /** The same with another base of identifiers. */
    public ServerSettings withIris(Iris other) {
        return new ServerSettings(host, port, other, writer, accessLog, limits, publication);
    }

    /** The same with a user who may write. */
    public ServerSettings withWriter(Writer other) {
        return new ServerSettings(host, port, iris, Optional.of(other), accessLog, limits, publication);
    }

    /** The same with an access log. */
    public ServerSettings withAccessLog(Path other) {
        return new ServerSettings(host, port, iris, writer, Optional.of(other), limits, publication);
    }

    /** The same with another time for queries. */
    public ServerSettings withQueryTimeout(Duration other) {
        Limits changed = new Limits(other, limits.rows(), limits.body(), limits.upload(), limits.header());
        return new ServerSettings(host, port, iris, writer, accessLog, changed, publication);
    }

    /** The same with another number of rows. */
    public ServerSettings withMaxRows(int other) {
        Limits changed = new Limits(limits.queryTimeout(), other, limits.body(), limits.upload(), limits.header());
        return new ServerSettings(host, port, iris, writer, accessLog, changed, publication);
    }

    /** The same with what is said of it. */
    public ServerSettings withPublication(Publication other) {
        return new ServerSettings(host, port, iris, writer, accessLog, limits, other);
    }
}
