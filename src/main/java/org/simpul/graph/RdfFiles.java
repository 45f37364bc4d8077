package org.simpul.graph;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads RDF files that others wrote. Nothing is fetched from the network, whatever a file asks for. */
public final class RdfFiles {

    private static final int BUFFER = 1 << 16;

    private RdfFiles() {}

    /**
     * Gives the triples and quads of a file to {@code sink}.
     *
     * @param file in the format that its ending names, compressed where it ends in {@code .gz}
     * @throws IllegalArgumentException where the file cannot be read or its ending names no RDF format
     * @throws org.apache.jena.riot.RiotException at the first error, with file, line and column
     */
    public static void parse(Path file, StreamRDF sink) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException("cannot read " + file + ": no such file, or no permission");
        }
        Lang lang = RDFLanguages.pathnameToLang(file.toString());
        if (lang == null || !RDFLanguages.isQuads(lang) && !RDFLanguages.isTriples(lang)) {
            throw new IllegalArgumentException("cannot tell the RDF format of " + file
                    + "; end its name in .nq, .trig, .ttl, .nt, .rdf or .jsonld, or one of these with .gz");
        }
        try (InputStream in = open(file)) {
            RDFParserBuilder parser = RDFParser.source(in)
                    .base(file.toUri().toString())
                    .forceLang(lang)
                    .errorHandler(new FirstError(file));
            if (lang.equals(Lang.JSONLD) || lang.equals(Lang.JSONLD11)) {
                LocalContexts.only(parser);
            }
            parser.parse(sink);
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            throw new IllegalArgumentException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new Whole(file.toString().endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The triples of a file, all its graphs together, as queries see them. Fails as {@link #parse}. */
    public static Graph union(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        parse(file, new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                graph.add(triple);
            }

            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        });
        return graph;
    }

    /** A stream whose failures cannot be taken for its end, as the parser would take that of a compressed file cut short. */
    private static final class Whole extends FilterInputStream {

        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Refuses contexts of JSON-LD that lie elsewhere; a class of its own, so that other formats do not load JSON-LD. */
    private static final class LocalContexts {

        private LocalContexts() {}

        static void only(RDFParserBuilder parser) {
            JsonLdOptions options = new JsonLdOptions((address, request) -> {
                throw new JsonLdError(
                        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                        "contexts are not fetched from elsewhere; write " + address + " into the file");
            });
            parser.set(LangJSONLD11.JSONLD_OPTIONS, options);
        }
    }
}
