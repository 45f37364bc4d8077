package org.simpul.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that the graph uses, as the graph contract names them. */
public final class External {

    public static final String RDF_NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String SKOS_NS = "http://www.w3.org/2004/02/skos/core#";
    public static final String PROV_NS = "http://www.w3.org/ns/prov#";
    public static final String OA_NS = "http://www.w3.org/ns/oa#";
    public static final String TIME_NS = "http://www.w3.org/2006/time#";
    public static final String ORG_NS = "http://www.w3.org/ns/org#";
    public static final String QB_NS = "http://purl.org/linked-data/cube#";
    public static final String DCTERMS_NS = "http://purl.org/dc/terms/";
    public static final String EDTF_NS = "http://id.loc.gov/datatypes/edtf/";
    public static final String FOAF_NS = "http://xmlns.com/foaf/0.1/";
    public static final String SCHEMA_NS = "https://schema.org/";
    public static final String ELI_NS = "http://data.europa.eu/eli/ontology#";

    public static final Node TYPE = uri(RDF_NS + "type");
    public static final Node STATEMENT = uri(RDF_NS + "Statement");
    public static final Node SUBJECT = uri(RDF_NS + "subject");
    public static final Node PREDICATE = uri(RDF_NS + "predicate");
    public static final Node OBJECT = uri(RDF_NS + "object");

    public static final Node PREF_LABEL = uri(SKOS_NS + "prefLabel");
    public static final Node ALT_LABEL = uri(SKOS_NS + "altLabel");
    public static final Node NOTATION = uri(SKOS_NS + "notation");

    public static final Node PROV_ENTITY = uri(PROV_NS + "Entity");
    public static final Node PROV_AGENT = uri(PROV_NS + "Agent");
    public static final Node PROV_ACTIVITY = uri(PROV_NS + "Activity");
    public static final Node WAS_DERIVED_FROM = uri(PROV_NS + "wasDerivedFrom");
    public static final Node STARTED_AT = uri(PROV_NS + "startedAtTime");
    public static final Node ENDED_AT = uri(PROV_NS + "endedAtTime");
    public static final Node USED = uri(PROV_NS + "used");
    public static final Node AT_LOCATION = uri(PROV_NS + "atLocation");

    public static final Node SPECIFIC_RESOURCE = uri(OA_NS + "SpecificResource");
    public static final Node HAS_SOURCE = uri(OA_NS + "hasSource");

    public static final Node PROPER_INTERVAL = uri(TIME_NS + "ProperInterval");
    public static final Node INSTANT = uri(TIME_NS + "Instant");
    public static final Node HAS_BEGINNING = uri(TIME_NS + "hasBeginning");
    public static final Node HAS_END = uri(TIME_NS + "hasEnd");
    public static final Node IN_XSD_DATE = uri(TIME_NS + "inXSDDate");

    public static final Node ORGANIZATION = uri(ORG_NS + "Organization");
    public static final Node ORGANIZATIONAL_UNIT = uri(ORG_NS + "OrganizationalUnit");
    public static final Node MEMBERSHIP = uri(ORG_NS + "Membership");
    public static final Node ORG_MEMBER = uri(ORG_NS + "member");
    public static final Node ORG_ORGANIZATION = uri(ORG_NS + "organization");
    public static final Node ORG_ROLE = uri(ORG_NS + "role");
    public static final Node MEMBER_DURING = uri(ORG_NS + "memberDuring");

    public static final Node OBSERVATION = uri(QB_NS + "Observation");

    public static final Node TITLE = uri(DCTERMS_NS + "title");
    public static final Node LANGUAGE = uri(DCTERMS_NS + "language");
    public static final Node FORMAT = uri(DCTERMS_NS + "format");
    public static final Node TEMPORAL = uri(DCTERMS_NS + "temporal");
    public static final Node HAS_VERSION = uri(DCTERMS_NS + "hasVersion");

    public static final Node FOAF_AGENT = uri(FOAF_NS + "Agent");
    public static final Node FOAF_PERSON = uri(FOAF_NS + "Person");
    public static final Node FOAF_DOCUMENT = uri(FOAF_NS + "Document");

    public static final Node COUNTRY = uri(SCHEMA_NS + "Country");
    public static final Node SCHEMA_EVENT = uri(SCHEMA_NS + "Event");
    public static final Node SCHEMA_PLACE = uri(SCHEMA_NS + "Place");
    public static final Node LEGAL_RESOURCE = uri(ELI_NS + "LegalResource");

    private External() {}

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
