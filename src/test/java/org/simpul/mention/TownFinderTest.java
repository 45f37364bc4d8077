package org.simpul.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.simpul.document.SourceDocument;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Lexicon;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/** Places that no entry lists, and entries whose names mean other things elsewhere. */
final class TownFinderTest {

    private static final MentionFinder FINDER = new MentionFinder(Lexicon.load(Path.of("ontology")));

    private record Case(String text, String... places) {}

    private static final List<Case> CASES = List.of(
            new Case("The raids in Pitești and Arad were planned by Romania.", "Pitești", "Arad"),
            new Case("Polisi Ekuador menahan tujuh orang di Babahoyo.", "Babahoyo"),
            new Case("The raids in Pitesti were planned by Chile."),
            new Case("He was born in the village of Krasna Hora, far from home.", "Krasna Hora"),
            new Case("Lima orang Peru ditahan."),
            new Case("Polisi Peru berunding di Lima.", "Lima"),
            new Case("The meeting in Lome ended; Togo chaired.", "Lomé"),
            new Case("She was told in Confidence that Peru would sign."));

    @TestFactory
    Stream<DynamicTest> places() {
        return CASES.stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.text(), () -> assertThat(names(c.text())).containsExactlyInAnyOrder(c.places())));
    }

    private static List<String> names(String text) throws UnreadableDocumentException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return FINDER
                .find(TextReader.standard().read(SourceDocument.of("example.txt", bytes)), List.of(), List.of())
                .entities()
                .values()
                .stream()
                .filter(e -> e.type() == EntityType.PLACE)
                .map(e -> e.name())
                .toList();
    }
}
