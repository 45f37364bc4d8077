package org.simpul.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.simpul.claim.Claim;
import org.simpul.claim.ClaimObject;
import org.simpul.claim.Extraction;
import org.simpul.claim.Factuality;
import org.simpul.claim.Figure;
import org.simpul.claim.Source;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Label;
import org.simpul.mention.Edtf;
import org.simpul.text.Language;

/** Two documents that say something in every relation, for tests of queries. What they say is made up. */
public final class Network {

    private static final String QUOTE = "Bali Process";

    private static final Entity INDONESIA = Fixture.INDONESIA;
    private static final Entity THAILAND = Fixture.THAILAND;
    private static final Entity BALI_PROCESS = Fixture.BALI_PROCESS;
    private static final Entity ACTIP = Fixture.ACTIP;
    private static final Entity CAMBODIA = entity("state/cambodia", EntityType.STATE, "Cambodia");
    private static final Entity ASEAN = entity("igo/asean", EntityType.INTERGOVERNMENTAL_ORGANIZATION, "ASEAN");
    private static final Entity IOM = entity("igo/iom", EntityType.INTERGOVERNMENTAL_ORGANIZATION, "IOM");
    private static final Entity OFFICE = entity("office/rso", EntityType.OFFICE, "Regional Support Office");
    private static final Entity OFFICIAL = entity("official/a-person", EntityType.OFFICIAL, "A Person");
    private static final Entity BANGKOK = entity("place/bangkok", EntityType.PLACE, "Bangkok");
    private static final Entity LAW = entity("law/a-law", EntityType.NATIONAL_LAW, "A Law");

    private Network() {}

    /** The quads of both documents and of the contradictions between them. */
    public static List<Quad> quads(Vocabulary vocabulary) {
        List<Quad> quads = new ArrayList<>();
        ClaimMapper mapper = new ClaimMapper(Iris.standard(), vocabulary);
        mapper.map(document("one.txt", first(), List.of(figure())), quads::add);
        mapper.map(document("two.txt", second(), List.of()), quads::add);
        quads.addAll(new ContradictionFinder(Iris.standard(), vocabulary).find(quads));
        return quads;
    }

    private static Extraction document(String fileName, List<Claim> claims, List<Figure> figures) {
        return new Extraction(
                Fixture.text(fileName, Fixture.TEXT),
                List.of(BALI_PROCESS, INDONESIA, ACTIP, OFFICIAL),
                List.of(Edtf.parse("2019/2023")),
                claims,
                figures,
                Optional.empty());
    }

    private static List<Claim> first() {
        return List.of(
                said(INDONESIA, "coChairOf", BALI_PROCESS, "2002/.."),
                said(THAILAND, "memberOf", BALI_PROCESS, "2004"),
                said(CAMBODIA, "memberOf", BALI_PROCESS, ""),
                said(OFFICE, "partOf", BALI_PROCESS, ""),
                said(BALI_PROCESS, "complements", ACTIP, ""),
                said(INDONESIA, "ratified", ACTIP, "2017"),
                said(THAILAND, "ratified", ACTIP, "2016"),
                said(INDONESIA, "cooperatesWith", THAILAND, "2019/2023"),
                said(INDONESIA, "cooperatesWith", CAMBODIA, ""),
                said(INDONESIA, "metWith", THAILAND, "2023-05-10"),
                said(IOM, "supports", INDONESIA, "2020"),
                said(CAMBODIA, "traffickingFlowTo", THAILAND, "2021"),
                said(INDONESIA, "traffickingFlowTo", THAILAND, ""),
                concept(CAMBODIA, "traffickingRole", "SourceCountry", "2021"),
                concept(INDONESIA, "tierRanking", "Tier2", "2023"),
                concept(ACTIP, "addresses", "HumanTrafficking", ""),
                date(ACTIP, "adoptedOn", "2015"),
                date(ACTIP, "inForceSince", "2017-03-08"),
                said(ACTIP, "adoptedBy", ASEAN, ""),
                said(INDONESIA, "enacted", LAW, ""),
                said(OFFICIAL, "officialOf", INDONESIA, "2014/2024"));
    }

    private static List<Claim> second() {
        return List.of(
                said(INDONESIA, "coChairOf", BALI_PROCESS, ""),
                said(IOM, "supports", INDONESIA, "2020-05"),
                concept(INDONESIA, "tierRanking", "Tier3", "2023"),
                date(ACTIP, "adoptedOn", "2014"),
                said(OFFICE, "locatedIn", BANGKOK, ""),
                Fixture.claim(CAMBODIA, "ratified", Fixture.thing(ACTIP), Factuality.PLANNED, "", QUOTE));
    }

    private static Claim said(Entity subject, String predicate, Entity object, String time) {
        Source source = new Source.Work("Writer", "2020", Optional.empty());
        return Fixture.claim(subject, predicate, Fixture.thing(object), Factuality.ASSERTED, time, QUOTE, source);
    }

    private static Claim concept(Entity subject, String predicate, String concept, String time) {
        return Fixture.claim(subject, predicate, new ClaimObject.Concept(concept), Factuality.ASSERTED, time, QUOTE);
    }

    private static Claim date(Entity subject, String predicate, String edtf) {
        return Fixture.claim(
                subject, predicate, new ClaimObject.Date(Edtf.parse(edtf)), Factuality.ASSERTED, "", QUOTE);
    }

    private static Figure figure() {
        return new Figure(
                new BigDecimal("12.5"),
                "Percent",
                "share",
                Language.INDONESIAN,
                Optional.of(INDONESIA),
                Optional.of(Edtf.parse("2023")),
                Optional.empty(),
                List.of(new Source.Speaker(IOM)),
                Fixture.evidence(QUOTE));
    }

    private static Entity entity(String key, EntityType type, String label) {
        return new Entity(key, type, List.of(new Label(label, "en")), List.of(), List.of(), Entity.Origin.LEXICON);
    }
}
