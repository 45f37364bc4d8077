package org.simpul.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Simpul ontology ({@code tc:}) that code names. */
public final class Simpul {

    /** The ontology's namespace. */
    public static final String NS = "https://w3id.org/simpul/ontology#";

    public static final Node CLAIM = term("Claim");
    public static final Node PASSAGE = term("Passage");
    public static final Node FIGURE = term("Figure");
    public static final Node DOCUMENT = term("Document");
    public static final Node TIME_PERIOD = term("TimePeriod");
    public static final Node EVENT = term("Event");
    public static final Node CITED_WORK = term("CitedWork");
    public static final Node TREATY_ACTION = term("TreatyAction");
    public static final Node CONTRADICTION = term("Contradiction");

    public static final Node FACTUALITY = term("factuality");
    public static final Node ASSERTED = term("Asserted");
    public static final Node TIME = term("time");
    public static final Node START = term("start");
    public static final Node END = term("end");
    public static final Node PERIOD = term("period");
    public static final Node EDTF = term("edtf");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node RULE = term("rule");
    public static final Node ATTRIBUTED_TO = term("attributedTo");
    public static final Node CITED_IN = term("citedIn");
    public static final Node EVIDENCE = term("evidence");

    public static final Node QUOTE = term("quote");
    public static final Node PAGE = term("page");
    public static final Node CHAR_START = term("charStart");
    public static final Node CHAR_END = term("charEnd");

    public static final Node VALUE = term("value");
    public static final Node UNIT = term("unit");
    public static final Node MEASURE = term("measure");
    public static final Node PLACE = term("place");
    public static final Node QUALIFIER = term("qualifier");

    public static final Node SHA256 = term("sha256");
    public static final Node PAGES = term("pages");
    public static final Node FILE_NAME = term("fileName");
    public static final Node MENTIONS = term("mentions");

    public static final Node BASED_ON = term("basedOn");
    public static final Node ACTOR = term("actor");
    public static final Node INSTRUMENT = term("instrument");
    public static final Node ACTION_KIND = term("actionKind");
    public static final Node PARTICIPANT = term("participant");

    public static final Node BETWEEN = term("between");
    public static final Node KIND = term("kind");
    public static final Node VALUE_CONFLICT = term("ValueConflict");
    public static final Node TIER_CONFLICT = term("TierConflict");
    public static final Node ROLE_CONFLICT = term("RoleConflict");

    public static final Node LOCATED_IN = term("locatedIn");
    public static final Node TIER_RANKING = term("tierRanking");
    public static final Node TRAFFICKING_ROLE = term("traffickingRole");
    public static final Node SINGLE_VALUED = term("singleValued");

    private Simpul() {}

    /** The term of this local name, such as {@code coChairOf}. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
