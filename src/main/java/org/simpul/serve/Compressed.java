package org.simpul.serve;

import java.util.List;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;

/**
 * Sends text compressed to those who take it so. What is compressed already, such as pictures, is left alone, and so are bodies of requests: a small one could unpack to any size.
 */
final class Compressed {

    /** Below this many bytes nothing is won. */
    private static final int LEAST = 1024;

    private static final List<String> TYPES = List.of(
            "text/html",
            "text/css",
            "text/csv",
            "text/javascript",
            "text/plain",
            "text/tab-separated-values",
            "text/turtle",
            "image/svg+xml",
            "application/gexf+xml",
            "application/graphml+xml",
            "application/json",
            "application/ld+json",
            "application/n-quads",
            "application/n-triples",
            "application/rdf+xml",
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "application/trig",
            "application/xml");

    private Compressed() {}

    /** A handler for all addresses. */
    static CompressionHandler handler() {
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(LEAST);
        CompressionConfig.Builder config = CompressionConfig.builder()
                .compressIncludeMethod("GET")
                .compressIncludeMethod("POST")
                .decompressExcludeEncoding("gzip");
        TYPES.forEach(config::compressIncludeMimeType);
        CompressionHandler handler = new CompressionHandler();
        handler.putCompression(gzip);
        handler.putConfiguration("/*", config.build());
        return handler;
    }
}
