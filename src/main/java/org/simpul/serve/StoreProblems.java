package org.simpul.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.eclipse.jetty.http.BadMessageException;

/**
 * What the SPARQL services say when they cannot answer. Fuseki's own messages repeat what was sent, and fail where that is not Latin: strangers get the words that this program gave for its
 * refusal, else those of the status. Who may write is told what Fuseki says of his data.
 */
final class StoreProblems implements Filter {

    private static final String TEXT = StoreProblems.class.getName();
    private static final int ERROR = 400;
    private static final int METHOD = 405;
    private static final int TOO_LONG = 413;

    private final Methods methods;
    private final Duration longest;

    /**
     * For the services of a dataset.
     *
     * @param methods where they are and which methods they take
     * @param longest how long a query may run, which is when it makes sense to ask again
     */
    StoreProblems(Methods methods, Duration longest) {
        this.methods = methods;
        this.longest = longest;
    }

    /** A refusal in words that are this program's own and hold nothing of the request. */
    static ActionErrorException refusal(HttpAction action, int status, String text) {
        action.getRequest().setAttribute(TEXT, text);
        return new ActionErrorException(status, text, null);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (!methods.isService(asked.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        Watched watched = new Watched((HttpServletResponse) response);
        try {
            // read here, where it can be told from a failure that they cannot be
            asked.getParameterMap();
            chain.doFilter(request, watched);
        } catch (BadMessageException e) {
            watched.setStatus(isTooLong(e) ? TOO_LONG : ERROR);
        }
        if (watched.failed() && !watched.handedOn && !response.isCommitted()) {
            say(asked, (HttpServletResponse) response, watched);
        }
    }

    /** Whether Jetty broke off since there are more bytes than may be. */
    static boolean isTooLong(BadMessageException e) {
        return e.getCode() == TOO_LONG
                || e.getCause() instanceof BadMessageException cause && cause.getCode() == TOO_LONG;
    }

    private void say(HttpServletRequest request, HttpServletResponse response, Watched watched) throws IOException {
        int status = response.getStatus();
        response.resetBuffer();
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            HttpReply.retryAfter(response, longest);
        }
        if (status == METHOD) {
            response.setHeader("Allow", methods.allow(request.getRequestURI()));
        }
        String text = Optional.ofNullable(request.getAttribute(TEXT))
                .map(Object::toString)
                .or(() -> watched.said().filter(said -> Login.isWriter(request)))
                .orElseGet(() -> Problem.of(status).line(Tongue.ENGLISH));
        HttpReply.problem(response, status, "text/plain;charset=utf-8", text + "\n");
    }

    /** An answer whose body is dropped once it tells a failure. */
    private static final class Watched extends HttpServletResponseWrapper {

        private final StringBuilder said = new StringBuilder();
        private Optional<ServletOutputStream> stream = Optional.empty();
        private boolean handedOn;

        Watched(HttpServletResponse answer) {
            super(answer);
        }

        boolean failed() {
            return getStatus() >= ERROR;
        }

        Optional<String> said() {
            return Optional.of(said.toString().strip()).filter(text -> !text.isEmpty());
        }

        @Override
        public void sendError(int status) throws IOException {
            handedOn = true;
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }

        /** Fuseki counts characters for bytes here. */
        @Override
        public void setContentLength(int length) {
            if (!failed()) {
                super.setContentLength(length);
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (stream.isEmpty()) {
                stream = Optional.of(new Sieve(super.getOutputStream()));
            }
            return stream.get();
        }

        private final class Sieve extends ServletOutputStream {

            private final ServletOutputStream out;

            Sieve(ServletOutputStream out) {
                this.out = out;
            }

            @Override
            public void print(String text) throws IOException {
                if (failed()) {
                    said.append(text);
                } else {
                    super.print(text);
                }
            }

            @Override
            public void write(int b) throws IOException {
                if (!failed()) {
                    out.write(b);
                }
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (!failed()) {
                    out.write(bytes, from, length);
                }
            }

            @Override
            public void flush() throws IOException {
                if (!failed()) {
                    out.flush();
                }
            }

            @Override
            public void close() throws IOException {
                if (!failed()) {
                    out.close();
                }
            }

            @Override
            public boolean isReady() {
                return out.isReady();
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                out.setWriteListener(listener);
            }
        }
    }
}
