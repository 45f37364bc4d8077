package org.simpul.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The YAML form of {@code ontology/frames/_language.yaml}. */
record LanguageFile(
        List<String> breaks,
        List<String> joins,
        List<String> before,
        List<String> holders,
        List<String> government,
        List<String> governors,
        List<String> owners,
        List<String> negated,
        List<String> planned,
        List<String> hypothetical,
        List<String> exempt,
        List<String> undone,
        List<String> small,
        List<String> purposes,
        List<String> relatives,
        List<String> turns,
        List<String> happening,
        List<String> beside,
        List<String> ands,
        List<String> means,
        List<String> origins,
        List<String> notNames,
        Map<String, List<String>> words) {

    Knowledge knowledge(Path lexiconFolder) {
        return new Knowledge(
                Set.copyOf(breaks),
                Set.copyOf(joins),
                Set.copyOf(before),
                Set.copyOf(holders),
                Set.copyOf(government),
                Set.copyOf(governors),
                Set.copyOf(owners),
                List.copyOf(negated),
                List.copyOf(planned),
                List.copyOf(hypothetical),
                List.copyOf(exempt),
                List.copyOf(undone),
                Set.copyOf(small),
                List.copyOf(purposes),
                Set.copyOf(notNames),
                new Knowledge.TimeWords(
                        Set.copyOf(relatives),
                        Set.copyOf(turns),
                        Set.copyOf(happening),
                        Set.copyOf(beside),
                        Set.copyOf(ands),
                        Set.copyOf(means),
                        Set.copyOf(origins)),
                lists(),
                concepts(lexiconFolder));
    }

    private Map<Words, Set<String>> lists() {
        Map<String, List<String>> left = new TreeMap<>(words == null ? Map.of() : words);
        Map<Words, Set<String>> lists = new EnumMap<>(Words.class);
        for (Words list : Words.values()) {
            List<String> its = left.remove(list.key());
            if (its == null || its.isEmpty()) {
                throw new LexiconException("frames/_language.yaml: under words, the list " + list.key()
                        + " is missing or empty; write it as " + list.key() + ": [word, word]");
            }
            lists.put(list, Set.copyOf(its));
        }
        if (!left.isEmpty()) {
            throw new LexiconException("frames/_language.yaml: under words, nothing reads the lists " + left.keySet()
                    + "; correct their names or remove them");
        }
        return lists;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, List<String>>> concepts(Path folder) {
        Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
        for (String name : List.of("topics.yaml", "roles.yaml")) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                all.putAll((Map<String, Map<String, List<String>>>) YamlFiles.read(file, Map.class));
            }
        }
        return all;
    }
}
