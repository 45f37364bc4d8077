package org.simpul.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that tie a number to a place. Read from {@code ontology/figures.yaml}. */
final class FigureWords {

    /** What a word says of the place after it, or of the sentence. */
    enum Role {
        WITHIN,
        SEATS,
        TOWARDS,
        FROM,
        CLASSIFIERS,
        BREAKS,
        ASIDES,
        WORLDWIDE
    }

    private final Map<String, Role> words = new HashMap<>();

    private FigureWords(JsonNode file) {
        for (Role role : Role.values()) {
            file.path(role.name().toLowerCase(Locale.ROOT)).forEach(w -> words.put(w.asText(), role));
        }
    }

    static FigureWords load(Path ontology) {
        Path path = ontology.resolve("figures.yaml");
        try {
            return new FigureWords(new YAMLMapper().readTree(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of figures in " + path + ": " + e.getMessage(), e);
        }
    }

    /** Whether the word plays this part as it is written: "world", but not the "World" of a name. */
    boolean isWritten(String word, Role role) {
        return words.get(word) == role;
    }

    /** Whether the word plays this part. */
    boolean is(String word, Role role) {
        return words.get(word.toLowerCase(Locale.ROOT)) == role;
    }
}
