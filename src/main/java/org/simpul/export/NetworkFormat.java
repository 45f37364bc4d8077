package org.simpul.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The formats of the network of entities. */
public enum NetworkFormat {
    /** GraphML, for yEd, Gephi, igraph, NetworkX. */
    GRAPHML("graphml", "application/graphml+xml", new GraphmlExporter()),
    /** GEXF with times, for Gephi. */
    GEXF("gexf", "application/gexf+xml", new GexfExporter()),
    /** DOT, for Graphviz. */
    DOT("dot", "text/vnd.graphviz", new DotExporter()),
    /** Elements JSON, for Cytoscape. */
    CYTOSCAPE("cyjs", "application/json", new CytoscapeExporter()),
    /** Nodes and links as JSON, for D3; the one format that holds passages, where the view has them, beside HTML. */
    D3("json", "application/json", new D3Exporter()),
    /** One page that shows the network without any connection. */
    HTML("html", "text/html", new HtmlExporter()),
    /** Two tables, nodes and edges, for Gephi, pandas, R and spreadsheets. */
    CSV(CsvTables::nodes, CsvTables::edges),
    /** Two tables as neo4j-admin imports them. */
    NEO4J(Neo4jTables::nodes, Neo4jTables::edges);

    /** The earliest time that a ZIP archive can tell: the same archive for the same network. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String extension;
    private final String mediaType;
    private final List<Part> parts;

    /** One of the files of a format. */
    private record Part(String name, NetworkExporter exporter) {}

    NetworkFormat(String extension, String mediaType, NetworkExporter exporter) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.parts = List.of(new Part("", exporter));
    }

    NetworkFormat(NetworkExporter nodes, NetworkExporter edges) {
        this.extension = "zip";
        this.mediaType = "application/zip";
        this.parts = List.of(new Part("nodes", nodes), new Part("edges", edges));
    }

    /** What the format is called in a command. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ending of the name of a file that {@link #write(NetworkView, OutputStream)} made, without a dot. */
    public String extension() {
        return extension;
    }

    /** The media type of what {@link #write(NetworkView, OutputStream)} writes; text is in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the format writes the passages of a view. */
    public boolean holdsPassages() {
        return this == D3 || this == HTML;
    }

    /** The format of this name, in any case. */
    public static Optional<NetworkFormat> of(String name) {
        return List.of(values()).stream()
                .filter(format -> format.id().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * Writes the network to a stream and leaves it open. A format of two tables becomes a ZIP archive of both.
     *
     * @throws IOException where the stream takes no more
     */
    public void write(NetworkView view, OutputStream out) throws IOException {
        if (parts.size() == 1) {
            write(view, parts.get(0), out);
            return;
        }
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Part part : parts) {
            ZipEntry entry = new ZipEntry(part.name() + ".csv");
            entry.setTimeLocal(LONG_AGO);
            zip.putNextEntry(entry);
            write(view, part, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /**
     * Writes the network to a file; an existing one is replaced once all is written. A format of two tables becomes two files: {@code net.csv} gives {@code net-nodes.csv} and
     * {@code net-edges.csv}.
     *
     * @return the files, in order
     * @throws IOException where a file cannot be written
     */
    public List<Path> write(NetworkView view, Path file) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Part part : parts) {
            Path target = parts.size() == 1 ? file : sibling(file, part.name());
            files.add(ReplacedFile.write(target, out -> write(view, part, out)));
        }
        return files;
    }

    private static void write(NetworkView view, Part part, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        part.exporter().write(view, writer);
        writer.flush();
    }

    private static Path sibling(Path file, String part) {
        String name = file.getFileName().toString();
        String stem = name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? name.substring(0, name.length() - ".csv".length())
                : name;
        return file.resolveSibling(stem + "-" + part + ".csv");
    }
}
