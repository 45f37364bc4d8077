package org.simpul.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes accept the worked example of the ontology guide and name each fault that is put into it. */
class ShapesTest {

    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Model MODEL = OntologyFiles.read(OntologyFiles.SHAPES);
    private static final Shapes SHAPES = Shapes.parse(MODEL.getGraph());

    @Test
    void theWorkedExampleConforms() throws IOException {
        assertThat(messages(OntologyFiles.workedExample())).isEmpty();
    }

    @Test
    void theWorkedExampleConformsBesideTheOntology() throws IOException {
        Model both = OntologyFiles.parse(OntologyFiles.workedExample()).add(OntologyFiles.read(OntologyFiles.ONTOLOGY));
        assertThat(messages(both)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tc:factuality tc:Asserted ;                  |                                            | exactly one tc:factuality
            tc:factuality tc:Asserted                    | tc:factuality tc:Perhaps                   | exactly one tc:factuality
            tc:confidence 0.93                           | tc:confidence 1.93                         | exactly one tc:confidence
            tc:confidence 0.93                           | tc:confidence 0.93e0                       | exactly one tc:confidence
            tc:rule "coChairOf/list" ;                   |                                            | name the rule
            tc:evidence <passage/1> ;                    |                                            | A claim must have at least one tc:evidence
            rdf:predicate tc:coChairOf                   | rdf:predicate tc:likes                     | one of the 24 predicates
            rdf:object <forum/bali-process>              | rdf:object <state/australia>               | The object of tc:coChairOf must be an institution
            rdf:subject <state/indonesia>                | rdf:subject <igo/iom>                      | The subject of tc:coChairOf must be a state
            rdf:object <forum/bali-process>              | rdf:object <state/indonesia>               | must be different things
            <state/indonesia> tc:coChairOf <forum/bali-process> ; | <state/indonesia>                 | must also stand as the plain triple
            "2002/.."^^edtf:EDTF ; tc:start              | "since 2002"^^edtf:EDTF ; tc:start         | A time must be an edtf:EDTF literal
            tc:start "2023-01-01"^^xsd:date ; tc:end     | tc:start "2024-01-01"^^xsd:date ; tc:end   | The start must not lie after the end
            tc:charEnd 70                                | tc:charEnd 0                               | less than tc:charEnd
            tc:unit tc:People                            | tc:unit "people"                           | exactly one tc:unit
            tc:qualifier tc:AtLeast                      | tc:qualifier tc:Some                       | one tc:qualifier
            tc:sha256 "0a1b                              | tc:sha256 "zzzz                            | exactly one tc:sha256
            tc:edtf "2023"                               | tc:edtf "in 2023"                          | exactly one tc:edtf
            "Bali Process"@en                            | "Bali Process"                             | tagged with its language
            "Bali Process"@en                            | "Bali Process"@en , "BP"@en                | only one skos:prefLabel in each language
            a tc:Forum , tc:Institution                  | a tc:Forum                                 | must also carry the type tc:Institution
            org:role tc:CoChair                          | org:role "co-chair"                        | must have an org:role
            <membership/1>                               | []                                         | A membership must have an IRI
            """)
    void aFaultIsNamed(String right, String wrong, String message) throws IOException {
        String example = OntologyFiles.workedExample();
        assertThat(example).contains(right);
        assertThat(messages(example.replace(right, wrong == null ? "" : wrong))).anyMatch(m -> m.contains(message));
    }

    @Test
    void aContradictionJoinsTwoClaims() throws IOException {
        String one = "\n<contradiction/1> a tc:Contradiction ; tc:kind tc:ValueConflict ; tc:between <claim/1> .";
        assertThat(messages(OntologyFiles.workedExample() + one)).anyMatch(m -> m.contains("exactly two claims"));
    }

    @Test
    void aTreatyActionOtherThanEntryIntoForceHasAnActor() throws IOException {
        String action = "\n<treaty/x> a tc:Treaty , tc:Instrument ; skos:prefLabel \"X\"@en ."
                + "\n<treaty-action/1> a tc:TreatyAction ; tc:instrument <treaty/x> ; tc:basedOn <claim/1> ; tc:actionKind tc:";
        assertThat(messages(OntologyFiles.workedExample() + action + "EntryIntoForce ."))
                .isEmpty();
        assertThat(messages(OntologyFiles.workedExample() + action + "Ratification ."))
                .anyMatch(m -> m.contains("an actor"));
    }

    @Test
    void everyShapeSaysItsNameAndEveryConstraintItsMessage() {
        for (Resource shape : MODEL.listSubjectsWithProperty(RDF.type, MODEL.getResource(SHACL + "NodeShape"))
                .toList()) {
            assertThat(shape.hasProperty(MODEL.getProperty(SHACL + "name")))
                    .as(shape.toString())
                    .isTrue();
        }
        for (Resource shape : MODEL.listSubjectsWithProperty(MODEL.getProperty(SHACL + "path"))
                .toList()) {
            boolean carrier = shape.hasProperty(MODEL.getProperty(SHACL + "property"));
            boolean alternative = !shape.hasProperty(MODEL.getProperty(SHACL + "name"));
            assertThat(carrier || alternative || shape.hasProperty(MODEL.getProperty(SHACL + "message")))
                    .as(shape.listProperties().toList().toString())
                    .isTrue();
        }
    }

    private static List<String> messages(String turtle) {
        return messages(OntologyFiles.parse(turtle));
    }

    private static List<String> messages(Model data) {
        ValidationReport report = ShaclValidator.get().validate(SHAPES, data.getGraph());
        return report.getEntries().stream().map(ReportEntry::message).toList();
    }
}
