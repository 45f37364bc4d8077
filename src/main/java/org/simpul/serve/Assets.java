package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that pages load: scripts and styles of this program below {@code /assets/}, libraries below {@code /assets/lib/}. A browser keeps a library for a year, since its address names
 * its version; of the program's own files it asks each time whether they changed.
 */
final class Assets extends HttpServlet {

    /** What the addresses of all files begin with. */
    static final String PATH = "/assets/";

    private static final long serialVersionUID = 1L;
    private static final String OWN_NAME = "[a-z][a-z0-9-]*\\.(js|css|svg)";
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml;charset=utf-8");

    private final transient Map<String, HttpReply.Body> read = new ConcurrentHashMap<>();

    /** The address of a file of this program. */
    static String own(String name) {
        return PATH + name;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<HttpReply.Body> content = content(path);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpReply.send(
                request,
                response,
                TYPES.get(path.substring(path.lastIndexOf('.') + 1)),
                content.get(),
                path.startsWith(Library.PATH) ? "public, max-age=31536000, immutable" : "no-cache");
    }

    private Optional<HttpReply.Body> content(String path) {
        return Library.at(path)
                .map(Library::resource)
                .or(() -> ownResource(path))
                .flatMap(this::read);
    }

    private static Optional<String> ownResource(String path) {
        return Optional.of(path.substring(PATH.length()))
                .filter(name -> name.matches(OWN_NAME))
                .map(name -> "org/simpul/serve/assets/" + name);
    }

    /** What is missing is not kept, so that nobody fills the memory by asking for what is not there. */
    private Optional<HttpReply.Body> read(String resource) {
        Optional<HttpReply.Body> content =
                Optional.ofNullable(read.get(resource)).or(() -> load(resource));
        content.ifPresent(found -> read.put(resource, found));
        return content;
    }

    private static Optional<HttpReply.Body> load(String resource) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(HttpReply.Body.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
