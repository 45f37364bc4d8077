package org.simpul.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simpul.claim.Reader;
import org.simpul.text.DocumentText;
import org.simpul.text.Span;

/** How a document is cut for a model. */
final class ChunksTest {

    @Test
    void wholeParagraphsAreTakenTogetherUpToABound() {
        DocumentText text = Reader.read(
                        ("Nepal ratified the Palermo Protocol in 2020. ".repeat(30) + "\n\n").repeat(12))
                .text();
        List<Span> chunks = Chunks.of(text);
        assertThat(chunks)
                .hasSizeGreaterThan(1)
                .allSatisfy(c -> assertThat(c.length()).isBetween(1, Chunks.MOST));
        assertThat(text.paragraphs())
                .allSatisfy(p ->
                        assertThat(chunks).filteredOn(c -> c.contains(p.span())).hasSize(1));
    }

    @Test
    void aVeryLongParagraphIsCut() {
        DocumentText text = Reader.read("Nepal ratified the Palermo Protocol in 2020. ".repeat(400))
                .text();
        assertThat(Chunks.of(text))
                .hasSize(3)
                .allSatisfy(c -> assertThat(c.length()).isLessThanOrEqualTo(Chunks.MOST));
    }
}
