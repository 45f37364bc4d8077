package org.simpul.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What every request passes first: reading methods only, and leave for pages of other sites to ask the SPARQL endpoint, without credentials.
 */
final class Gate implements Filter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final String dataset;

    /** A gate that opens this dataset's paths to other sites. */
    Gate(String dataset) {
        this.dataset = dataset;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean open = isOpen(asked.getRequestURI());
        if (open) {
            answer.setHeader("Access-Control-Allow-Origin", "*");
        }
        if (!METHODS.contains(asked.getMethod())) {
            answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            answer.setHeader("Connection", "close");
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (asked.getMethod().equals("OPTIONS")) {
            options(answer, open);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void options(HttpServletResponse answer, boolean open) {
        answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        if (open) {
            answer.setHeader("Access-Control-Allow-Methods", "GET, POST");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            answer.setHeader("Access-Control-Max-Age", "600");
        }
        answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private boolean isOpen(String path) {
        return path.equals(dataset) || path.startsWith(dataset + "/");
    }
}
