package org.simpul.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that tell a citation's author from other names. Read from {@code ontology/citations.yaml}. */
final class CitationWords {

    private final Set<String> notAuthors;
    private final Set<String> leads;
    private final Set<String> prepositions;
    private final Set<String> places;

    private CitationWords(JsonNode file) {
        notAuthors = words(file.get("not-authors"));
        leads = words(file.get("leads"));
        prepositions = words(file.get("places"));
        places = words(file.get("cities"));
        for (String code : Locale.getISOCountries()) {
            for (Locale language : List.of(Locale.ENGLISH, new Locale("id"))) {
                places.add(new Locale("", code).getDisplayCountry(language).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static Set<String> words(JsonNode node) {
        Set<String> out = new HashSet<>();
        node.forEach(w -> out.add(w.asText()));
        return out;
    }

    static CitationWords load(Path ontology) {
        Path path = ontology.resolve("citations.yaml");
        try {
            return new CitationWords(new YAMLMapper().readTree(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of citations in " + path + ": " + e.getMessage(), e);
        }
    }

    /** Whether an author's name cannot hold this word. */
    boolean isNoAuthor(String word) {
        return notAuthors.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word opens a sentence rather than a name. */
    boolean isLead(String word) {
        return leads.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isPreposition(String word) {
        return prepositions.contains(word);
    }

    /** Whether the whole name is that of a state or a well-known city. */
    boolean isPlace(String name) {
        return places.contains(name.toLowerCase(Locale.ROOT));
    }
}
