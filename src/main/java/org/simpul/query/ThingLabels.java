package org.simpul.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.simpul.store.GraphStore;

/** Puts names in the place of things in an answer; what has none, such as claims, stays as it is. */
final class ThingLabels {

    private static final Var THING = Var.alloc("thing");

    private static final Query LABELS = QueryFactory.create("""
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX tc: <https://w3id.org/simpul/ontology#>
            SELECT ?thing ?label { ?thing skos:prefLabel|dcterms:title|tc:edtf ?label } ORDER BY ?thing ?label""");

    private final GraphStore store;
    private final String language;

    /** Names of this store, in a language where there is one in it. */
    ThingLabels(GraphStore store, String language) {
        this.store = store;
        this.language = language;
    }

    Answer.Rows in(Answer.Rows rows) {
        List<Binding> things = rows.rows().stream()
                .flatMap(row -> row.stream().flatMap(Optional::stream))
                .filter(Node::isURI)
                .distinct()
                .map(thing -> BindingFactory.binding(THING, thing))
                .toList();
        if (things.isEmpty()) {
            return rows;
        }
        Map<Node, Node> labels = labels(things);
        return new Answer.Rows(
                rows.columns(),
                rows.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.map(term -> labels.getOrDefault(term, term)))
                                .toList())
                        .toList());
    }

    private Map<Node, Node> labels(List<Binding> things) {
        Query query = LABELS.cloneQuery();
        query.setValuesDataBlock(List.of(THING), things);
        return store.query(query, exec -> {
            Map<Node, Node> labels = new HashMap<>();
            exec.select()
                    .forEachRemaining(row -> labels.merge(
                            row.get(THING),
                            row.get("label"),
                            (one, other) -> language.equals(other.getLiteralLanguage())
                                            && !language.equals(one.getLiteralLanguage())
                                    ? other
                                    : one));
            return labels;
        });
    }
}
