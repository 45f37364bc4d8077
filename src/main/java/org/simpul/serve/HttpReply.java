package org.simpul.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Sends answers that caches may keep as long as they ask whether they still hold: each has a tag of its content, and a client that has the same is not sent it again. */
final class HttpReply {

    private static final int TAG_BYTES = 16;

    private HttpReply() {}

    /** Sends a page. */
    static void page(HttpServletRequest request, HttpServletResponse response, String html) throws IOException {
        send(request, response, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sends a body with status 200, or 304 without it where the client names its tag.
     *
     * @param type the media type, with the character encoding where the type needs one
     */
    static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        String tag = tag(body);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        if (Optional.ofNullable(request.getHeader("If-None-Match"))
                .filter(known -> names(known, tag))
                .isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Sends a refusal or a failure, with a body that no cache keeps. */
    static void problem(HttpServletResponse response, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Says when a request that took too long makes sense again: queries that run now are over by then. */
    static void retryAfter(HttpServletResponse response, Duration longest) {
        response.setHeader("Retry-After", Long.toString(Math.max(1, longest.toSeconds())));
    }

    /** Sends the client to another address by GET. */
    static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setContentLength(0);
    }

    /** Whether a header {@code If-None-Match} names this tag; the weak form of it counts, since only the content matters here. */
    private static boolean names(String known, String tag) {
        return known.strip().equals("*")
                || Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals(tag) || one.equals("W/" + tag));
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
