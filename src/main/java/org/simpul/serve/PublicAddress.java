package org.simpul.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.simpul.graph.Iris;

/** What the world reaches the server by, for the few answers that need whole addresses. */
final class PublicAddress {

    private static final String END = LinkedData.PATH.substring(1);
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+]");

    private PublicAddress() {}

    /**
     * The address of the start page, ending in {@code /}. A deployment whose identifiers are its own ({@code https://example.org/id/}) has it from them; else it is what the client asked
     * for, where that can be a name of a machine.
     */
    static String of(HttpServletRequest request, Iris iris) {
        String base = iris.base();
        if (!base.equals(Iris.DEFAULT_BASE) && base.endsWith("/" + END)) {
            return base.substring(0, base.length() - END.length());
        }
        String host = host(request.getServerName());
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return (request.isSecure() ? "https" : "http") + "://" + host + (usual ? "" : ":" + request.getServerPort())
                + "/";
    }

    /** The name where it can be that of a machine. */
    static String host(String name) {
        return HOST.matcher(name).matches() ? name : "localhost";
    }
}
