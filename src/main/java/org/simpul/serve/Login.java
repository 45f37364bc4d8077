package org.simpul.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Tells who sends a request, by HTTP's Basic authentication. Who names himself wrongly gets no answer; who does not name himself is a reader. */
final class Login implements Filter {

    private static final String SCHEME = "Basic ";
    private static final String CHALLENGE = SCHEME + "realm=\"simpul\", charset=\"UTF-8\"";

    private final ServerSettings.Writer writer;
    private final int longest;

    /** Knows this writer, whose requests alone may have bodies longer than so many bytes. */
    Login(ServerSettings.Writer writer, int longest) {
        this.writer = writer;
        this.longest = longest;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Optional<String> credentials = Optional.ofNullable(asked.getHeader("Authorization"));
        HttpServletResponse answer = (HttpServletResponse) response;
        if (credentials.isEmpty() && asked.getContentLengthLong() > longest) {
            answer.setHeader("Connection", "close");
            answer.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (credentials.isEmpty()) {
            chain.doFilter(request, response);
        } else if (isWriter(credentials.get())) {
            chain.doFilter(named(asked), response);
        } else {
            answer.setHeader("WWW-Authenticate", CHALLENGE);
            answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Whether the writer sent this request. */
    static boolean isWriter(HttpServletRequest request) {
        return request.getRemoteUser() != null;
    }

    /** Ends the request unless the writer sent it, and not because another site made his browser do so. */
    static void requireWriter(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        if (!isWriter(request)) {
            action.setResponseHeader("WWW-Authenticate", CHALLENGE);
            throw StoreProblems.refusal(
                    action, HttpServletResponse.SC_UNAUTHORIZED, "Writing needs a user and a password.");
        }
        if (isFromElsewhere(request)) {
            throw StoreProblems.refusal(
                    action, HttpServletResponse.SC_FORBIDDEN, "Pages of other sites may not write.");
        }
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("none");
        if (site.equals("cross-site") || site.equals("same-site")) {
            return true;
        }
        return Optional.ofNullable(request.getHeader("Origin"))
                .filter(origin -> !isOwn(origin, request))
                .isPresent();
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            return request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private HttpServletRequest named(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteUser() {
                return writer.name();
            }
        };
    }

    private boolean isWriter(String credentials) {
        if (!credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        try {
            byte[] given = Base64.getDecoder()
                    .decode(credentials.substring(SCHEME.length()).strip());
            byte[] right = (writer.name() + ":" + writer.password()).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(given, right);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
