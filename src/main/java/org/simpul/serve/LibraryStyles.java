package org.simpul.serve;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet whose pages use a library that writes style elements, as the query editor does; code within the page stays forbidden. */
final class LibraryStyles extends HttpServlet implements Rehearsed {

    private static final long serialVersionUID = 1L;

    private final PageServlet pages;

    LibraryStyles(PageServlet pages) {
        this.pages = pages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        SecurityHeaders.allowLibraryStyles(response);
        pages.service(request, response);
    }

    @Override
    public void rehearse(Visit visit) {
        pages.rehearse(visit);
    }
}
