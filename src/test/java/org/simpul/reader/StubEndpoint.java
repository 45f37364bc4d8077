package org.simpul.reader;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A chat endpoint on this machine that gives one answer to every question and remembers what it was asked. */
public final class StubEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    private StubEndpoint(int status, String body, Duration delay) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, status, body, delay));
        server.start();
    }

    /** Answers with this text. */
    public static StubEndpoint saying(String text) throws IOException {
        return saying(text, Duration.ZERO);
    }

    /** Answers with this text after a while. */
    public static StubEndpoint saying(String text, Duration delay) throws IOException {
        Map<String, Object> choice =
                Map.of("index", 0, "finish_reason", "stop", "message", Map.of("role", "assistant", "content", text));
        Map<String, Object> body = Map.of(
                "id", "1", "object", "chat.completion", "created", 0, "model", "stub", "choices", List.of(choice));
        return new StubEndpoint(200, new ObjectMapper().writeValueAsString(body), delay);
    }

    /** Answers with this HTTP status. */
    public static StubEndpoint failing(int status) throws IOException {
        return new StubEndpoint(status, "{\"error\":{\"message\":\"out of order\"}}", Duration.ZERO);
    }

    private void answer(HttpExchange exchange, int status, String body, Duration delay) throws IOException {
        questions.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        await(delay);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void await(Duration delay) {
        try {
            closing.await(delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The address to give as {@code --llm-url}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** The bodies of the requests so far. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    /** The Authorization header of each request so far, "null" where there was none. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
