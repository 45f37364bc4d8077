package org.simpul.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
                .extracting(n -> n.name().text())
                .containsExactly("Bali Process", "Indonesia", "Thailand", "ACTIP");
        assertThat(nodes).extracting(NetworkNode::type).containsExactly("Forum", "State", "State", "Treaty");
        assertThat(nodes.get(1).notations()).containsExactly("ID", "IDN");
        assertThat(nodes.get(0).name().in(LabelLanguage.INDONESIAN)).isEqualTo("Proses Bali");
        assertThat(nodes.get(0).typeName().indonesian()).contains("forum");
        assertThat(nodes.get(3).name().indonesian()).isEmpty();
        assertThat(nodes.get(3).name().in(LabelLanguage.INDONESIAN)).isEqualTo("ACTIP");
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
        NetworkFilter period = NetworkFilter.ALL.withPeriod(day("2018-01-01"), day("2022-01-01"));
        assertThat(relations(period)).containsExactly("coChairOf", "memberOf", "metWith");
        NetworkFilter until = NetworkFilter.ALL.withPeriod(Optional.empty(), day("2017-01-01"));
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
        assertThatThrownBy(() -> NetworkFilter.ALL.withPeriod(day("2020-01-01"), day("2019-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyClaimsOfTheConfidenceAskedForCount() {
        assertThat(relations(atLeast(0.9))).containsExactly("coChairOf", "ratified");
        assertThat(relations(atLeast(0.96))).isEmpty();
        assertThatThrownBy(() -> atLeast(1.2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyClaimsBetweenEntitiesOfTheTypesAskedForCount() {
        assertThat(relations(NetworkFilter.ALL.withTypes(List.of("State")))).containsExactly("metWith");
        assertThat(relations(NetworkFilter.ALL.withTypes(List.of("Actor"))))
                .as("classes below the one asked for")
                .containsExactly("coChairOf", "memberOf", "metWith");
        assertThat(relations(NetworkFilter.ALL.withTypes(List.of("tc:Treaty", "State"))))
                .containsExactly("metWith", "ratified");
        assertThatThrownBy(() -> read(NetworkFilter.ALL.withTypes(List.of("Planet"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Planet")
                .hasMessageContaining("Forum");
    }

    @Test
    void onlyClaimsOfTheDocumentsAskedForCount() {
        NetworkFilter one = NetworkFilter.ALL.withDocuments(List.of(ExampleDataset.ID + "document/a-00000000"));
        assertThat(edge(read(one), "metWith").claims()).containsExactly(ExampleDataset.ID + "claim2");
        assertThat(relations(NetworkFilter.ALL.withDocuments(List.of("urn:none"))))
                .isEmpty();
    }

    @Test
    void passagesStandBehindEdges() {
        Network network = read(NetworkFilter.ALL);
        NetworkEdge chairs = edge(network, "coChairOf");
        assertThat(Txn.calculateRead(DATASET, () -> new PassageReader(DATASET.getUnionGraph()).of(network))
                        .get(chairs.id()))
                .containsExactly(new EdgePassage(
                        ExampleDataset.ID + "claim1",
                        ExampleDataset.ID + "document/a-00000000",
                        "a-00000000",
                        OptionalInt.empty(),
                        "ikut memimpin"));
    }

    static NetworkFilter atLeast(double confidence) {
        return NetworkFilter.ALL.withMinConfidence(confidence);
    }

    static Network read(NetworkFilter filter) {
        return Txn.calculateRead(DATASET, () -> new NetworkReader(DATASET.getUnionGraph()).read(filter));
    }

    static NetworkFilter asOf(String day) {
        return NetworkFilter.ALL.withAsOf(day(day));
    }

    private static NetworkFilter relation(String name) {
        return NetworkFilter.ALL.withRelations(List.of(name));
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
