package org.simpul.reader;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A chat over HTTP: the only place of the package that opens a connection. Follows no redirection, asks once, and waits no longer than the endpoint's time. */
final class OpenAiChat implements Chat {

    private final Endpoint endpoint;
    private final ChatModel model;

    OpenAiChat(Endpoint endpoint) {
        this.endpoint = endpoint;
        OpenAiChatModel.OpenAiChatModelBuilder builder = OpenAiChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder()
                        .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)))
                .baseUrl(endpoint.url().toString())
                .modelName(endpoint.model())
                .temperature(0.0)
                .timeout(endpoint.timeout())
                .maxRetries(0);
        endpoint.key().ifPresent(builder::apiKey);
        model = builder.build();
    }

    @Override
    public String ask(String instructions, String question) throws ChatException {
        FutureTask<String> answer = new FutureTask<>(() -> answer(instructions, question));
        Thread asking = new Thread(answer, "language model");
        asking.setDaemon(true);
        asking.start();
        try {
            return answer.get(endpoint.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw late(e);
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChatException("interrupted while " + endpoint + " was asked", false, e);
        } finally {
            answer.cancel(true);
        }
    }

    private String answer(String instructions, String question) {
        String text = model.chat(SystemMessage.from(instructions), UserMessage.from(question))
                .aiMessage()
                .text();
        return text == null ? "" : text;
    }

    private ChatException late(Throwable cause) {
        return new ChatException(
                endpoint + " did not answer within " + endpoint.timeout().toSeconds()
                        + " s; give it longer with --llm-timeout",
                false,
                cause);
    }

    private ChatException failed(Throwable error) {
        if (chain(error).anyMatch(OpenAiChat::isConnecting)) {
            return new ChatException(
                    endpoint + " cannot be reached; see whether it runs and whether --llm-url is right", true, error);
        }
        if (chain(error).anyMatch(dev.langchain4j.exception.TimeoutException.class::isInstance)) {
            return late(error);
        }
        Optional<Integer> status = chain(error)
                .filter(HttpException.class::isInstance)
                .map(e -> ((HttpException) e).statusCode())
                .findFirst();
        String what = status.map(s -> " answered with HTTP " + s).orElse(" gave no answer that can be read");
        return new ChatException(endpoint + what + "; see its log", false, error);
    }

    private static boolean isConnecting(Throwable error) {
        return error instanceof ConnectException
                || error instanceof UnknownHostException
                || error instanceof UnresolvedAddressException
                || error instanceof HttpConnectTimeoutException;
    }

    private static Stream<Throwable> chain(Throwable error) {
        return Stream.iterate(error, e -> e != null, Throwable::getCause).limit(20);
    }
}
