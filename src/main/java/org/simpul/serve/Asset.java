package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file of the program that pages use, such as their style sheet; browsers keep it for a while. */
final class Asset extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String KEEP = "max-age=300";

    private final transient HttpReply.Body content;
    private final String type;

    /**
     * A file beside this class.
     *
     * @param name its name
     * @param type its media type
     */
    Asset(String name, String type) {
        this.type = type;
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            this.content = HttpReply.Body.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpReply.send(request, response, type + ";charset=utf-8", content, KEEP);
    }
}
