package org.simpul.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The queries that tell all about one claim. Variables that are given a value are named in each comment. */
final class ClaimQueries {

    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX tc: <https://w3id.org/simpul/ontology#>
            """;

    /** Of ?subject, ?predicate, ?object: the claims that say so, also by a symmetric, inverse or more special property. */
    static final Query SAYING = parse("""
            SELECT DISTINCT ?claim {
              { ?claim rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object }
              UNION { ?predicate a owl:SymmetricProperty . ?claim rdf:subject ?object ; rdf:predicate ?predicate ; rdf:object ?subject }
              UNION { ?special rdfs:subPropertyOf+ ?predicate . ?claim rdf:subject ?subject ; rdf:predicate ?special ; rdf:object ?object }
              UNION { ?inverse owl:inverseOf|^owl:inverseOf ?predicate . ?claim rdf:subject ?object ; rdf:predicate ?inverse ; rdf:object ?subject }
            } ORDER BY ?claim""");

    /** Of ?subject, ?predicate, ?date: the claims whose object is that date or a more exact one. */
    static final Query SAYING_DATE = parse("""
            SELECT DISTINCT ?claim {
              ?claim rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?value .
              FILTER (isLiteral(?value) && STRSTARTS(STR(?value), ?date))
            } ORDER BY ?claim""");

    /** Of ?subject, ?object: every property that a claim joins them by, in either direction. */
    static final Query JOINING = parse("""
            SELECT DISTINCT ?predicate {
              { ?claim rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object }
              UNION { ?claim rdf:subject ?object ; rdf:predicate ?predicate ; rdf:object ?subject }
            } ORDER BY ?predicate""");

    /** Of ?claim: everything on it. */
    static final Query FIELDS = parse("SELECT ?property ?value { ?claim ?property ?value } ORDER BY ?property ?value");

    /** Of ?thing: its names. */
    static final Query NAMES = parse("""
            SELECT DISTINCT ?property ?label {
              ?thing ?property ?label . FILTER (?property IN (skos:prefLabel, skos:altLabel, rdfs:label))
            } ORDER BY ?property ?label""");

    /** Of ?claim: its passages. */
    static final Query PASSAGES = parse("""
            SELECT DISTINCT ?quote ?page ?start ?end ?file {
              ?claim tc:evidence ?passage .
              ?passage tc:quote ?quote ; tc:page ?page ; tc:charStart ?start ; tc:charEnd ?end ; oa:hasSource ?document .
              OPTIONAL { ?document tc:fileName ?name } OPTIONAL { ?document dcterms:title ?title }
              BIND (COALESCE(?name, ?title, STR(?document)) AS ?file)
            } ORDER BY ?file ?start""");

    /** Of ?claim: the claims that contradict it. */
    static final Query CONFLICTS = parse("""
            SELECT DISTINCT ?kind ?other ?subject ?predicate ?object {
              ?contradiction a tc:Contradiction ; tc:kind ?kind ; tc:between ?claim , ?other .
              FILTER (?other != ?claim)
              ?other rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object .
            } ORDER BY ?kind ?other""");

    private ClaimQueries() {}

    private static Query parse(String text) {
        return QueryFactory.create(PREFIXES + text);
    }
}
