package org.simpul.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableClaimsTest {

    @Test
    void readsStatesAgainstTreaties() {
        Extraction read = Reader.read("table.md", """
                | State | Palermo Protocol | UNTOC |
                |---|---|---|
                | Nepal | 16 June 2020 | 23 December 2011 |
                | Bhutan | not ratified | - |
                """);
        assertThat(Reader.claims(read, Factuality.ASSERTED))
                .contains("Nepal ratified Palermo Protocol", "Nepal ratified UNTOC")
                .noneMatch(c -> c.startsWith("Bhutan"));
        assertThat(read.claims())
                .filteredOn(c -> c.rule().equals("ratified/table"))
                .flatExtracting(Claim::times)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("2020-06-16", "2011-12-23");
    }

    @Test
    void readsTreatiesAgainstStagesOfTheirLife() {
        Extraction read = Reader.read("table.md", """
                | Perjanjian | Disahkan | Mulai berlaku |
                |---|---|---|
                | Protokol Palermo | 15 November 2000 | 25 Desember 2003 |
                """);
        assertThat(Reader.claims(read, Factuality.ASSERTED))
                .contains("Palermo Protocol adoptedOn 2000-11-15", "Palermo Protocol inForceSince 2003-12-25");
    }

    @Test
    void takesTheTreatyFromTheHeadingOverAListOfStates() {
        Extraction read = Reader.read("table.md", """
                # Palermo Protocol

                | State | Ratified |
                |---|---|
                | Kenya | 5 January 2005 |
                """);
        assertThat(Reader.claims(read, Factuality.ASSERTED)).contains("Kenya ratified Palermo Protocol");
    }

    @Test
    void columnsThatOnlySpacesDivideAreATableToo() {
        Extraction read = Reader.read("""
                State        Tier in 2022      Tier in 2023
                Nepal        Tier 2            Tier 2 Watch List
                Fiji         Tier 2            Tier 2
                """);
        assertThat(Reader.claims(read, Factuality.ASSERTED))
                .contains("Nepal tierRanking Tier2WatchList", "Fiji tierRanking Tier2");
    }
}
