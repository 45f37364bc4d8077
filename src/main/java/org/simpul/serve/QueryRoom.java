package org.simpul.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.simpul.query.Answer;
import org.simpul.query.AnswerFormat;
import org.simpul.query.NamedQuery;
import org.simpul.query.Parameter;
import org.simpul.query.QueryException;
import org.simpul.query.Question;

/** The query view: {@code /query} lists the questions of the library above an editor, {@code /query/NAME} asks one of them. Both work without scripts. */
final class QueryRoom implements Page {

    private static final int WIDTH = 120;

    private final Rooms.House house;

    QueryRoom(Rooms.House house) {
        this.house = house;
    }

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        String below = visit.path().substring(View.QUERY.path().length()).replaceFirst("^/", "");
        if (below.isEmpty()) {
            return Reply.html(new EditorPage(visit, house.library(), asked(visit)).write());
        }
        return house.library().all().stream()
                .filter(query -> query.name().equals(below))
                .findFirst()
                .map(query -> answer(reading, query));
    }

    private Reply answer(Reading reading, NamedQuery query) {
        Visit visit = reading.visit();
        Map<String, String> arguments = arguments(visit, query);
        QueryPage page = new QueryPage(reading, query, arguments, meant(query, arguments));
        if (visit.parameter("run").isEmpty()) {
            return html(HttpServletResponse.SC_OK, page.form());
        }
        try {
            Question question = Question.of(query, arguments).in(visit.tongue().code());
            Answer answer = question.answer(house.store());
            return switch (visit.parameter("format").orElse("")) {
                case "csv" -> new Reply(HttpServletResponse.SC_OK, "text/csv", AnswerFormat.CSV.write(answer, WIDTH));
                case "json" ->
                    new Reply(HttpServletResponse.SC_OK, "application/json", AnswerFormat.JSON.write(answer, WIDTH));
                default -> html(HttpServletResponse.SC_OK, page.answer(answer));
            };
        } catch (QueryException e) {
            return html(HttpServletResponse.SC_BAD_REQUEST, page.problem(e.getMessage()));
        } catch (QueryCancelledException e) {
            long seconds = house.settings().queryTimeout().toSeconds();
            return html(HttpServletResponse.SC_SERVICE_UNAVAILABLE, page.problem(visit.text("query.slow", seconds)));
        }
    }

    private static Reply html(int status, String content) {
        return new Reply(status, "text/html", content);
    }

    /** The question that the address opens the editor with, with what it was asked with. */
    private Optional<String> asked(Visit visit) {
        return visit.parameter(EditorPage.QUESTION)
                .flatMap(name -> house.library().all().stream()
                        .filter(query -> query.name().equals(name))
                        .findFirst())
                .map(query -> query.written(visit.tongue().code(), meant(query, arguments(visit, query))));
    }

    /** What was filled in means; nothing where it means nothing, which an answer then says. */
    private Map<String, Node> meant(NamedQuery query, Map<String, String> arguments) {
        try {
            return Question.of(query, arguments).values(house.store());
        } catch (QueryException e) {
            return Map.of();
        }
    }

    private static Map<String, String> arguments(Visit visit, NamedQuery query) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            visit.parameter(QueryForm.FIELD + parameter.name())
                    .ifPresent(value -> arguments.put(parameter.name(), value));
        }
        return arguments;
    }
}
