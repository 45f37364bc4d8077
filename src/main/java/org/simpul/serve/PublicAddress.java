package org.simpul.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.graph.Iris;

/**
 * What the world reaches the server by, for the few answers that need whole addresses. No header of a request decides it: whoever sends one could put another site's address into what caches and
 * search engines keep.
 */
final class PublicAddress {

    private static final String END = LinkedData.PATH.substring(1);

    private PublicAddress() {}

    /**
     * The address of the start page, ending in {@code /}: what the settings say; else, where a deployment has identifiers of its own ({@code https://example.org/id/}), what these begin with;
     * else this machine as the client reached it.
     */
    static String of(HttpServletRequest request, ServerSettings settings) {
        return settings.publication()
                .url()
                .or(() -> ofIdentifiers(settings.iris()))
                .orElseGet(() -> ofMachine(request, settings));
    }

    private static Optional<String> ofIdentifiers(Iris iris) {
        return Optional.of(iris.base())
                .filter(base -> !base.equals(Iris.DEFAULT_BASE) && base.endsWith("/" + END))
                .map(base -> base.substring(0, base.length() - END.length()));
    }

    private static String ofMachine(HttpServletRequest request, ServerSettings settings) {
        String local = request.getLocalAddr();
        String literal = local.contains(":") && !local.startsWith("[") ? "[" + local + "]" : local;
        String asked = request.getServerName();
        String host = Stream.of("localhost", settings.host(), literal)
                .filter(asked::equalsIgnoreCase)
                .findFirst()
                .orElse(literal);
        return "http://" + host + ":" + request.getLocalPort() + "/";
    }
}
