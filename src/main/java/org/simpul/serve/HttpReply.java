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

    private static final String VARY = "Accept-Encoding";
    private static final String WEAK = "W/";
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
        send(request, response, type, Body.of(body), "no-cache");
    }

    /**
     * Sends a body whose tag is known.
     *
     * @param keep how long caches may keep it, as the header {@code Cache-Control} says it
     */
    static void send(HttpServletRequest request, HttpServletResponse response, String type, Body body, String keep)
            throws IOException {
        vary(response);
        response.setHeader("ETag", body.tag());
        response.setHeader("Cache-Control", keep);
        if (Optional.ofNullable(request.getHeader("If-None-Match"))
                .filter(known -> names(known, body.tag()))
                .isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.bytes().length);
        response.getOutputStream().write(body.bytes());
    }

    /** Jetty names it only where it compresses, and another cache is to know it before. */
    private static void vary(HttpServletResponse response) {
        if (response.getHeaders("Vary").stream().noneMatch(VARY::equals)) {
            response.addHeader("Vary", VARY);
        }
    }

    /**
     * What an answer says, with a tag that changes with it. The tag is a weak one, since the same is also sent compressed.
     *
     * @param bytes what is sent, not to be changed
     * @param tag as the header {@code ETag} has it
     */
    record Body(byte[] bytes, String tag) {

        static Body of(byte[] bytes) {
            return new Body(bytes, HttpReply.tag(bytes));
        }
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

    /** Says in which language an answer is, which the client's header chose unless its address did. */
    static void inLanguage(HttpServletResponse response, Tongue tongue) {
        response.setHeader("Content-Language", tongue.code());
        response.addHeader("Vary", "Accept-Language");
    }

    /** Sends the client to the address that a thing has now and later. */
    static void moved(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", address);
        response.setContentLength(0);
    }

    /** Sends the client to another address by GET. */
    static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setContentLength(0);
    }

    /** Whether a header {@code If-None-Match} names this tag, weak or strong. */
    private static boolean names(String known, String tag) {
        return known.strip().equals("*")
                || Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals(tag) || (WEAK + one).equals(tag));
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return WEAK + '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
