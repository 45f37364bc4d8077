package org.simpul.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The network as two tables by RFC 4180 with a header line, under the column names that Gephi expects. Lines end in a line feed. */
final class CsvTables {

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private CsvTables() {}

    /** Columns: Id, Label and the attributes of nodes. */
    static void nodes(Network network, Writer out) throws IOException {
        String[] first = {"Id", "Label"};
        table(
                out,
                first,
                Attributes.OF_NODES.keySet(),
                network.nodes().stream()
                        .map(node -> row(Attributes.of(node), first, node.iri(), node.label()))
                        .toList());
    }

    /** Columns: Source, Target, Type, Id, Label and the attributes of edges. */
    static void edges(Network network, Writer out) throws IOException {
        String[] first = {"Source", "Target", "Type", "Id", "Label"};
        table(
                out,
                first,
                Attributes.OF_EDGES.keySet(),
                network.edges().stream().map(edge -> row(edge, first)).toList());
    }

    private static Map<String, Object> row(NetworkEdge edge, String... first) {
        String type = edge.symmetric() ? "Undirected" : "Directed";
        return row(Attributes.of(edge), first, edge.source(), edge.target(), type, edge.id(), edge.relation());
    }

    private static Map<String, Object> row(Map<String, Object> values, String[] first, String... firstValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < first.length; i++) {
            row.put(first[i], firstValues[i]);
        }
        row.putAll(values);
        return row;
    }

    private static void table(Writer out, String[] first, Set<String> others, List<Map<String, Object>> rows)
            throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\n");
        Stream.concat(Arrays.stream(first), others.stream()).distinct().forEach(schema::addColumn);
        MAPPER.writer(schema.build()).writeValues(out).writeAll(rows).flush();
    }
}
