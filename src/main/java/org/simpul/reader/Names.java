package org.simpul.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.simpul.claim.Extraction;
import org.simpul.lexicon.Entity;
import org.simpul.text.Fold;

/** Leads the names that a model uses back to what was found in the document, and to the concepts of the ontology. */
final class Names {

    private final Map<String, List<Entity>> entities = new TreeMap<>();
    private final Map<String, String> concepts = new TreeMap<>();

    Names(Extraction found, Map<String, Map<String, List<String>>> conceptWords) {
        for (Entity entity : found.entities()) {
            entity.labels()
                    .map(l -> fold(l.text()))
                    .distinct()
                    .forEach(n ->
                            entities.computeIfAbsent(n, k -> new ArrayList<>()).add(entity));
        }
        conceptWords.forEach((concept, languages) -> {
            concepts.put(fold(concept), concept);
            languages.values().forEach(words -> words.forEach(w -> concepts.putIfAbsent(fold(w), concept)));
        });
    }

    /**
     * The entity of this name that has one of these classes.
     *
     * @param unknown the reason to give where the document has no such name
     * @throws RejectedException where there is none, none of these classes, or more than one
     */
    Entity entity(String name, Set<String> classes, Reason unknown) throws RejectedException {
        List<Entity> named =
                entities.getOrDefault(fold(name), entities.getOrDefault(withoutArticle(fold(name)), List.of()));
        if (named.isEmpty()) {
            throw new RejectedException(unknown);
        }
        List<Entity> fitting =
                named.stream().filter(e -> Signature.fits(e.type(), classes)).toList();
        if (fitting.isEmpty()) {
            throw new RejectedException(Reason.WRONG_TYPES);
        }
        if (fitting.size() > 1) {
            throw new RejectedException(Reason.AMBIGUOUS);
        }
        return fitting.get(0);
    }

    /** The concept of this name or phrase. */
    Optional<String> concept(String name) {
        return Optional.ofNullable(concepts.get(fold(name)));
    }

    /** Whether a concept is of this kind: {@code Topic}, {@code Role} or {@code Tier}. */
    static boolean isOf(String concept, String kind) {
        return switch (kind) {
            case "Tier" -> concept.startsWith("Tier");
            case "Role" -> concept.endsWith("Country");
            case "Topic" -> !concept.startsWith("Tier") && !concept.endsWith("Country");
            default -> false;
        };
    }

    private static String fold(String name) {
        return Fold.fold(name).replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") ? name.substring(4) : name;
    }
}
