package org.simpul.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScorerTest {

    @TempDir
    private Path folder;

    private DocumentScore score;

    @BeforeEach
    void score() {
        Gold gold = Gold.readAll(Fixture.gold(folder)).get(0);
        List<Gold.Claim> wrong = List.of(
                new Gold.Claim("Kamboja", "traffickingRole", "transit", List.of(), "", "the text denies it", false));
        score = new Scorer(Findings.of(Fixture.quads())).score(gold, wrong);
    }

    @Test
    void entitiesAreFoundByALabel() {
        assertThat(score.tally(Measure.ENTITIES)).isEqualTo(new Tally(3, 4, 4));
        assertThat(score.share(Measure.TYPE)).isEqualTo(new Share(2, 3));
        assertThat(score.missed().get(Measure.ENTITIES)).containsExactly("Vientiane (Place)");
        assertThat(score.extra().get(Measure.ENTITIES)).containsExactly("x");
    }

    @Test
    void typesAreCountedByTheMostSpecificClass() {
        assertThat(score.types())
                .containsEntry("State", new Tally(2, 2, 2))
                .containsEntry("Forum", new Tally(0, 0, 1))
                .containsEntry("IntergovernmentalOrganization", new Tally(0, 1, 0))
                .containsEntry("NationalBody", new Tally(0, 1, 0))
                .doesNotContainKeys("Actor", "Institution");
    }

    @Test
    void claimsCountWhereAssertedAndNotOptional() {
        assertThat(score.tally(Measure.CLAIMS)).isEqualTo(new Tally(3, 4, 4));
        assertThat(score.predicates())
                .containsEntry("memberOf", new Tally(1, 1, 1))
                .containsEntry("cooperatesWith", new Tally(1, 1, 1))
                .containsEntry("foundedOn", new Tally(1, 1, 1))
                .containsEntry("tierRanking", new Tally(0, 0, 1))
                .containsEntry("traffickingRole", new Tally(0, 1, 0));
        assertThat(score.extra().get(Measure.CLAIMS))
                .containsExactly("cambodia traffickingRole TransitCountry  «transit»");
    }

    @Test
    void oneOfTheGoldTimesMustStandOnTheClaim() {
        assertThat(score.share(Measure.CLAIMTIME)).isEqualTo(new Share(1, 2));
    }

    @Test
    void wrongClaimsThatAreAssertedAreNamed() {
        assertThat(score.wrong()).containsExactly("Kamboja traffickingRole transit: the text denies it");
    }

    @Test
    void figuresAreFoundByValueAndPreferPlaceAndPeriod() {
        assertThat(score.tally(Measure.FIGURES)).isEqualTo(new Tally(2, 3, 2));
        assertThat(score.share(Measure.FIGUREFULL)).isEqualTo(new Share(1, 2));
    }

    @Test
    void timesCountFromClaimsAndMentionedPeriods() {
        assertThat(score.tally(Measure.TIMES)).isEqualTo(new Tally(2, 2, 3));
        assertThat(Measure.TIMES.of(score)).isEqualTo(2 / 3.0, within(1e-9));
    }

    @Test
    void totalAddsCounts() {
        DocumentScore total = Scorer.total(List.of(score, score));
        assertThat(total.tally(Measure.CLAIMS)).isEqualTo(new Tally(6, 8, 8));
        assertThat(Measure.CLAIMS.of(total)).isEqualTo(0.75, within(1e-9));
        assertThat(total.wrong()).hasSize(2);
    }

    @Test
    void namesAreComparedWithoutCaseMarksAndSmallWords() {
        assertThat(Wording.norm("The Republic of  Indonesia's “police”")).isEqualTo("indonesia s police");
        assertThat(Wording.norm("UU No. 21 Tahun 2007")).isEqualTo("uu 21 2007");
        assertThat(Wording.ofIri("https://w3id.org/simpul/ontology#Tier2WatchList"))
                .containsExactlyInAnyOrder("tier2watchlist", "tier 2 watch list");
    }

    @Test
    void reliabilityCountsClaimsByTheirConfidence() {
        Reliability reliability = Reliability.of(Gold.readAll(folder), Findings.of(Fixture.quads()));
        assertThat(reliability.bins().stream().mapToInt(Reliability.Bin::claims).sum())
                .isEqualTo(4);
        assertThat(reliability.bins().stream().mapToInt(Reliability.Bin::right).sum())
                .isEqualTo(3);
        assertThat(reliability.bins().get(0).share()).isEqualTo(0.75);
        assertThat(reliability.table())
                .contains("| 0.00–0.50 | 4 | 3 | 0.750 | 0.000 |", "mean distance 0.750 over 4 claims");
    }

    @Test
    void jsonHoldsTheSameCounts() {
        assertThat(ScoreJson.write(List.of(score), Scorer.total(List.of(score))))
                .contains("\"name\" : \"report\"", "\"claimtime\"", "\"missed\"", "Vientiane (Place)")
                .endsWith("}\n");
    }

    @Test
    void wrongLinesAreNamed() throws Exception {
        Files.writeString(folder.resolve("report/claims.jsonl"), "{\"s\":\"a\"}\nnot json\n");
        assertThatThrownBy(() -> Gold.read(folder.resolve("report"))).hasMessageContaining("claims.jsonl, line 2");
        assertThatThrownBy(() -> Gold.readAll(folder.resolve("nowhere")))
                .hasMessageContaining("no folder of gold files");
        assertThatThrownBy(() -> Gold.readAll(Files.createDirectory(folder.resolve("empty"))))
                .hasMessageContaining("entities.jsonl");
    }
}
