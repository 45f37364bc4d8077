package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What answers where nothing else does: a page like the others that says so, in place of the one of Jetty, which repeats the address. */
final class Nowhere extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        Page.Reply reply = Problem.reply(visit, HttpServletResponse.SC_NOT_FOUND);
        HttpReply.inLanguage(response, visit.tongue());
        HttpReply.problem(response, reply.status(), reply.type() + ";charset=utf-8", reply.content());
    }
}
