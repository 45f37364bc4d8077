package org.simpul.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of the network of entities. */
public enum NetworkFormat {
    /** GraphML, for yEd, Gephi, igraph, NetworkX. */
    GRAPHML,
    /** GEXF with times, for Gephi. */
    GEXF,
    /** DOT, for Graphviz. */
    DOT,
    /** Elements JSON, for Cytoscape. */
    CYTOSCAPE,
    /** Two tables, nodes and edges. */
    CSV;

    /** What the format is called in a command. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this name, in any case. */
    public static Optional<NetworkFormat> of(String name) {
        return List.of(values()).stream()
                .filter(format -> format.id().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * Writes the network to a file; an existing one is replaced once all is written. CSV becomes two files: {@code net.csv} gives {@code net-nodes.csv} and
     * {@code net-edges.csv}.
     *
     * @return the files, in order
     */
    public List<Path> write(Network network, Path file) throws IOException {
        if (this != CSV) {
            return List.of(write(file, exporter(), network));
        }
        return List.of(
                write(sibling(file, "nodes"), CsvTables::nodes, network),
                write(sibling(file, "edges"), CsvTables::edges, network));
    }

    private NetworkExporter exporter() {
        return switch (this) {
            case GRAPHML -> new GraphmlExporter();
            case GEXF -> new GexfExporter();
            case DOT -> new DotExporter();
            case CYTOSCAPE -> new CytoscapeExporter();
            case CSV -> throw new IllegalStateException("CSV has two tables");
        };
    }

    private static Path write(Path file, NetworkExporter exporter, Network network) throws IOException {
        return ReplacedFile.write(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            exporter.write(network, writer);
            writer.flush();
        });
    }

    private static Path sibling(Path file, String part) {
        String name = file.getFileName().toString();
        String stem = name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? name.substring(0, name.length() - ".csv".length())
                : name;
        return file.resolveSibling(stem + "-" + part + ".csv");
    }
}
