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
import java.util.List;
import java.util.Optional;

/**
 * What every request passes first: only methods that its address takes, and leave for pages of other sites to read data, without credentials: the dataset, linked data, the ontology and what
 * the views draw. Pages for people are not among it.
 */
final class Gate implements Filter {

    /** What a page of another site may see of an answer besides its body. */
    private static final String EXPOSED = String.join(
            ", ",
            "Content-Language",
            "Content-Location",
            "ETag",
            "Link",
            "Location",
            "Retry-After",
            Answers.LIMIT,
            Answers.CUT,
            QueryTime.HEADER);

    private static final List<String> DATA = List.of(LinkedData.PATH, NetworkData.PATH);
    private static final List<String> DOCUMENTS = List.of(OntologyRoom.PATH, DatasetRoom.PATH);

    private final Methods methods;

    /** A gate to addresses that take these methods. */
    Gate(Methods methods) {
        this.methods = methods;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = asked.getRequestURI();
        if (isOpen(path)) {
            answer.setHeader("Access-Control-Allow-Origin", "*");
            answer.setHeader("Access-Control-Expose-Headers", EXPOSED);
        }
        if (!methods.of(path).contains(asked.getMethod())) {
            answer.setHeader("Allow", methods.allow(path));
            answer.setHeader("Connection", "close");
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (asked.getMethod().equals("OPTIONS")) {
            options(answer, path);
        } else if (hasSlash(path)) {
            HttpReply.moved(answer, withoutSlash(asked));
        } else {
            chain.doFilter(methods.isService(path) && asked.getMethod().equals("HEAD") ? get(asked) : asked, response);
        }
    }

    /** Nothing has an address that ends in a slash but the first page, the dataset and the stem of identifiers. */
    private boolean hasSlash(String path) {
        return path.endsWith("/")
                && path.length() > 1
                && !path.startsWith("//")
                && !path.equals(LinkedData.PATH)
                && !methods.isService(path);
    }

    private static String withoutSlash(HttpServletRequest request) {
        String path = request.getRequestURI().replaceAll("/+$", "");
        return path
                + Optional.ofNullable(request.getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    private void options(HttpServletResponse answer, String path) {
        answer.setHeader("Allow", methods.allow(path));
        if (isOpen(path)) {
            // what writes needs credentials, which no other site is to use
            String open = String.join(
                    ", ",
                    methods.of(path).stream()
                            .filter(List.of("GET", "HEAD", "POST")::contains)
                            .toList());
            answer.setHeader("Access-Control-Allow-Methods", open);
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
            answer.setHeader("Access-Control-Max-Age", "600");
        }
        answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Fuseki answers HEAD with less than it would say to GET, or not at all; of this Jetty drops the body. */
    private static HttpServletRequest get(HttpServletRequest head) {
        return new HttpServletRequestWrapper(head) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    private boolean isOpen(String path) {
        boolean data = methods.isService(path) && !methods.isUpdate(path)
                || DATA.stream().anyMatch(path::startsWith)
                || DOCUMENTS.stream()
                        .anyMatch(one -> path.equals(one) || path.startsWith(one + "/") || path.startsWith(one + "."));
        return data && !path.endsWith("." + Representation.HTML.ending());
    }
}
