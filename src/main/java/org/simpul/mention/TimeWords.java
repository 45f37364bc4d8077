package org.simpul.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that tell time, of both languages at once: a text of one often quotes the other. Read from {@code ontology/times}. */
final class TimeWords {

    private final WordTable<Word> table;

    private TimeWords(Map<String, Word> words) {
        this.table = new WordTable<>(words);
    }

    /**
     * What a word can do.
     *
     * @param roles the bits of its {@link TimeRole}s
     * @param value the number it stands for, 0 where none
     */
    record Word(long roles, int value) {

        boolean is(TimeRole role) {
            return (roles & role.bit()) != 0;
        }

        private Word and(Word other) {
            return new Word(roles | other.roles, value != 0 ? value : other.value);
        }
    }

    /**
     * Reads {@code times/id.yaml} and {@code times/en.yaml} below this folder.
     *
     * @throws UncheckedIOException where a file is missing or not as described
     */
    static TimeWords load(Path ontology) {
        Map<String, Word> words = new HashMap<>();
        for (String file : List.of("id.yaml", "en.yaml")) {
            Path path = ontology.resolve("times").resolve(file);
            try {
                new YAMLMapper()
                        .readTree(path.toFile())
                        .properties()
                        .forEach(e -> read(role(path, e.getKey()), e.getValue(), words));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the words of time in " + path + ": " + e.getMessage(), e);
            }
        }
        return new TimeWords(words);
    }

    private static TimeRole role(Path path, String key) {
        try {
            return TimeRole.valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException(
                    new IOException(path + " has the unknown key " + key + "; see TimeRole for the known ones", e));
        }
    }

    private static void read(TimeRole role, JsonNode node, Map<String, Word> words) {
        if (node.isArray()) {
            node.forEach(w -> words.merge(w.asText(), new Word(role.bit(), 0), Word::and));
        } else {
            node.properties()
                    .forEach(e -> words.merge(
                            e.getKey(), new Word(role.bit(), e.getValue().asInt()), Word::and));
        }
    }

    /** What the word of this stretch can do; null where it tells no time. */
    Word get(String text, int start, int end) {
        return table.get(text, start, end);
    }
}
