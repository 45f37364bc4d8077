package org.simpul.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A small run with its gold file, counted by hand. */
public final class Fixture {

    private static final String PREFIXES = """
            @prefix tc: <https://w3id.org/simpul/ontology#> .
            @prefix id: <https://w3id.org/simpul/id/> .
            @prefix doc: <https://w3id.org/simpul/id/document/> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    /**
     * Mentions: Indonesia, Cambodia, ASEAN, an entity that is optional in the gold file, one that is not in it, a period. Claims: a membership with its time, one that another gold line
     * fulfils backwards, a date more exact than the gold one, one that is wrong, one that is optional, one that is not asserted. Figures: 12 twice, 50 and an optional one.
     */
    public static final String GRAPH = PREFIXES + """
            id:graph\\/lexicon {
              id:state\\/indonesia a tc:State , tc:Actor ; skos:prefLabel "Indonesia"@en .
              id:state\\/cambodia a tc:State , tc:Actor ; skos:prefLabel "Cambodia"@en , "Kamboja"@id .
              id:igo\\/asean a tc:Institution , tc:IntergovernmentalOrganization ; skos:prefLabel "Association of Southeast Asian Nations"@en ; skos:altLabel "ASEAN"@en .
            }
            doc:report-00000000 {
              doc:report-00000000 tc:mentions id:state\\/indonesia , id:state\\/cambodia , id:igo\\/asean , id:place\\/riau , id:body\\/x , id:period\\/2011 .
              id:place\\/riau a tc:Place ; skos:prefLabel "Riau"@id .
              id:body\\/x a tc:NationalBody ; skos:prefLabel "Ministry of Nothing"@en .
              id:period\\/2011 a tc:TimePeriod ; tc:edtf "2011" .
              id:claim\\/1 rdf:subject id:state\\/indonesia ; rdf:predicate tc:memberOf ; rdf:object id:igo\\/asean ; tc:factuality tc:Asserted ; tc:time "1967/.." .
              id:claim\\/2 rdf:subject id:state\\/cambodia ; rdf:predicate tc:cooperatesWith ; rdf:object id:state\\/indonesia ; tc:factuality tc:Asserted ; tc:time "1999" .
              id:claim\\/3 rdf:subject id:igo\\/asean ; rdf:predicate tc:foundedOn ; rdf:object "1967-08-08"^^xsd:date ; tc:factuality tc:Asserted .
              id:claim\\/4 rdf:subject id:state\\/cambodia ; rdf:predicate tc:traffickingRole ; rdf:object tc:TransitCountry ; tc:factuality tc:Asserted ;
                  tc:evidence id:passage\\/1 .
              id:claim\\/5 rdf:subject id:state\\/cambodia ; rdf:predicate tc:memberOf ; rdf:object id:igo\\/asean ; tc:factuality tc:Asserted .
              id:claim\\/6 rdf:subject id:state\\/indonesia ; rdf:predicate tc:tierRanking ; rdf:object tc:Tier2WatchList ; tc:factuality tc:Planned .
              id:passage\\/1 tc:quote "transit" .
              id:figure\\/1 tc:value 12 ; tc:place id:state\\/cambodia .
              id:figure\\/2 tc:value 12 ; tc:place id:state\\/indonesia ; tc:time "2011" .
              id:figure\\/3 tc:value 50.5 .
              id:figure\\/4 tc:value 7 .
            }
            """;

    private Fixture() {}

    /** The quads of the run. */
    static List<Quad> quads() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(GRAPH, Lang.TRIG).parse(dataset);
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        return quads;
    }

    /** Writes the gold files into a folder named {@code report} below this one. */
    public static Path gold(Path folder) {
        Path report = folder.resolve("report");
        write(report.resolve("entities.jsonl"), """
                {"label":"Indonesia","labels":["Republik Indonesia"],"type":"State"}
                {"label":"Kingdom of Cambodia","labels":["Kamboja"],"type":"State"}
                {"label":"ASEAN","labels":[],"type":"Forum"}
                {"label":"Vientiane","labels":[],"type":"Place"}
                {"label":"Riau","type":"Place","optional":true}
                """);
        write(report.resolve("claims.jsonl"), """
                {"s":"Indonesia","p":"memberOf","o":"ASEAN","time":["1967/..","1967"],"quote":"q"}
                {"s":"Indonesia","p":"cooperatesWith","o":"Kingdom of Cambodia","time":"2000","quote":"q"}
                {"s":"ASEAN","p":"foundedOn","o":"1967","time":null,"quote":"q"}
                {"s":"Indonesia","p":"tierRanking","o":"Tier 2 Watch List","time":null,"quote":"q"}
                {"s":"Kingdom of Cambodia","p":"memberOf","o":"ASEAN","time":null,"quote":"q","optional":true}
                """);
        write(
                report.resolve("times.jsonl"),
                "{\"edtf\":\"2011\"}\n{\"edtf\":\"1999\"}\n\n{\"edtf\":\"2024\"}\n{\"edtf\":\"2025\",\"optional\":true}\n");
        write(report.resolve("figures.jsonl"), """
                {"value":12,"place":"Indonesia","period":"2011"}
                {"value":50.5,"place":"Indonesia","period":null}
                {"value":7,"place":null,"period":null,"optional":true}
                {"value":null}
                """);
        return folder;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
