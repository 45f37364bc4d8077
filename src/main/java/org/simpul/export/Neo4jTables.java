package org.simpul.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The network as two tables for {@code neo4j-admin database import}, whose headers name columns and types. A node has the labels {@code Entity} and its type; a relationship has its relation
 * in capitals, {@code CO_CHAIR_OF}, as its type. Lists are separated by semicolons.
 */
final class Neo4jTables {

    private static final Set<String> LISTS = Set.of("notation", "times", "documents", "claims");
    private static final Set<String> DATES = Set.of("start", "end");

    private Neo4jTables() {}

    static void nodes(NetworkView view, Writer out) throws IOException {
        Attributes attributes = new Attributes(view);
        Map<String, String> columns = columns(attributes.ofNodes());
        CsvTable table = new CsvTable(out, List.of("iri:ID", ":LABEL"), columns.values());
        for (NetworkNode node : view.network().nodes()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("iri:ID", node.iri());
            row.put(":LABEL", "Entity;" + node.type());
            attributes.of(node).forEach((name, value) -> row.put(columns.get(name), value));
            row.replace("notation:string[]", joined(node.notations()));
            table.add(row);
        }
        table.flush();
    }

    static void edges(NetworkView view, Writer out) throws IOException {
        Attributes attributes = new Attributes(view);
        Map<String, String> columns = columns(attributes.ofEdges());
        CsvTable table = new CsvTable(out, List.of(":START_ID", ":END_ID", ":TYPE", "id"), columns.values());
        for (NetworkEdge edge : view.network().edges()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(":START_ID", edge.source());
            row.put(":END_ID", edge.target());
            row.put(":TYPE", type(edge.relation()));
            row.put("id", edge.id());
            attributes.of(edge).forEach((name, value) -> row.put(columns.get(name), value));
            row.replace(
                    "times:string[]",
                    joined(edge.intervals().stream().map(Interval::edtf).toList()));
            row.replace("documents:string[]", joined(edge.documents()));
            row.replace("claims:string[]", joined(edge.claims()));
            table.add(row);
        }
        table.flush();
    }

    /** A relation as Neo4j's users write it: {@code coChairOf} becomes {@code CO_CHAIR_OF}. */
    static String type(String relation) {
        return relation.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** An IRI may hold a semicolon, which would part it; as an IRI says, it may be written as %3B. */
    private static String joined(List<String> values) {
        return String.join(
                ";", values.stream().map(value -> value.replace(";", "%3B")).toList());
    }

    private static Map<String, String> columns(Map<String, Class<?>> attributes) {
        Map<String, String> columns = new LinkedHashMap<>();
        attributes.forEach((name, type) -> columns.put(name, name + suffix(name, type)));
        return columns;
    }

    private static String suffix(String name, Class<?> type) {
        if (LISTS.contains(name)) {
            return ":string[]";
        }
        if (DATES.contains(name)) {
            return ":date";
        }
        return type == String.class
                ? ""
                : ":" + type.getSimpleName().replace("Integer", "int").toLowerCase(Locale.ROOT);
    }
}
