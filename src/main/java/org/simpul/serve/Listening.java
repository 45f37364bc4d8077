package org.simpul.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** How Jetty listens: where, with what limits, how it stops and what it writes down. */
final class Listening {

    /** After the time that {@link Server} gives running queries: what is left then is to send what they say. */
    private static final Duration STOP = Duration.ofMillis(4_500);
    /** Identifiers of periods that are uncertain and approximate end in {@code %25}, which Jetty refuses otherwise. */
    private static final UriCompliance PERCENT_SIGNS =
            UriCompliance.DEFAULT.with("percent-signs", UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

    private static final int DAYS_KEPT = 31;

    private Listening() {}

    static void by(ServerSettings settings, Server jetty) {
        ServerSettings.Limits limits = settings.limits();
        jetty.setStopTimeout(STOP.toMillis());
        int longest = settings.writer().isPresent() ? limits.upload() : limits.body();
        jetty.insertHandler(Compressed.handler());
        jetty.insertHandler(new SizeLimitHandler(longest, -1));
        jetty.insertHandler(new GracefulHandler());
        jetty.setErrorHandler(new ErrorAnswers());
        jetty.getDescendants(ServletContextHandler.class).forEach(context -> {
            context.setMaxFormContentSize(limits.body());
            context.setErrorHandler(new ErrorAnswers());
        });
        settings.accessLog().ifPresent(file -> jetty.setRequestLog(log(file)));
        Arrays.stream(jetty.getConnectors())
                .filter(ServerConnector.class::isInstance)
                .map(ServerConnector.class::cast)
                .forEach(connector -> listen(connector, settings));
    }

    private static void listen(ServerConnector connector, ServerSettings settings) {
        connector.setHost(settings.host());
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(settings.limits().header());
        http.setSendServerVersion(false);
        http.setUriCompliance(PERCENT_SIGNS);
    }

    /** A file whose name holds {@code yyyy_mm_dd} is a new one each day, and kept for a month. */
    private static CustomRequestLog log(Path file) {
        RequestLogWriter writer = new RequestLogWriter(file.toString());
        writer.setAppend(true);
        writer.setRetainDays(DAYS_KEPT);
        return new CustomRequestLog(writer, CustomRequestLog.EXTENDED_NCSA_FORMAT);
    }
}
