package org.simpul.export;

import java.io.StringReader;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Two documents that speak of the same entities, with the ontology beside them. */
final class ExampleDataset {

    static final String ID = "https://w3id.org/simpul/id/";

    private static final String QUADS = """
            PREFIX tc: <https://w3id.org/simpul/ontology#>
            PREFIX id: <https://w3id.org/simpul/id/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
            GRAPH <https://w3id.org/simpul/id/graph/lexicon> {
              <https://w3id.org/simpul/id/state/indonesia> a tc:State , tc:Actor ; skos:prefLabel "Indonesia"@en , "Indonesia"@id ; skos:notation "ID" , "IDN" .
              <https://w3id.org/simpul/id/state/thailand> a tc:State , tc:Actor ; skos:prefLabel "Thailand"@en , "Muang \\"Thai\\" \\\\ <&>"@id .
              <https://w3id.org/simpul/id/forum/bali-process> a tc:Forum , tc:Institution , tc:Actor ; skos:prefLabel "Bali Process"@en , "Proses Bali"@id .
              <https://w3id.org/simpul/id/treaty/actip> a tc:Treaty , tc:Instrument ; skos:prefLabel "ACTIP"@en .
              <https://w3id.org/simpul/id/state/laos> a tc:State , tc:Actor ; skos:prefLabel "Laos"@en .
            }
            GRAPH <https://w3id.org/simpul/id/document/a-00000000> {
              id:claim1 a tc:Claim ; rdf:subject <https://w3id.org/simpul/id/state/indonesia> ; rdf:predicate tc:coChairOf ;
                rdf:object <https://w3id.org/simpul/id/forum/bali-process> ; tc:factuality tc:Asserted ; tc:confidence 0.9 ;
                tc:time "2002/.."^^edtf:EDTF ; tc:period id:period1 ; tc:evidence id:passage1 ; prov:wasDerivedFrom <https://w3id.org/simpul/id/document/a-00000000> .
              id:passage1 tc:quote "ikut memimpin"@id .
              id:period1 tc:edtf "2002/.."^^edtf:EDTF ; tc:start "2002-01-01"^^xsd:date .
              <https://w3id.org/simpul/id/state/indonesia> tc:coChairOf <https://w3id.org/simpul/id/forum/bali-process> ; tc:memberOf <https://w3id.org/simpul/id/forum/bali-process> .
              id:membership1 tc:basedOn id:claim1 .
              id:claim2 a tc:Claim ; rdf:subject <https://w3id.org/simpul/id/state/thailand> ; rdf:predicate tc:metWith ;
                rdf:object <https://w3id.org/simpul/id/state/indonesia> ; tc:factuality tc:Asserted ; tc:confidence 0.7 ;
                tc:period id:period2 ; tc:attributedTo <https://w3id.org/simpul/id/forum/bali-process> ; prov:wasDerivedFrom <https://w3id.org/simpul/id/document/a-00000000> .
              id:period2 tc:edtf "2024-03"^^edtf:EDTF ; tc:start "2024-03-01"^^xsd:date ; tc:end "2024-03-31"^^xsd:date .
              id:claim3 a tc:Claim ; rdf:subject <https://w3id.org/simpul/id/state/thailand> ; rdf:predicate tc:ratified ;
                rdf:object <https://w3id.org/simpul/id/treaty/actip> ; tc:factuality tc:Negated ; prov:wasDerivedFrom <https://w3id.org/simpul/id/document/a-00000000> .
              id:claim4 a tc:Claim ; rdf:subject <https://w3id.org/simpul/id/treaty/actip> ; rdf:predicate tc:inForceSince ;
                rdf:object "2017"^^xsd:gYear ; tc:factuality tc:Asserted ; prov:wasDerivedFrom <https://w3id.org/simpul/id/document/a-00000000> .
            }
            GRAPH <https://w3id.org/simpul/id/document/b-11111111> {
              id:claim5 a tc:Claim ; rdf:subject <https://w3id.org/simpul/id/state/indonesia> ; rdf:predicate tc:metWith ;
                rdf:object <https://w3id.org/simpul/id/state/thailand> ; tc:factuality tc:Asserted ; tc:confidence 0.8 ;
                tc:period id:period3 ; prov:wasDerivedFrom <https://w3id.org/simpul/id/document/b-11111111> .
              id:period3 tc:edtf "2022"^^edtf:EDTF ; tc:start "2022-01-01"^^xsd:date ; tc:end "2022-12-31"^^xsd:date .
              id:claim6 a tc:Claim ; rdf:subject <https://w3id.org/simpul/id/state/indonesia> ; rdf:predicate tc:ratified ;
                rdf:object <https://w3id.org/simpul/id/treaty/actip> ; tc:factuality tc:Asserted ; tc:confidence 0.95 ;
                tc:period id:period4 ; prov:wasDerivedFrom <https://w3id.org/simpul/id/document/b-11111111> .
              id:period4 tc:edtf "2017"^^edtf:EDTF ; tc:start "2017-01-01"^^xsd:date ; tc:end "2017-12-31"^^xsd:date .
              id:claim7 a tc:Claim ; rdf:subject <https://w3id.org/simpul/id/state/indonesia> ; rdf:predicate tc:memberOf ;
                rdf:object <https://w3id.org/simpul/id/forum/bali-process> ; tc:factuality tc:Asserted ; tc:confidence 0.6 ;
                prov:wasDerivedFrom <https://w3id.org/simpul/id/document/b-11111111> .
              <https://w3id.org/simpul/id/state/indonesia> tc:memberOf <https://w3id.org/simpul/id/forum/bali-process> .
              id:claim8 a tc:Claim ; rdf:subject <https://w3id.org/simpul/id/forum/bali-process> ; rdf:predicate tc:addresses ;
                rdf:object tc:HumanTrafficking ; tc:factuality tc:Asserted ; prov:wasDerivedFrom <https://w3id.org/simpul/id/document/b-11111111> .
            }
            """;

    private ExampleDataset() {}

    /** The documents, the lexicon and the ontology; the ontology's blank nodes are new with every call. */
    static DatasetGraph create() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> {
            RDFParser.create().source(new StringReader(QUADS)).lang(Lang.TRIG).parse(dataset);
            Node ontology = NodeFactory.createURI(ID + "graph/ontology");
            RDFParser.source(Path.of("ontology/simpul.ttl"))
                    .lang(Lang.TURTLE)
                    .parse(StreamRDFLib.graph(dataset.getGraph(ontology)));
        });
        return dataset;
    }

    static Quad quad(String document, String subject, Node predicate, String object) {
        return Quad.create(iri("document/" + document), iri(subject), predicate, iri(object));
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(ID + path);
    }
}
