package org.simpul.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What is sent where Jetty refuses a request before a page sees it, or something broke: a page like the others to browsers, one line to programs, and neither the address nor a trace of the
 * program.
 */
final class ErrorAnswers extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        boolean page = Negotiation.choose(
                        Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)))
                .equals(Optional.of(Representation.HTML));
        Tongue tongue =
                Tongue.preferred(Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE))
                        .orElse(""));
        HttpFields.Mutable headers = response.getHeaders();
        SecurityHeaders.write(headers::put);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONTENT_LANGUAGE, tongue.code());
        headers.put(HttpHeader.VARY, "Accept, Accept-Language");
        headers.put(HttpHeader.CONTENT_TYPE, (page ? "text/html" : "text/plain") + ";charset=utf-8");
        String body = page
                ? Problem.of(status).page(Visit.somewhere(tongue))
                : Problem.of(status).line(tongue) + "\n";
        Content.Sink.write(response, true, body, callback);
    }

    /** Of a request that cannot be read at all nothing is known, what its sender likes neither. */
    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable headers) {
        SecurityHeaders.write(headers::put);
        headers.put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        byte[] line = (Problem.of(status).line(Tongue.ENGLISH) + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(line);
    }
}
