package org.simpul.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    private final transient Map<String, Content> read = new ConcurrentHashMap<>();

    /** A file with the tag that changes with it. */
    private record Content(byte[] bytes, String tag) {}

    /** The address of a file of this program. */
    static String own(String name) {
        return PATH + name;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<Content> content = content(path);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                "Cache-Control", path.startsWith(Library.PATH) ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("ETag", content.get().tag());
        if (content.get().tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
        response.setContentLength(content.get().bytes().length);
        response.getOutputStream().write(content.get().bytes());
    }

    private Optional<Content> content(String path) {
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
    private Optional<Content> read(String resource) {
        Optional<Content> content = Optional.ofNullable(read.get(resource)).or(() -> load(resource));
        content.ifPresent(found -> read.put(resource, found));
        return content;
    }

    private static Optional<Content> load(String resource) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            return Optional.of(new Content(bytes, tag(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, Long.BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
