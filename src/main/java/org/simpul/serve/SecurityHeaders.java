package org.simpul.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * Headers on every answer that tie a browser's hands: code comes from this server's own files alone and never from within a page, no other site frames a page, no type is guessed, and
 * no address goes along to other sites. A block of data in a page ({@code <script type="application/ld+json">}) is no code and passes.
 */
public final class SecurityHeaders implements Filter {

    /** What a page may load and do. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** The same for a page whose libraries write style elements or draw in a worker of their own. */
    private static final String POLICY_WITH_LIBRARIES = POLICY.replace(
                    "style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace("img-src 'self' data:", "img-src 'self' data: blob:")
            .concat("; worker-src 'self' blob:");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(((HttpServletResponse) response)::setHeader);
        chain.doFilter(request, response);
    }

    /**
     * The headers, for an answer that no filter sees.
     *
     * @param answer takes a name and its value
     */
    static void write(BiConsumer<String, String> answer) {
        answer.accept("Content-Security-Policy", POLICY);
        answer.accept("X-Content-Type-Options", "nosniff");
        answer.accept("X-Frame-Options", "DENY");
        answer.accept("Referrer-Policy", "no-referrer");
        answer.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        answer.accept("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** Lets the page of this answer use libraries that write style elements; code within the page stays forbidden. To be called before the body is written. */
    public static void allowLibraryStyles(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY_WITH_LIBRARIES);
    }
}
