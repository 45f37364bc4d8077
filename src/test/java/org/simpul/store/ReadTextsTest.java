package org.simpul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of documents beside a store. */
final class ReadTextsTest {

    private static final String DOCUMENT = "https://w3id.org/simpul/id/document/note-1a2b3c4d";

    @TempDir
    Path folder;

    @Test
    void aTextIsFoundAgainAndANewerOneReplacesIt() {
        ReadTexts texts = ReadTexts.ofStore(folder);
        assertThat(texts.of(DOCUMENT)).isEmpty();
        assertThat(texts.all()).isEmpty();
        texts.put(List.of(new ReadText(DOCUMENT, "Satu.\n\nDua é𝒳.", List.of(0, 7))));
        assertThat(texts.of(DOCUMENT).orElseThrow().text()).isEqualTo("Satu.\n\nDua é𝒳.");
        ReadText newer = new ReadText(DOCUMENT, "Tiga.", List.of(0));
        texts.put(List.of(newer));
        assertThat(ReadTexts.ofStore(folder).all()).containsExactly(newer);
    }

    @Test
    void pagesBeginWhereTheySay() {
        ReadText text = new ReadText(DOCUMENT, "one two three", List.of(0, 4, 8));
        assertThat(List.of(text.pageAt(0), text.pageAt(3), text.pageAt(4), text.pageAt(12)))
                .containsExactly(1, 1, 2, 3);
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        ReadTexts texts = ReadTexts.in(folder.resolve("texts"));
        for (String bad : List.of("/document/../../evil", "/document/", "/document/a/b", "/document/.hidden")) {
            String iri = "https://w3id.org/simpul/id" + bad;
            texts.put(List.of(new ReadText(iri, "x", List.of(0))));
            assertThat(texts.of(iri)).as(iri).isEmpty();
        }
        assertThat(Files.exists(folder.resolve("texts"))).isFalse();
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("note-1a2b3c4d.json"), "{");
        assertThatThrownBy(() -> ReadTexts.in(folder).of(DOCUMENT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("note-1a2b3c4d.json")
                .hasMessageContaining("extract the document again");
    }

    @Test
    void whereThereIsNoPlaceNothingIsKept() {
        ReadTexts none = ReadTexts.none();
        none.put(List.of(new ReadText(DOCUMENT, "x", List.of(0))));
        assertThat(none.of(DOCUMENT)).isEmpty();
        assertThat(none.all()).isEmpty();
    }
}
