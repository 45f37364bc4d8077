package org.simpul.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.simpul.text.Fold;

/** Towns that are no entries of their own, from {@code ontology/lexicon/towns.tsv}: which states have one of a name. */
public final class Towns {

    private static final Towns NONE = new Towns(Map.of());

    private final Map<String, Set<String>> statesByName;

    private Towns(Map<String, Set<String>> statesByName) {
        this.statesByName = statesByName;
    }

    /** The towns of this folder, with the keys of the states by their ISO 3166-1 codes; none where it has no such file. */
    static Towns read(Path folder, List<LexiconEntry> entries) {
        Path file = folder.resolve("towns.tsv");
        if (!Files.exists(file)) {
            return NONE;
        }
        Map<String, String> keys = new HashMap<>();
        entries.forEach(e ->
                e.entity().notations().forEach(code -> keys.put(code, e.entity().key())));
        Map<String, Set<String>> towns = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(l -> !l.startsWith("#") && l.indexOf('\t') > 0).forEach(l -> {
                int tab = l.indexOf('\t');
                Set<String> states = Stream.of(l.substring(tab + 1).split(" "))
                        .filter(keys::containsKey)
                        .map(keys::get)
                        .collect(java.util.stream.Collectors.toUnmodifiableSet());
                towns.merge(Fold.bare(l.substring(0, tab)), states, Towns::union);
            });
        } catch (IOException e) {
            throw new LexiconException("cannot read " + file + ": " + e.getMessage(), e);
        }
        return new Towns(Map.copyOf(towns));
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        return Stream.concat(a.stream(), b.stream()).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The keys of the states that have a town of this name, written with or without diacritics. */
    public Set<String> states(String name) {
        return statesByName.getOrDefault(Fold.bare(name), Set.of());
    }
}
