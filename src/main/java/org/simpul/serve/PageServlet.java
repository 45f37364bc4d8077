package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.simpul.query.QueryException;

/** Answers with a page; what is not there, wrongly asked or too long is a page as well. */
final class PageServlet extends HttpServlet implements Rehearsed {

    private static final long serialVersionUID = 1L;

    private final transient Rooms.House house;
    private final transient Page page;
    private final transient Kept<Visit, Page.Reply> kept;

    PageServlet(Rooms.House house, Page page) {
        this.house = house;
        this.kept = Kept.of(house.settings(), reply -> reply.content().length());
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        send(visit, keptAnswer(visit), request, response);
    }

    @Override
    public void rehearse(Visit visit) {
        keptAnswer(visit);
    }

    private Page.Reply keptAnswer(Visit visit) {
        return kept.get(visit, () -> answer(visit), reply -> reply.status() < HttpServletResponse.SC_BAD_REQUEST);
    }

    private Page.Reply answer(Visit visit) {
        try {
            return house.store()
                    .read(graph -> page.visit(new Reading(visit, graph, house)))
                    .orElseGet(() -> page.problem(visit, HttpServletResponse.SC_NOT_FOUND));
        } catch (QueryCancelledException e) {
            return page.problem(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (QueryException | QueryExecException e) {
            return page.problem(visit, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void send(Visit visit, Page.Reply reply, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (reply.status() == HttpServletResponse.SC_SEE_OTHER) {
            HttpReply.seeOther(response, reply.content());
            return;
        }
        HttpReply.inLanguage(response, visit.tongue());
        String type = reply.type() + ";charset=utf-8";
        if (reply.status() == HttpServletResponse.SC_OK) {
            HttpReply.send(request, response, type, reply.content().getBytes(StandardCharsets.UTF_8));
        } else {
            if (reply.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                HttpReply.retryAfter(response, house.settings().queryTimeout());
            }
            HttpReply.problem(response, reply.status(), type, reply.content());
        }
    }
}
