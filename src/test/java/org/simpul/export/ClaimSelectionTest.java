package org.simpul.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

class ClaimSelectionTest {

    private static final DatasetGraph DATASET = ExampleDataset.create();
    private static final Node CO_CHAIR_OF = Simpul.term("coChairOf");
    private static final Node MEMBER_OF = Simpul.term("memberOf");

    @Test
    void withoutAFilterAllQuadsAreTaken() {
        assertThat(taken(NetworkFilter.ALL))
                .hasSize(Txn.calculateRead(DATASET, () -> (int) DATASET.stream().count()));
    }

    @Test
    void aClaimThatDoesNotPassGoesWithAllThatStandsOnIt() {
        List<Quad> taken = taken(NetworkReaderTest.asOf("2001-06-01"));
        assertThat(taken)
                .extracting(q -> q.getSubject().toString())
                .doesNotContain(
                        ExampleDataset.ID + "claim1",
                        ExampleDataset.ID + "membership1",
                        ExampleDataset.ID + "passage1",
                        ExampleDataset.ID + "claim6");
        assertThat(taken)
                .doesNotContain(ExampleDataset.quad("a-00000000", "state/indonesia", CO_CHAIR_OF, "forum/bali-process"))
                .doesNotContain(ExampleDataset.quad("a-00000000", "state/indonesia", MEMBER_OF, "forum/bali-process"));
    }

    @Test
    void whatAnotherDocumentAssertsRemains() {
        assertThat(taken(NetworkReaderTest.asOf("2001-06-01")))
                .contains(ExampleDataset.quad("b-11111111", "state/indonesia", MEMBER_OF, "forum/bali-process"))
                .extracting(q -> q.getSubject().toString())
                .contains(
                        ExampleDataset.ID + "claim7",
                        ExampleDataset.ID + "claim4",
                        ExampleDataset.ID + "state/indonesia");
    }

    @Test
    void aRelationKeepsItsClaimsAlone() {
        NetworkFilter ratified = NetworkFilter.ALL.withRelations(List.of("ratified"));
        assertThat(taken(ratified).stream()
                        .filter(q -> q.getPredicate().equals(External.PREDICATE))
                        .map(q -> q.getSubject().toString()))
                .containsExactlyInAnyOrder(ExampleDataset.ID + "claim3", ExampleDataset.ID + "claim6");
    }

    @Test
    void claimsOfLessConfidenceGoWithTheTriplesThatTheyAloneAssert() {
        List<Quad> taken = taken(NetworkReaderTest.atLeast(0.65));
        assertThat(taken)
                .extracting(q -> q.getSubject().toString())
                .contains(ExampleDataset.ID + "claim1")
                .doesNotContain(ExampleDataset.ID + "claim7");
        assertThat(taken)
                .contains(ExampleDataset.quad("a-00000000", "state/indonesia", CO_CHAIR_OF, "forum/bali-process"))
                .doesNotContain(ExampleDataset.quad("b-11111111", "state/indonesia", MEMBER_OF, "forum/bali-process"));
    }

    private static List<Quad> taken(NetworkFilter filter) {
        return Txn.calculateRead(DATASET, () -> {
            Predicate<Quad> selection = ClaimSelection.of(DATASET, filter);
            return DATASET.stream().filter(selection).toList();
        });
    }
}
