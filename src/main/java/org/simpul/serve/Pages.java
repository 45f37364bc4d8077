package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.simpul.query.Answer;
import org.simpul.query.AnswerFormat;
import org.simpul.query.NamedQuery;
import org.simpul.query.Parameter;
import org.simpul.query.QueryException;
import org.simpul.query.QueryLibrary;

/** The pages: the list of all named queries, and a page for each with its form and its answer. They work without scripts. */
final class Pages extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String QUERY = "/query/";
    private static final int WIDTH = 120;

    private final transient QueryLibrary library;
    private final transient ServedStore store;
    private final Duration timeout;

    Pages(QueryLibrary library, ServedStore store, Duration timeout) {
        this.library = library;
        this.store = store;
        this.timeout = timeout;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.startsWith(QUERY)) {
            query(path.substring(QUERY.length()), request, response);
        } else {
            send(response, HttpServletResponse.SC_OK, "text/html", StartPage.of(library.all()));
        }
    }

    private void query(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<NamedQuery> found =
                library.all().stream().filter(q -> q.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            send(
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    "text/html",
                    StartPage.notFound("There is no query of this name."));
            return;
        }
        NamedQuery query = found.get();
        QueryPage page = new QueryPage(query, arguments(query, request));
        if (request.getParameter("run") == null) {
            send(response, HttpServletResponse.SC_OK, "text/html", page.form());
        } else {
            run(page, Optional.ofNullable(request.getParameter("format")).orElse(""), response);
        }
    }

    private void run(QueryPage page, String format, HttpServletResponse response) throws IOException {
        try {
            Answer answer = QueryLibrary.run(page.query(), page.arguments(), store);
            switch (format) {
                case "csv" ->
                    send(response, HttpServletResponse.SC_OK, "text/csv", AnswerFormat.CSV.write(answer, WIDTH));
                case "json" ->
                    send(
                            response,
                            HttpServletResponse.SC_OK,
                            "application/json",
                            AnswerFormat.JSON.write(answer, WIDTH));
                default -> send(response, HttpServletResponse.SC_OK, "text/html", page.answer(answer));
            }
        } catch (QueryException e) {
            send(response, HttpServletResponse.SC_BAD_REQUEST, "text/html", page.problem(e.getMessage()));
        } catch (QueryCancelledException e) {
            String message =
                    "The query took longer than " + timeout.toSeconds() + " seconds and was stopped. Ask for less.";
            send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "text/html", page.problem(message));
        }
    }

    private static Map<String, String> arguments(NamedQuery query, HttpServletRequest request) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            Optional.ofNullable(request.getParameter(QueryPage.FIELD + parameter.name()))
                    .ifPresent(value -> arguments.put(parameter.name(), value));
        }
        return arguments;
    }

    private static void send(HttpServletResponse response, int status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type + ";charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
