package org.simpul.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes quads sorted and without repetition, so that the same quads give the same bytes: UTF-8, line feeds, no blank nodes needed. */
public final class QuadFiles {

    private static final NodeFormatterNT NT = new NodeFormatterNT();

    private QuadFiles() {}

    /**
     * Writes a file in the format that its ending says ({@code .nq}, {@code .trig}, either with {@code .gz}); an existing file is replaced only once all is written.
     *
     * @throws IllegalArgumentException where the ending is none of these
     */
    public static void write(Path file, Iterable<Quad> quads) throws IOException {
        String name = file.getFileName().toString();
        QuadFormat format = QuadFormat.of(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "cannot tell the format of " + name + "; end it in .nq, .trig, .nq.gz or .trig.gz"));
        Path part = file.resolveSibling(name + ".part");
        try (OutputStream out = open(part, name)) {
            write(out, format, quads);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes to a stream and flushes it; the caller closes it. */
    public static void write(OutputStream out, QuadFormat format, Iterable<Quad> quads) throws IOException {
        if (format == QuadFormat.NQUADS) {
            nquads(out, quads);
        } else {
            trig(out, quads);
        }
        out.flush();
    }

    private static OutputStream open(Path file, String name) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return QuadFormat.isCompressed(name) ? new GZIPOutputStream(out) : out;
    }

    private static void nquads(OutputStream out, Iterable<Quad> quads) throws IOException {
        List<String> collected = new ArrayList<>();
        quads.forEach(quad -> collected.add(line(quad)));
        String[] lines = collected.toArray(String[]::new);
        Arrays.parallelSort(lines);
        String last = "";
        for (String line : lines) {
            if (!line.equals(last)) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                last = line;
            }
        }
    }

    private static String line(Quad quad) {
        StringWriterI line = new StringWriterI();
        for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            NT.format(line, node);
            line.print(' ');
        }
        if (!quad.isDefaultGraph()) {
            NT.format(line, quad.getGraph());
            line.print(' ');
        }
        line.print(".\n");
        return line.toString();
    }

    private static void trig(OutputStream out, Iterable<Quad> quads) {
        TreeMap<String, Quad> sorted = new TreeMap<>();
        quads.forEach(
                quad -> sorted.put((quad.isDefaultGraph() ? "" : quad.getGraph().toString()) + " " + line(quad), quad));
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        writer.start();
        Prefixes.ALL.forEach(writer::prefix);
        sorted.values().forEach(writer::quad);
        writer.finish();
    }
}
