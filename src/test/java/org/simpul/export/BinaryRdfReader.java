package org.simpul.export;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Reads version 2 of RDF4J's binary format into Jena: strings in UTF-8 after their length, numbers of 7 bits a byte. */
final class BinaryRdfReader {

    private static final int END = 127;

    private final DataInputStream in;
    private final Map<Integer, Node> declared = new HashMap<>();
    private final DatasetGraph dataset = DatasetGraphFactory.create();

    BinaryRdfReader(byte[] file) {
        this.in = new DataInputStream(new ByteArrayInputStream(file));
    }

    DatasetGraph read() throws IOException {
        String magic = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
        if (!magic.equals("BRDF") || in.readInt() != 2 || !text().equals("UTF-8")) {
            throw new IOException("not version 2 in UTF-8");
        }
        for (int type = in.readByte(); type != END; type = in.readByte()) {
            entry(type);
        }
        return dataset;
    }

    private void entry(int type) throws IOException {
        switch (type) {
            case 0 -> {
                text();
                text();
            }
            case 1 -> statement(value(), value(), value(), value());
            case 2 -> text();
            case 3 -> {
                int id = number();
                declared.put(id, value());
            }
            default -> throw new IOException("no kind of entry: " + type);
        }
    }

    private void statement(Node subject, Node predicate, Node object, Node graph) {
        dataset.add(graph.equals(Node.ANY) ? Quad.defaultGraphIRI : graph, subject, predicate, object);
    }

    private Node value() throws IOException {
        int type = in.readByte();
        return switch (type) {
            case 0 -> Node.ANY;
            case 1 -> NodeFactory.createURI(text());
            case 2 -> NodeFactory.createBlankNode(text());
            case 3 -> NodeFactory.createLiteralString(text());
            case 4 -> NodeFactory.createLiteralLang(text(), text());
            case 5 ->
                NodeFactory.createLiteralDT(text(), TypeMapper.getInstance().getSafeTypeByName(text()));
            case 6 -> declared.get(number());
            default -> throw new IOException("no kind of value: " + type);
        };
    }

    private String text() throws IOException {
        return new String(in.readNBytes(number()), StandardCharsets.UTF_8);
    }

    private int number() throws IOException {
        int number = 0;
        int shift = 0;
        int part = in.readByte();
        for (; part < 0; part = in.readByte(), shift += 7) {
            number |= (part & 0x7F) << shift;
        }
        return number | part << shift;
    }
}
