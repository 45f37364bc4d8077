package org.simpul.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.Iris;
import org.simpul.graph.RdfFiles;

/** Where quads to load come from. */
public interface QuadSource {

    /** What it is called in messages. */
    String name();

    /**
     * Gives every quad once, in order. Each call starts anew.
     *
     * @throws StoreException where the source cannot be read to its end
     */
    void stream(Consumer<Quad> quads);

    /** A source of quads at hand. */
    static QuadSource of(String name, Iterable<Quad> quads) {
        return new QuadSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void stream(Consumer<Quad> sink) {
                quads.forEach(sink);
            }
        };
    }

    /**
     * The quads of a file in any RDF format that its ending names, compressed or not. Triples without a graph go into a graph of the file's own, since queries see named graphs only.
     */
    static QuadSource file(Path file, Iris iris) {
        Node home = iris.of("graph/import/" + Iris.slug(file.getFileName().toString()));
        return new QuadSource() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public void stream(Consumer<Quad> quads) {
                parse(file, home, quads);
            }
        };
    }

    private static void parse(Path file, Node home, Consumer<Quad> quads) {
        try {
            RdfFiles.parse(file, new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    quads.accept(Quad.create(home, triple));
                }

                @Override
                public void quad(Quad quad) {
                    quads.accept(quad.isDefaultGraph() ? Quad.create(home, quad.asTriple()) : quad);
                }
            });
        } catch (RiotException | IllegalArgumentException e) {
            throw new StoreException("not loaded, the store is as it was: " + e.getMessage(), e);
        }
    }
}
