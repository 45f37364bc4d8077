package org.simpul.serve;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.jena.fuseki.metrics.FusekiRequestsMetrics;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;

/** What the server counts, for Prometheus: requests and their times, what the SPARQL services did, and the state of the Java machine. Closed with the server. */
final class Measures implements Filter, AutoCloseable {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final String dataset;

    Measures(String dataset) {
        this.dataset = dataset;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** Counts what these services do from now on. */
    void count(DataAccessPointRegistry services) {
        services.accessPoints().forEach(service -> new FusekiRequestsMetrics(service).bindTo(registry));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Timer.Sample sample = Timer.start(registry);
        try {
            chain.doFilter(request, response);
        } finally {
            sample.stop(timer((HttpServletRequest) request, ((HttpServletResponse) response).getStatus()));
        }
    }

    /** The page that Prometheus reads. */
    HttpServlet page() {
        return new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                byte[] page = registry.scrape().getBytes(StandardCharsets.UTF_8);
                response.setContentType("text/plain;version=0.0.4;charset=utf-8");
                response.setContentLength(page.length);
                response.getOutputStream().write(page);
            }
        };
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }

    /** Names come from a short list, never from the request: each new one would be a time series of its own. */
    private Timer timer(HttpServletRequest request, int status) {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
        return Timer.builder("simpul.requests")
                .description("Requests and the time they took")
                .tag("method", method)
                .tag("status", Integer.toString(status))
                .tag("part", part(request.getRequestURI()))
                .publishPercentileHistogram(false)
                .register(registry);
    }

    private String part(String path) {
        if (!path.equals(dataset) && !path.startsWith(dataset + "/")) {
            return "pages";
        }
        return switch (path.substring(dataset.length())) {
            case "/update" -> "update";
            case "/data" -> "data";
            default -> "sparql";
        };
    }
}
