package org.simpul.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** The queries behind {@link Search}. */
final class SearchQueries {

    private static final int HITS_A_NAME = 1_000;

    private static final String PREFIXES = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX tc: <https://w3id.org/simpul/ontology#>
            """;

    /** Classes and properties of the ontology have labels too, and are not looked for. */
    private static final Query NAMES = QueryFactory.create(PREFIXES + """
            SELECT DISTINCT ?thing ?score ?text ?property {
              (?thing ?score ?text ?graph ?property) text:query (skos:prefLabel skos:altLabel dcterms:title ?words ?hits) .
              FILTER NOT EXISTS {
                ?thing a ?class . FILTER (?class IN (owl:Class, owl:ObjectProperty, owl:DatatypeProperty))
              }
            }""");

    private static final Query QUOTES = QueryFactory.create(PREFIXES + """
            SELECT ?passage ?text ?document {
              (?passage ?score ?text) text:query (tc:quote ?words ?hits) .
              ?passage oa:hasSource ?document .
            }
            ORDER BY DESC(?score) ?passage""");

    private static final Query DESCRIPTIONS = QueryFactory.create(PREFIXES + """
            SELECT ?thing ?label ?type {
              OPTIONAL { { ?thing skos:prefLabel ?label } UNION { ?thing dcterms:title ?label } }
              OPTIONAL {
                ?thing a ?type . FILTER (STRSTARTS(STR(?type), STR(tc:)))
                FILTER NOT EXISTS {
                  ?thing a ?narrower . ?narrower rdfs:subClassOf ?type . FILTER (?narrower != ?type)
                }
              }
            }
            ORDER BY ?thing ?label ?type""");

    private SearchQueries() {}

    static Query names(String words) {
        return bound(NAMES, words, HITS_A_NAME);
    }

    static Query quotes(String words, int limit) {
        return bound(QUOTES, words, limit);
    }

    static Query descriptions(Var thing, List<Binding> things) {
        Query query = DESCRIPTIONS.cloneQuery();
        query.setValuesDataBlock(List.of(thing), things);
        return query;
    }

    private static Query bound(Query query, String words, int hits) {
        return QueryTransformOps.replaceVars(
                query,
                Map.of(
                        Var.alloc("words"), NodeFactory.createLiteralString(words),
                        Var.alloc("hits"), NodeFactoryExtra.intToNode(hits)));
    }
}
