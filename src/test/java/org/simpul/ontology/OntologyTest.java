package org.simpul.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every term of the ontology must have, and what the graph contract promises of it. */
class OntologyTest {

    private static final String NS = "https://w3id.org/simpul/ontology#";
    private static final Model ONTOLOGY = OntologyFiles.read(OntologyFiles.ONTOLOGY);

    @Test
    void everyTermIsNamedAndDefinedInBothLanguages() {
        List<String> faults = new ArrayList<>();
        for (Resource term : terms()) {
            for (Property property : List.of(SKOS.prefLabel, SKOS.definition)) {
                for (String language : List.of("en", "id")) {
                    if (texts(term, property, language).size() != 1) {
                        faults.add(term.getLocalName() + " needs one " + property.getLocalName() + " @" + language);
                    }
                }
            }
        }
        assertThat(terms()).hasSizeGreaterThan(150);
        assertThat(faults).isEmpty();
    }

    @Test
    void theLabelForToolsIsTheEnglishNameAndNoTwoTermsShareIt() {
        Map<String, String> owner = new HashMap<>();
        for (Resource term : terms()) {
            String label = term.getProperty(RDFS.label).getString();
            assertThat(texts(term, SKOS.prefLabel, "en"))
                    .as(term.getLocalName())
                    .containsExactly(label);
            assertThat(owner.put(label, term.getLocalName()))
                    .as("second owner of '%s'", label)
                    .isNull();
        }
    }

    @Test
    void everyPropertyHasADomainAndARange() {
        List<String> faults = new ArrayList<>();
        for (Resource kind : List.of(OWL.ObjectProperty, OWL.DatatypeProperty)) {
            for (Resource property : termsOf(kind)) {
                if (!property.hasProperty(RDFS.domain) || !property.hasProperty(RDFS.range)) {
                    faults.add(property.getLocalName());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            memberOf,              State Institution,              Institution
            coChairOf,             State,                          Institution
            steeringGroupMemberOf, State,                          Institution
            partOf,                Institution,                    Institution
            bodyOf,                NationalBody,                   State
            locatedIn,             Event Institution Place,        Place State
            foundedBy,             Institution,                    Actor
            foundedOn,             Institution,                    Literal
            officialOf,            Official,                       Institution State
            ratified,              State,                          Treaty
            signed,                Actor,                          Instrument
            adoptedBy,             Instrument,                     Institution
            adoptedOn,             Instrument,                     Literal
            adoptedIn,             Instrument,                     Place State
            inForceSince,          Instrument,                     Literal
            enacted,               State,                          NationalLaw Policy
            complements,           Institution Instrument,         Institution Instrument
            addresses,             Institution Instrument,         Topic
            cooperatesWith,        Actor,                          Actor
            metWith,               Actor,                          Actor
            supports,              Actor,                          Actor
            traffickingRole,       State,                          TraffickingRole
            traffickingFlowTo,     State,                          State
            tierRanking,           State,                          Tier
            """)
    void everyPredicateOfTheGuidelinesConnectsWhatTheySay(String predicate, String from, String to) {
        assertThat(classes(term(predicate), RDFS.domain)).containsExactlyInAnyOrder(from.split(" "));
        assertThat(classes(term(predicate), RDFS.range)).containsExactlyInAnyOrder(to.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"coChairOf,memberOf", "steeringGroupMemberOf,memberOf", "ratified,partyTo"})
    void narrowerPredicatesStandBelowTheWider(String narrower, String wider) {
        assertThat(ONTOLOGY.contains(term(narrower), RDFS.subPropertyOf, term(wider)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cooperatesWith", "metWith"})
    void mutualPredicatesAreSymmetric(String predicate) {
        assertThat(ONTOLOGY.contains(term(predicate), RDF.type, OWL.SymmetricProperty))
                .isTrue();
    }

    @Test
    void inversesSwapDomainAndRange() {
        Property inverseOf = OWL.inverseOf;
        List<Resource> inverted = ONTOLOGY.listSubjectsWithProperty(inverseOf).toList();
        assertThat(inverted).hasSizeGreaterThanOrEqualTo(20);
        for (Resource property : inverted) {
            Resource inverse = property.getPropertyResourceValue(inverseOf);
            assertThat(classes(inverse, RDFS.domain))
                    .as(inverse.getLocalName())
                    .isEqualTo(classes(property, RDFS.range));
            assertThat(classes(inverse, RDFS.range))
                    .as(inverse.getLocalName())
                    .isEqualTo(classes(property, RDFS.domain));
        }
    }

    @Test
    void singleValuedPredicatesAreMarkedWithoutMakingDisagreementInconsistent() {
        List<String> marked = ONTOLOGY.listSubjectsWithProperty(
                        ONTOLOGY.createProperty(NS + "singleValued"), ONTOLOGY.createTypedLiteral(true))
                .mapWith(Resource::getLocalName)
                .toList();
        assertThat(marked).containsExactlyInAnyOrder("foundedOn", "adoptedOn", "inForceSince", "adoptedIn");
        assertThat(ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.FunctionalProperty)
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Topic,           HumanTrafficking MigrantSmuggling RefugeeProtection ForcedLabour OnlineScam OnlineGambling TransnationalCrime Migration
            TraffickingRole, SourceCountry TransitCountry DestinationCountry
            Tier,            Tier1 Tier2 Tier2WatchList Tier3
            Factuality,      Asserted Negated Hypothetical Planned
            Qualifier,       About AtLeast AtMost MoreThan LessThan
            ActionKind,      Signature Ratification Accession EntryIntoForce
            """)
    void controlledValuesAreThoseOfTheContract(String type, String values) {
        List<String> found = ONTOLOGY.listSubjectsWithProperty(RDF.type, term(type))
                .mapWith(Resource::getLocalName)
                .toList();
        assertThat(found).containsExactlyInAnyOrder(values.split(" "));
    }

    @Test
    void topicsFormOneScheme() {
        for (Resource topic :
                ONTOLOGY.listSubjectsWithProperty(RDF.type, term("Topic")).toList()) {
            assertThat(topic.hasProperty(RDF.type, SKOS.Concept)).isTrue();
            assertThat(topic.hasProperty(SKOS.inScheme, term("Topics"))).isTrue();
            assertThat(topic.hasProperty(SKOS.broader) || topic.hasProperty(SKOS.topConceptOf))
                    .as(topic.getLocalName())
                    .isTrue();
        }
    }

    @Test
    void theHeaderSaysWhichVersionWhoAndUnderWhatLicence() {
        Resource header = ONTOLOGY.getResource("https://w3id.org/simpul/ontology");
        String version = header.getProperty(OWL.versionInfo).getString();
        assertThat(header.getPropertyResourceValue(OWL2.versionIRI).getURI()).endsWith("/" + version);
        assertThat(header.getPropertyResourceValue(DCTerms.license).getURI())
                .isEqualTo("https://www.apache.org/licenses/LICENSE-2.0");
        assertThat(header.hasProperty(DCTerms.creator)).isTrue();
        assertThat(texts(header, SKOS.changeNote, "en")).anyMatch(note -> note.startsWith(version));
    }

    @Test
    void alignmentsSpeakOnlyOfTermsThatExist() {
        Set<String> unknown = new TreeSet<>();
        OntologyFiles.read(OntologyFiles.ALIGNMENTS, OntologyFiles.SHAPES)
                .listStatements()
                .forEach(statement -> {
                    for (RDFNode node :
                            List.of(statement.getSubject(), statement.getPredicate(), statement.getObject())) {
                        if (node.isURIResource()
                                && node.asResource().getURI().startsWith(NS)
                                && !ONTOLOGY.contains(node.asResource(), RDF.type)) {
                            unknown.add(node.toString());
                        }
                    }
                });
        assertThat(unknown).isEmpty();
    }

    private static Resource term(String name) {
        return ONTOLOGY.getResource(NS + name);
    }

    private static List<Resource> terms() {
        return ONTOLOGY.listSubjectsWithProperty(RDF.type)
                .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(NS))
                .toList();
    }

    private static List<Resource> termsOf(Resource kind) {
        return terms().stream().filter(term -> term.hasProperty(RDF.type, kind)).toList();
    }

    private static List<String> texts(Resource term, Property property, String language) {
        return ONTOLOGY.listObjectsOfProperty(term, property)
                .mapWith(RDFNode::asLiteral)
                .filterKeep(text ->
                        text.getLanguage().equals(language) && !text.getString().isBlank())
                .mapWith(Literal::getString)
                .toList();
    }

    /** The names of the class, or of the classes of the union, that a property has as domain or range. */
    private static Set<String> classes(Resource property, Property end) {
        Resource description = property.getPropertyResourceValue(end);
        Set<String> names = new TreeSet<>();
        if (description.isAnon()) {
            description
                    .getProperty(OWL.unionOf)
                    .getList()
                    .asJavaList()
                    .forEach(member -> names.add(member.asResource().getLocalName()));
        } else {
            names.add(description.getLocalName());
        }
        return names;
    }
}
