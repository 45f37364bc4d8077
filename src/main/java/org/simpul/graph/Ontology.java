package org.simpul.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The ontology as it is loaded into a store.
 *
 * @param graph its triples, with those of the alignments
 * @param digest a hash over the files, to see whether a store holds this version
 */
public record Ontology(Graph graph, String digest) {

    private static final List<String> FILES = List.of("simpul.ttl", "alignments.ttl");

    /**
     * Reads {@code simpul.ttl} and, where it is there, {@code alignments.ttl}.
     *
     * @throws IllegalArgumentException where the folder holds no ontology
     */
    public static Ontology load(Path ontologyDir) {
        List<Path> files = FILES.stream()
                .map(ontologyDir::resolve)
                .filter(Files::isRegularFile)
                .toList();
        if (files.isEmpty() || !files.get(0).endsWith(FILES.get(0))) {
            throw new IllegalArgumentException("no ontology at " + ontologyDir.resolve(FILES.get(0))
                    + "; set SIMPUL_HOME to the folder that holds ontology/simpul.ttl");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFParser.source(file).lang(Lang.TURTLE).parse(graph));
        return new Ontology(graph, Iris.hash(files.stream().map(Ontology::text).collect(Collectors.joining("\n"))));
    }

    /** What it says of its properties. */
    public Vocabulary vocabulary() {
        return Vocabulary.of(graph);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
