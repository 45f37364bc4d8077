package org.simpul.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class NetworkReaderTest {

    private static final DatasetGraph DATASET = ExampleDataset.create();

    @Test
    void edgesAreAssertedClaimsBetweenEntities() {
        assertThat(names(read(NetworkFilter.ALL)))
                .containsExactly(
                        "state/indonesia coChairOf forum/bali-process",
                        "state/indonesia memberOf forum/bali-process",
                        "state/indonesia metWith state/thailand",
                        "state/indonesia ratified treaty/actip");
    }

    @Test
    void nodesAreTheEntitiesThatAnEdgeJoins() {
        List<NetworkNode> nodes = read(NetworkFilter.ALL).nodes();
        assertThat(nodes)
                .extracting(NetworkNode::label)
                .containsExactly("Bali Process", "Indonesia", "Thailand", "ACTIP");
        assertThat(nodes).extracting(NetworkNode::type).containsExactly("Forum", "State", "State", "Treaty");
        assertThat(nodes.get(1).notations()).containsExactly("ID", "IDN");
        assertThat(nodes.get(3).indonesianLabel()).isEmpty();
    }

    @Test
    void bothDirectionsOfASymmetricRelationAreOneEdgeOfAllDocuments() {
        NetworkEdge met = edge(read(NetworkFilter.ALL), "metWith");
        assertThat(met.symmetric()).isTrue();
        assertThat(met.times()).isEqualTo("2022 2024-03");
        assertThat(met.start()).contains(LocalDate.of(2022, 1, 1));
        assertThat(met.end()).contains(LocalDate.of(2024, 3, 31));
        assertThat(met.confidence()).isEqualTo(0.8);
        assertThat(met.documents()).hasSize(2);
        assertThat(met.claims()).containsExactly(ExampleDataset.ID + "claim2", ExampleDataset.ID + "claim5");
        assertThat(met.sources()).isEqualTo(2);
    }

    @Test
    void anOpenTimeHasNoEnd() {
        NetworkEdge chairs = edge(read(NetworkFilter.ALL), "coChairOf");
        assertThat(chairs.start()).contains(LocalDate.of(2002, 1, 1));
        assertThat(chairs.end()).isEmpty();
        assertThat(chairs.symmetric()).isFalse();
    }

    @Test
    void asOfKeepsWhatHeldAndWhatAnActBroughtAboutAndWhatHasNoTime() {
        assertThat(relations(asOf("2001-06-01"))).containsExactly("memberOf");
        assertThat(relations(asOf("2020-06-01"))).containsExactly("coChairOf", "memberOf", "ratified");
        assertThat(relations(asOf("2022-06-01"))).containsExactly("coChairOf", "memberOf", "metWith", "ratified");
        assertThat(edge(read(asOf("2022-06-01")), "metWith").times()).isEqualTo("2022");
    }

    @Test
    void aPeriodKeepsWhatHeldOrHappenedInIt() {
        NetworkFilter period = new NetworkFilter(Optional.empty(), day("2018-01-01"), day("2022-01-01"), List.of());
        assertThat(relations(period)).containsExactly("coChairOf", "memberOf", "metWith");
        NetworkFilter until = new NetworkFilter(Optional.empty(), Optional.empty(), day("2017-01-01"), List.of());
        assertThat(relations(until)).containsExactly("coChairOf", "memberOf", "ratified");
    }

    @Test
    void aRelationBringsThoseBelowIt() {
        assertThat(relations(relation("memberOf"))).containsExactly("coChairOf", "memberOf");
        assertThat(relations(relation("tc:coChairOf"))).containsExactly("coChairOf");
        assertThat(relations(relation("traffickingFlowTo"))).isEmpty();
    }

    @Test
    void anUnknownRelationIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> read(relation("likes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("likes")
                .hasMessageContaining("metWith");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new NetworkFilter(Optional.empty(), day("2020-01-01"), day("2019-01-01"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyClaimsOfTheConfidenceAskedForCount() {
        assertThat(relations(atLeast(0.9))).containsExactly("coChairOf", "ratified");
        assertThat(relations(atLeast(0.96))).isEmpty();
        assertThatThrownBy(() -> atLeast(1.2)).isInstanceOf(IllegalArgumentException.class);
    }

    static NetworkFilter atLeast(double confidence) {
        return new NetworkFilter(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), confidence);
    }

    static Network read(NetworkFilter filter) {
        return Txn.calculateRead(DATASET, () -> new NetworkReader(DATASET.getUnionGraph()).read(filter));
    }

    static NetworkFilter asOf(String day) {
        return new NetworkFilter(day(day), Optional.empty(), Optional.empty(), List.of());
    }

    private static NetworkFilter relation(String name) {
        return new NetworkFilter(Optional.empty(), Optional.empty(), Optional.empty(), List.of(name));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    private static List<String> relations(NetworkFilter filter) {
        return read(filter).edges().stream().map(NetworkEdge::relation).toList();
    }

    private static NetworkEdge edge(Network network, String relation) {
        return network.edges().stream()
                .filter(e -> e.relation().equals(relation))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Network network) {
        return network.edges().stream()
                .map(e -> e.source().replace(ExampleDataset.ID, "") + " " + e.relation() + " "
                        + e.target().replace(ExampleDataset.ID, ""))
                .toList();
    }
}
