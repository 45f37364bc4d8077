package org.simpul.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * What every request passes first: known methods only, and leave for pages of other sites to read the dataset, without credentials.
 */
final class Gate implements Filter {

    private static final List<String> READING = List.of("GET", "HEAD", "POST", "OPTIONS");
    private static final List<String> WRITING = List.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE");

    private final String dataset;
    private final boolean writable;

    /** A gate that opens this dataset's paths to other sites, and to methods that write where it is writable. */
    Gate(String dataset, boolean writable) {
        this.dataset = dataset;
        this.writable = writable;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = asked.getRequestURI();
        List<String> methods = writable && isStore(path) ? WRITING : READING;
        if (isOpen(path)) {
            open(answer);
        }
        if (!methods.contains(asked.getMethod())) {
            answer.setHeader("Allow", String.join(", ", methods));
            answer.setHeader("Connection", "close");
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (asked.getMethod().equals("OPTIONS")) {
            options(answer, methods, isOpen(path));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void open(HttpServletResponse answer) {
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader("Access-Control-Expose-Headers", Answers.LIMIT + ", " + Answers.CUT);
    }

    private static void options(HttpServletResponse answer, List<String> methods, boolean open) {
        answer.setHeader("Allow", String.join(", ", methods));
        if (open) {
            answer.setHeader("Access-Control-Allow-Methods", "GET, POST");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            answer.setHeader("Access-Control-Max-Age", "600");
        }
        answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private boolean isStore(String path) {
        return path.equals(dataset) || path.equals(dataset + "/data");
    }

    /** Updates are for the writer, who needs credentials, which no other site is to use. */
    private boolean isOpen(String path) {
        return path.equals(dataset) || path.startsWith(dataset + "/") && !path.equals(dataset + "/update");
    }
}
