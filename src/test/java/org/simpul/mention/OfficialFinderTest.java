package org.simpul.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.simpul.document.SourceDocument;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Lexicon;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/** A title or rank makes a person an official; nothing else does. */
final class OfficialFinderTest {

    private static final MentionFinder FINDER = new MentionFinder(Lexicon.load(Path.of("ontology")));

    private record Case(String text, String... officials) {}

    private static final List<Case> CASES = List.of(
            new Case("Sekretaris Eksekutif Tomas Varela membuka sidang itu.", "Tomas Varela"),
            new Case(
                    "Pagi tadi Menlu Bima Satriya menelepon koleganya dari Peru, Luz Aranda.",
                    "Bima Satriya",
                    "Luz Aranda"),
            new Case("She met Ms. Inga Holm-Berg, chief prosecutor at Eurojust, on Monday.", "Inga Holm-Berg"),
            new Case("Kepada Kombes Pol. Dwi Hartanto surat itu diserahkan.", "Dwi Hartanto"),
            new Case("Notes were taken by Lt. Col. Abu al-Hamdan of NCB Zagreb.", "Abu al-Hamdan"),
            new Case("The welcome was given by Samira Haddad, who is deputy director at Europol.", "Samira Haddad"),
            new Case("It has a small office; the manager of its archive, Ioan Pop, opened the door.", "Ioan Pop"),
            new Case("Rapat dipimpin Rina Maharani, kepala UNODC di Jakarta.", "Rina Maharani"),
            new Case("Ana Ruiz and Li Na, presidents and heads of delegation, signed.", "Ana Ruiz", "Li Na"),
            new Case("Marta Silva, a Peruvian, served as Executive Secretary of SICA.", "Marta Silva"),
            new Case("Kursi direktur lembaga itu ditempati Hari Wibawa.", "Hari Wibawa"),
            new Case("Demikian agar maklum.\n\nWulan Kartika\nSekretaris Panitia\n", "Wulan Kartika"),
            new Case("Korban bernama Siti Aminah pulang pada Senin."),
            new Case("According to Peter Novak, a student of law, nobody came."),
            new Case("Peter Novak, son of a minister, was a driver."),
            new Case("Budi Santoso, anak seorang kepala desa, selamat."),
            new Case("Budi Santoso bukan Direktur Eksekutif UNODC."),
            new Case("The guests were taught by John Harper in Oslo."),
            new Case("The minister met the victims at the Omar Al-Rashid Academy."));

    @TestFactory
    Stream<DynamicTest> officials() {
        return CASES.stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.text(), () -> assertThat(names(c.text())).containsExactlyInAnyOrder(c.officials())));
    }

    @Test
    void surnameAloneRefersToTheOfficial() throws UnreadableDocumentException {
        Mentions mentions =
                find("Hon. Corina Valdez, Secretary of Labour of Peru, spoke. Secretary Valdez thanked Japan.");
        assertThat(mentions.in(mentions.document().sentences().get(1)))
                .filteredOn(u -> u.is(EntityMention.Form.REFERENCE))
                .extracting(u -> u.entities().get(0).name())
                .containsExactly("Corina Valdez");
    }

    @Test
    void theBodyOfTheOfficeStandsBesideTheTitle() throws UnreadableDocumentException {
        Mentions mentions = find(
                "Nina Sokolova, legal adviser at the ASEAN Secretariat, spoke. Kenya's ambassador, Amina Otieno, left.");
        assertThat(mentions.offices())
                .extracting(o -> o.official().entities().get(0).name() + " | "
                        + o.body().entities().get(0).name())
                .containsExactly("Nina Sokolova | ASEAN Secretariat", "Amina Otieno | Kenya");
    }

    @Test
    void theNextTitleIsTheNextPersons() throws UnreadableDocumentException {
        Mentions mentions = find(
                "The Secretary for Harbours of Chile, H.E. Olga Pinto, and the Minister of Trade of Peru, Hon. Raul Soto, met.");
        assertThat(mentions.offices())
                .extracting(o -> o.official().entities().get(0).name() + " | "
                        + o.body().entities().get(0).name())
                .containsExactly("Olga Pinto | Chile", "Raul Soto | Peru");
    }

    private static List<String> names(String text) throws UnreadableDocumentException {
        return find(text).entities().values().stream()
                .filter(e -> e.type() == EntityType.OFFICIAL)
                .map(e -> e.name())
                .toList();
    }

    private static Mentions find(String text) throws UnreadableDocumentException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return FINDER.find(TextReader.standard().read(SourceDocument.of("example.txt", bytes)), List.of(), List.of());
    }
}
