package org.simpul.serve;

import java.time.Duration;
import org.simpul.graph.Iris;

/**
 * How a server listens and what it allows.
 *
 * @param host the address to listen at; {@code localhost} is reached from this machine alone, {@code 0.0.0.0} from all
 * @param port the port; 0 for any free one
 * @param iris the base of the graph's identifiers, which the server answers at the same path
 * @param queryTimeout how long a query may run; a client may ask for less, not for more
 * @param maxBody how many bytes the body of a request may have
 * @param maxHeader how many bytes the request line and the headers of a request may have together
 */
public record ServerSettings(String host, int port, Iris iris, Duration queryTimeout, int maxBody, int maxHeader) {

    /** The port that is used unless another is given. */
    public static final int STANDARD_PORT = 3030;

    private static final int HIGHEST_PORT = 65_535;

    public ServerSettings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("a port is a number from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        if (queryTimeout.isNegative() || queryTimeout.isZero()) {
            throw new IllegalArgumentException("a query needs some time: " + queryTimeout);
        }
    }

    /** This machine alone, port 3030, 30 seconds a query, bodies of 1 MiB, headers of 8 KiB. */
    public static ServerSettings standard() {
        return new ServerSettings("localhost", STANDARD_PORT, Iris.standard(), Duration.ofSeconds(30), 1 << 20, 8 << 10);
    }

    /** The same with another port. */
    public ServerSettings withPort(int other) {
        return new ServerSettings(host, other, iris, queryTimeout, maxBody, maxHeader);
    }

    /** The same with another host. */
    public ServerSettings withHost(String other) {
        return new ServerSettings(other, port, iris, queryTimeout, maxBody, maxHeader);
    }

    /** The same with another time for queries. */
    public ServerSettings withQueryTimeout(Duration other) {
        return new ServerSettings(host, port, iris, other, maxBody, maxHeader);
    }

    /** The same with another base of identifiers. */
    public ServerSettings withIris(Iris other) {
        return new ServerSettings(host, port, other, queryTimeout, maxBody, maxHeader);
    }

    String timeoutMillis() {
        return queryTimeout.toMillis() + "," + queryTimeout.toMillis();
    }
}
