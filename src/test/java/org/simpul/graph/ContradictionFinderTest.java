package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.simpul.claim.Claim;
import org.simpul.claim.ClaimObject;
import org.simpul.claim.Extraction;
import org.simpul.claim.Factuality;
import org.simpul.lexicon.Entity;
import org.simpul.mention.Edtf;

class ContradictionFinderTest {

    private static final String QUOTE = "Bali Process";

    @Test
    void twoYearsOfFoundingContradict() {
        assertThat(kinds(founded("2002"), founded("1998"))).containsExactly(Simpul.VALUE_CONFLICT);
    }

    @Test
    void aMorePreciseDateAgrees() {
        assertThat(kinds(founded("2002"), founded("2002-02-28"))).isEmpty();
    }

    @Test
    void twoTiersOfOneYearContradict() {
        assertThat(kinds(tier("Tier2", "2023"), tier("Tier3", "2022/2024"))).containsExactly(Simpul.TIER_CONFLICT);
        assertThat(kinds(tier("Tier2", "2023"), tier("Tier3", "2024"))).isEmpty();
        assertThat(kinds(tier("Tier2", ""), tier("Tier3", ""))).isEmpty();
    }

    @Test
    void rolesContradictOnlyWhereEachDocumentGivesOne() {
        List<Claim> source = role("SourceCountry");
        List<Claim> transit = role("TransitCountry");
        List<Claim> both = Stream.concat(source.stream(), transit.stream()).toList();
        assertThat(kinds(source, transit)).containsExactly(Simpul.ROLE_CONFLICT);
        assertThat(kinds(source, both)).isEmpty();
        assertThat(kinds(both)).isEmpty();
    }

    @Test
    void negatedClaimsContradictNothing() {
        Claim negated = Fixture.claim(Fixture.BALI_PROCESS, "foundedOn", date("1998"), Factuality.NEGATED, "", QUOTE);
        assertThat(kinds(founded("2002"), List.of(negated))).isEmpty();
    }

    private static List<Claim> founded(String year) {
        return List.of(Fixture.claim(Fixture.BALI_PROCESS, "foundedOn", date(year), Factuality.ASSERTED, "", QUOTE));
    }

    private static List<Claim> tier(String tier, String time) {
        return concept(Fixture.THAILAND, "tierRanking", tier, time);
    }

    private static List<Claim> role(String role) {
        return concept(Fixture.THAILAND, "traffickingRole", role, "2023");
    }

    private static List<Claim> concept(Entity subject, String predicate, String concept, String time) {
        return List.of(
                Fixture.claim(subject, predicate, new ClaimObject.Concept(concept), Factuality.ASSERTED, time, QUOTE));
    }

    private static ClaimObject date(String edtf) {
        return new ClaimObject.Date(Edtf.parse(edtf));
    }

    /** The kinds of contradictions found in documents with these claims. */
    @SafeVarargs
    private static List<Node> kinds(List<Claim>... documents) {
        List<Quad> quads = new ArrayList<>();
        ClaimMapper mapper = new ClaimMapper(Iris.standard(), Fixture.vocabulary());
        for (int i = 0; i < documents.length; i++) {
            mapper.map(
                    new Extraction(
                            Fixture.text(i + ".txt", Fixture.TEXT),
                            List.of(),
                            List.of(),
                            documents[i],
                            List.of(),
                            Optional.empty()),
                    quads::add);
        }
        return new ContradictionFinder(Iris.standard(), Fixture.vocabulary())
                .find(quads).stream()
                        .filter(q -> q.getPredicate().equals(Simpul.KIND))
                        .map(Quad::getObject)
                        .toList();
    }
}
