package org.simpul.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.simpul.graph.Simpul;
import org.simpul.store.GraphStore;

/** Finds the thing in a store that a user means by a label. */
final class LabelResolver {

    private static final int CANDIDATES = 8;

    private final GraphStore store;

    /** The queries for labels, parsed when the first label is looked up. */
    private static final class Lookup {

        private static final String THINGS = """
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX tc: <https://w3id.org/simpul/ontology#>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                SELECT DISTINCT ?thing ?property ?label {
                  %s
                  FILTER (?property IN (skos:prefLabel, skos:altLabel, skos:notation, dcterms:title, tc:fileName))
                  FILTER NOT EXISTS { ?thing a ?class . FILTER (?class IN (owl:Class, owl:ObjectProperty, owl:DatatypeProperty)) }
                }""";

        static final Query EXACT = QueryFactory.create(THINGS.formatted("""
                { ?thing ?property ?english BIND (?english AS ?label) }
                UNION { ?thing ?property ?indonesian BIND (?indonesian AS ?label) }
                UNION { ?thing ?property ?plain BIND (?plain AS ?label) }"""));

        static final Query SIMILAR = QueryFactory.create(
                THINGS.formatted(
                        "VALUES ?property { skos:prefLabel skos:altLabel dcterms:title tc:fileName } ?thing ?property ?label . FILTER (CONTAINS(LCASE(STR(?label)), ?part))"));

        static final Query PREDICATES = QueryFactory.create("""
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                SELECT DISTINCT ?thing ?property ?label {
                  VALUES ?class { owl:ObjectProperty owl:DatatypeProperty }
                  VALUES ?property { skos:prefLabel skos:altLabel }
                  ?thing a ?class ; ?property ?label . FILTER (LCASE(STR(?label)) = ?part)
                }""");

        private Lookup() {}
    }

    LabelResolver(GraphStore store) {
        this.store = store;
    }

    /** A label of a thing. */
    private record Found(Node thing, String property, String label) {}

    /**
     * The IRI as it is written, or the thing that has this label.
     *
     * @throws QueryException where nothing or more than one thing has it; the message lists candidates
     */
    Node resolve(String parameter, String text) {
        return Terms.iri(text).orElseGet(() -> find(parameter, text));
    }

    /**
     * The relation that is written as an IRI, by its local name, or by its label in either language.
     *
     * @throws QueryException where it is none of these, or several relations have the label
     */
    Node predicate(String parameter, String text) {
        return Terms.iri(text).orElseGet(() -> {
            List<Found> found = labelled(text);
            List<Node> things = found.stream().map(Found::thing).distinct().toList();
            boolean local = text.matches("[A-Za-z]+");
            if (things.isEmpty() && !local) {
                throw new QueryException(
                        parameter + " is a relation such as cooperatesWith or \"cooperates with\", not " + text);
            }
            if (local && (things.isEmpty() || things.contains(Simpul.term(text)))) {
                return Simpul.term(text);
            }
            if (things.size() > 1) {
                throw ambiguous(parameter, text, found);
            }
            return things.get(0);
        });
    }

    /** The relations of this label; a name such as {@code cooperatesWith} is none. */
    private List<Found> labelled(String text) {
        if (text.matches("[a-z]+([A-Z][a-z]+)+")) {
            return List.of();
        }
        Node label = NodeFactory.createLiteralString(text.toLowerCase(Locale.ROOT));
        return rows(QueryTransformOps.replaceVars(Lookup.PREDICATES, Map.of(Var.alloc("part"), label)));
    }

    private Node find(String parameter, String text) {
        List<Found> exact = exact(text);
        List<Found> similar = exact.isEmpty() ? similar(text) : List.of();
        List<Found> whole =
                similar.stream().filter(f -> f.label().equalsIgnoreCase(text)).toList();
        List<Found> found = exact.isEmpty() ? whole : exact;
        List<Found> preferred =
                found.stream().filter(f -> f.property().equals("prefLabel")).toList();
        List<Found> proper =
                found.stream().filter(f -> !f.property().equals("altLabel")).toList();
        for (List<Found> choice : List.of(preferred, proper, found)) {
            List<Node> things = choice.stream().map(Found::thing).distinct().toList();
            if (things.size() == 1) {
                return things.get(0);
            }
        }
        throw found.isEmpty() ? nothing(parameter, text, similar) : ambiguous(parameter, text, found);
    }

    private List<Found> exact(String text) {
        Query query = QueryTransformOps.replaceVars(
                Lookup.EXACT,
                Map.of(
                        Var.alloc("english"), NodeFactory.createLiteralLang(text, "en"),
                        Var.alloc("indonesian"), NodeFactory.createLiteralLang(text, "id"),
                        Var.alloc("plain"), NodeFactory.createLiteralString(text)));
        return rows(query);
    }

    private List<Found> similar(String text) {
        Node part = NodeFactory.createLiteralString(text.toLowerCase(Locale.ROOT));
        return rows(QueryTransformOps.replaceVars(Lookup.SIMILAR, Map.of(Var.alloc("part"), part)));
    }

    private List<Found> rows(Query query) {
        return store.query(query, exec -> {
            List<Found> found = new ArrayList<>();
            exec.select().forEachRemaining(row -> found.add(found(row)));
            found.sort(Comparator.comparing((Found f) -> f.thing().toString()).thenComparing(Found::label));
            return found;
        });
    }

    private static Found found(Binding row) {
        return new Found(
                row.get("thing"),
                row.get("property").getLocalName(),
                row.get("label").getLiteralLexicalForm());
    }

    private static QueryException nothing(String parameter, String text, List<Found> similar) {
        String hint = similar.isEmpty()
                ? " Give its IRI, or a name as the documents write it."
                : " Similar:\n" + candidates(similar);
        return new QueryException("nothing in the store is called '" + text + "' (" + parameter + ")." + hint);
    }

    private static QueryException ambiguous(String parameter, String text, List<Found> found) {
        return new QueryException("'" + text + "' (" + parameter
                + ") may mean several things; give one of these instead:\n" + candidates(found));
    }

    private static String candidates(List<Found> found) {
        Map<String, String> byIri = new TreeMap<>();
        found.forEach(f -> byIri.putIfAbsent(Terms.show(f.thing()), f.label()));
        return byIri.entrySet().stream()
                .limit(CANDIDATES)
                .map(e -> "  " + e.getKey() + "  " + e.getValue())
                .collect(Collectors.joining("\n"));
    }
}
