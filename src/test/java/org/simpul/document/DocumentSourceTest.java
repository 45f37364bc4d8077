package org.simpul.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSourceTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        Files.writeString(folder.resolve("b/two.txt"), "dua");
        Files.writeString(folder.resolve("b/.git/hidden.txt"), "hidden");
        Files.writeString(folder.resolve("a.md"), "satu");
        Files.writeString(folder.resolve(".hidden.txt"), "hidden");
        Files.writeString(folder.resolve("claims.jsonl"), "{}");
    }

    @Test
    void findsDocumentsInTheOrderOfTheirPaths() {
        DocumentSource source = DocumentSource.of(List.of(folder), 1000);

        assertThat(source.files()).containsExactly(folder.resolve("a.md"), folder.resolve("b/two.txt"));
        assertThat(source.skipped()).containsExactly(folder.resolve("claims.jsonl"));
    }

    @Test
    void takesANamedFileWhateverItsEnding() {
        assertThat(DocumentSource.of(List.of(folder.resolve("claims.jsonl")), 1000)
                        .files())
                .hasSize(1);
    }

    @Test
    void readsAFileOnceAndIsNotCaughtInALoopOfLinks() throws IOException {
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        Files.createSymbolicLink(folder.resolve("b/same.txt"), folder.resolve("b/two.txt"));

        assertThat(DocumentSource.of(List.of(folder, folder.resolve("a.md")), 1000)
                        .files())
                .hasSize(2)
                .contains(folder.resolve("a.md"));
    }

    @Test
    void namesASecondFileOfTheSameNameAndContent() throws IOException {
        Files.writeString(folder.resolve("two.txt"), "dua");

        List<Input> inputs = DocumentSource.of(List.of(folder), 1000).stream().toList();

        assertThat(inputs)
                .last()
                .isEqualTo(new Input.Duplicate(folder.resolve("two.txt"), folder.resolve("b/two.txt")));
    }

    @Test
    void rejectsALargeFileWithoutReadingIt() {
        Input input = DocumentSource.of(List.of(folder.resolve("a.md")), 3).stream()
                .findFirst()
                .orElseThrow();

        assertThat(input).isInstanceOfSatisfying(Input.Rejected.class, rejected -> {
            assertThat(rejected.tooLarge()).isTrue();
            assertThat(rejected.message()).contains("a.md", "4 bytes");
        });
    }

    @Test
    void saysWhichInputIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentSource.of(List.of(folder.resolve("none.pdf")), 1000))
                .withMessageContaining("none.pdf");
    }
}
