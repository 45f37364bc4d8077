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
import org.simpul.lexicon.Label;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.NameExample;
import org.simpul.lexicon.NameRule;
import org.simpul.text.DocumentText;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/** Runs the sentences that stand beside the name patterns: the pattern finds the name. */
final class NameExamplesTest {

    private static final Lexicon LEXICON = Lexicon.load(Path.of("ontology"));
    private static final MentionFinder FINDER = new MentionFinder(LEXICON);

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return LEXICON.nameExamples().stream()
                .map(example -> DynamicTest.dynamicTest(example.rule() + ": " + example.text(), () -> check(example)));
    }

    @Test
    void everyPatternHasAnExample() {
        assertThat(LEXICON.names())
                .extracting(NameRule::id)
                .isSubsetOf(
                        LEXICON.nameExamples().stream().map(NameExample::rule).toList());
    }

    private static void check(NameExample example) throws UnreadableDocumentException {
        byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
        DocumentText document = TextReader.standard().read(SourceDocument.of("example.txt", bytes));
        Mentions mentions = FINDER.find(document, List.of(), List.of());
        List<Unit> units = mentions.in(document.sentences().get(0));
        List<Unit> found = units.stream()
                .filter(unit -> mentions.ruleOf(unit)
                        .filter(use -> use.rule().equals(example.rule()))
                        .isPresent())
                .toList();
        assertThat(found)
                .as("units that %s makes, among %s", example.rule(), units)
                .hasSize(1);
        assertThat(found.get(0).entities().get(0).labels().map(Label::text)).contains(example.name());
    }
}
