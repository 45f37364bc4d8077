package org.simpul.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LanguageFileTest {

    private static final Path FILE = Path.of("ontology/frames/_language.yaml");

    @TempDir
    private Path folder;

    @Test
    void givesEveryListByName() throws IOException {
        Knowledge knowledge = read(Files.readString(FILE));
        assertThat(Words.values())
                .allSatisfy(list -> assertThat(knowledge.words(list)).isNotEmpty());
        assertThat(knowledge.words(Words.NAME_PARTICLES)).contains("binti");
    }

    @Test
    void refusesAMissingList() {
        assertThatThrownBy(() -> read(Files.readString(FILE).replaceAll("(?m)^  name-particles:.*$", "")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("name-particles is missing");
    }

    @Test
    void refusesAListThatNothingReads() {
        assertThatThrownBy(() -> read(Files.readString(FILE) + "  colours: [red]\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("[colours]");
    }

    private Knowledge read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("_language.yaml"), yaml);
        return YamlFiles.read(file, LanguageFile.class).knowledge(folder);
    }
}
