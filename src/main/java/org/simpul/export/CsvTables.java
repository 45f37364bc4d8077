package org.simpul.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The network as two tables by RFC 4180 with a header line, under the column names that Gephi expects. Lines end in a line feed. */
final class CsvTables {

    /** The attribute that the column Label holds already; programs that ignore case would take a second one for the same column. */
    private static final String LABEL = "label";

    private CsvTables() {}

    /** Columns: Id, Label and the attributes of nodes. */
    static void nodes(NetworkView view, Writer out) throws IOException {
        Attributes attributes = new Attributes(view);
        CsvTable table = new CsvTable(
                out, List.of("Id", "Label"), withoutLabel(attributes.ofNodes().keySet()));
        for (NetworkNode node : view.network().nodes()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("Id", node.iri());
            row.put("Label", attributes.label(node));
            row.putAll(attributes.of(node));
            row.remove(LABEL);
            table.add(row);
        }
        table.flush();
    }

    /** Columns: Source, Target, Type, Id, Label and the attributes of edges. */
    static void edges(NetworkView view, Writer out) throws IOException {
        Attributes attributes = new Attributes(view);
        CsvTable table = new CsvTable(
                out,
                List.of("Source", "Target", "Type", "Id", "Label"),
                withoutLabel(attributes.ofEdges().keySet()));
        for (NetworkEdge edge : view.network().edges()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("Source", edge.source());
            row.put("Target", edge.target());
            row.put("Type", edge.symmetric() ? "Undirected" : "Directed");
            row.put("Id", edge.id());
            row.put("Label", attributes.label(edge));
            row.putAll(attributes.of(edge));
            row.remove(LABEL);
            table.add(row);
        }
        table.flush();
    }

    private static List<String> withoutLabel(Collection<String> names) {
        return names.stream().filter(name -> !name.equals(LABEL)).toList();
    }
}
