package org.simpul.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;

class ExtractorTest {

    @Test
    void listsDistribute() {
        Extraction read = Reader.read("Nepal, Bhutan, and Sri Lanka ratified UNTOC and the Palermo Protocol.");
        assertThat(Reader.claims(read, Factuality.ASSERTED))
                .contains("Nepal ratified UNTOC", "Bhutan ratified UNTOC", "Sri Lanka ratified Palermo Protocol")
                .filteredOn(c -> c.contains(" ratified "))
                .hasSize(6);
    }

    @Test
    void denialsPlansAndConditionsAreNoAssertions() {
        assertThat(Reader.claims(Reader.read("Fiji has not ratified UNTOC."), Factuality.NEGATED))
                .contains("Fiji ratified UNTOC");
        assertThat(Reader.claims(Reader.read("Tonga will ratify UNTOC."), Factuality.ASSERTED))
                .noneMatch(c -> c.contains("ratified"));
        assertThat(Reader.claims(
                        Reader.read("Jika Nepal meratifikasi UNTOC, kerja sama akan lebih mudah."),
                        Factuality.ASSERTED))
                .noneMatch(c -> c.contains("ratified"));
        assertThat(Reader.claims(Reader.read("Has Samoa ratified UNTOC?"), Factuality.ASSERTED))
                .noneMatch(c -> c.contains("ratified"));
    }

    @Test
    void referencesResolve() {
        Extraction read = Reader.read("Peru dan Bolivia berbatasan darat. Kedua negara bekerja sama sejak 2014.");
        assertThat(Reader.claims(read, Factuality.ASSERTED))
                .containsAnyOf("Peru cooperatesWith Bolivia", "Bolivia cooperatesWith Peru");
    }

    @Test
    void acronymsThatTheDocumentDefinesAreLearnt() {
        Extraction read = Reader.read(
                "The Coastal Anti-Slavery Committee (CASCO) was founded in 2009. In 2015 the Maldives supported CASCO.");
        assertThat(read.entities())
                .filteredOn(e -> e.name().equals("Coastal Anti-Slavery Committee"))
                .singleElement()
                .satisfies(
                        e -> assertThat(e.alternative()).anyMatch(l -> l.text().equals("CASCO")));
        assertThat(Reader.claims(read, Factuality.ASSERTED))
                .contains("Maldives supports Coastal Anti-Slavery Committee");
    }

    @Test
    void institutionsInsideCitationsAreNoMentions() {
        Extraction read = Reader.read("Perdagangan orang meningkat di Nepal (UNODC, 2020).");
        assertThat(read.entities()).extracting(Entity::name).containsExactly("Nepal");
    }

    @Test
    void citedWorksAndSpeakersAreSources() {
        Extraction read =
                Reader.read("Menurut IOM, Nepal meratifikasi Protokol Palermo pada 2020 (Sharma & Rai, 2021).");
        Claim claim = read.claims().stream()
                .filter(c -> c.predicate().equals("ratified"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.sources()).anySatisfy(s -> assertThat(s).isInstanceOf(Source.Speaker.class));
        assertThat(claim.sources())
                .anySatisfy(s ->
                        assertThat(s).isEqualTo(new Source.Work("Sharma & Rai", "2021", java.util.Optional.empty())));
        assertThat(claim.times()).extracting(t -> t.value()).containsExactly("2020");
    }

    @Test
    void namesSpeak() {
        Extraction read = Reader.read("KBRI Nairobi dan Kementerian Luar Negeri Kenya membahas UU No. 21 Tahun 2007.");
        assertThat(Reader.claims(read, Factuality.ASSERTED))
                .contains(
                        "KBRI Nairobi bodyOf Indonesia",
                        "KBRI Nairobi locatedIn Nairobi",
                        "Ministry of Foreign Affairs of Kenya bodyOf Kenya",
                        "UU No. 21 Tahun 2007 adoptedOn 2007");
    }

    @Test
    void aPersonIsAnEntityOnlyInAPublicFunction() {
        Extraction read = Reader.read(
                "The victim, Anna Petrova, reached Nairobi. John Mbeki, Director of the National Police Service, received her.");
        List<String> officials = read.entities().stream()
                .filter(e -> e.type() == EntityType.OFFICIAL)
                .map(Entity::name)
                .toList();
        assertThat(officials).doesNotContain("Anna Petrova");
        assertThat(read.entities()).noneMatch(e -> e.name().contains("Petrova"));
    }

    @Test
    void everyClaimRestsOnAPassageOfTheText() {
        Extraction read = Reader.read("Bali Process melengkapi ASEAN.\n\nIOM membantu Nepal pada 2019.");
        assertThat(read.claims())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.evidence())
                        .allSatisfy(
                                e -> assertThat(e.span().of(read.text().text())).isNotBlank()));
    }

    @Test
    void anEntryOfAChronologyHasTheDateThatLeadsIt() {
        Extraction read = Reader.read(
                "Chronology of a forum\n\n25 January 2016. Nepal ratified UNTOC.\n\n1993 – ICMPD was founded in Vienna.\n");
        assertThat(read.claims())
                .filteredOn(c -> c.predicate().equals("ratified"))
                .flatExtracting(Claim::times)
                .extracting(Object::toString)
                .containsExactly("2016-01-25");
        assertThat(Reader.claims(read, Factuality.ASSERTED)).contains("ICMPD foundedOn 1993");
    }

    @Test
    void theYearOfTheLawByWhichSomethingWasDoneIsItsTime() {
        Extraction read = Reader.read("Indonesia meratifikasi UNTOC melalui Undang-Undang Nomor 5 Tahun 2009.");
        assertThat(read.claims())
                .filteredOn(c -> c.predicate().equals("ratified"))
                .flatExtracting(Claim::times)
                .extracting(Object::toString)
                .containsExactly("2009");
    }

    @Test
    void aTierThatAStateLeftIsNotThatOfTheReportsYear() {
        Extraction read = Reader.read("In the 2019 report Fiji moved from Tier 3 to Tier 2.");
        assertThat(read.claims())
                .filteredOn(
                        c -> c.predicate().equals("tierRanking") && c.object().equals(new ClaimObject.Concept("Tier3")))
                .allSatisfy(c -> assertThat(c.times()).isEmpty());
    }

    @Test
    void theBeginningOfALongerNameMeansTheSame() {
        Extraction read = Reader.read(
                "The Salt Lake Declaration on Safe Ports was adopted in 2011. In 2013 Tonga endorsed the Salt Lake Declaration.");
        assertThat(read.entities())
                .filteredOn(e -> e.name().startsWith("Salt Lake"))
                .hasSize(1);
    }

    @Test
    void aPartyWithoutTreatyIsPartyToTheOneNamedLast() {
        Extraction read =
                Reader.read("Kosta Rika meratifikasi Protokol Palermo pada 2003. Panama menjadi pihak pada 2004.");
        assertThat(Reader.claims(read, Factuality.ASSERTED)).contains("Panama ratified Palermo Protocol");
    }

    @Test
    void theSameTextGivesTheSameExtraction() {
        String text = "Indonesia dan Kamboja bekerja sama. Thailand, Laos, dan Vietnam meratifikasi ACTIP pada 2017.";
        assertThat(Reader.read(text).claims()).isEqualTo(Reader.read(text).claims());
    }
}
