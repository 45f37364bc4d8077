package org.simpul.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Label;
import org.simpul.lexicon.Lexicon;
import org.simpul.text.Fold;

/** The entities of one document that the lexicon does not list. The same name gives the same entity; a name that the lexicon has gives the lexicon's. */
final class NewEntities {

    private static final int LONGEST_SLUG = 80;

    private final Map<String, Entity> listed;
    private final Map<String, Entity> byLabel = new HashMap<>();
    private final Map<String, Entity> byKey = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    NewEntities(Map<String, Entity> lexiconByLabel) {
        listed = lexiconByLabel;
    }

    /** The lexicon's entities of the classes that name patterns make, by folded label and class. */
    static Map<String, Entity> index(Lexicon lexicon) {
        Map<String, Entity> index = new HashMap<>();
        lexicon.entries()
                .forEach(e -> e.entity().labels().forEach(l -> {
                    if (!e.ambiguous().contains(l.text())) {
                        index.putIfAbsent(named(l.text()), e.entity());
                    }
                }));
        return index;
    }

    /** The entity of this type that goes by one of these labels (the first is preferred); made where there is none. */
    Entity of(EntityType type, List<Label> labels) {
        for (Label label : labels) {
            String name = named(label.text());
            Entity known = byLabel.getOrDefault(name, listed.get(name));
            if (known != null && (known.type() == type || known.origin() == Entity.Origin.LEXICON)) {
                return known;
            }
        }
        String key = type.slug() + "/" + slug(labels.get(0).text());
        Entity entity = byKey.get(key);
        if (entity == null) {
            entity = new Entity(key, type, List.of(labels.get(0)), others(labels), List.of(), Entity.Origin.DOCUMENT);
        } else {
            entity = withLabels(entity, labels);
        }
        byKey.put(key, entity);
        for (Label label : labels) {
            byLabel.put(named(label.text()), entity);
        }
        return entity;
    }

    private static List<Label> others(List<Label> labels) {
        Set<Label> others = new LinkedHashSet<>(labels.subList(1, labels.size()));
        others.remove(labels.get(0));
        return List.copyOf(others);
    }

    private static Entity withLabels(Entity entity, List<Label> labels) {
        Set<Label> all = new LinkedHashSet<>(entity.alternative());
        all.addAll(labels);
        entity.preferred().forEach(all::remove);
        return new Entity(
                entity.key(), entity.type(), entity.preferred(), List.copyOf(all), entity.notations(), entity.origin());
    }

    /** Adds a further name to an entity of the document; one of the lexicon stays as it is. */
    void alias(Entity entity, Label label) {
        if (entity.origin() == Entity.Origin.DOCUMENT) {
            byKey.computeIfPresent(entity.key(), (k, e) -> withLabels(e, List.of(label)));
        }
    }

    /** Remembers the state that a body belongs to. */
    void belongs(Entity body, Entity state) {
        states.put(body.key(), state.key());
    }

    /** The key of the state that this entity of the document belongs to. */
    Optional<String> stateOf(Entity body) {
        return Optional.ofNullable(states.get(body.key()));
    }

    /** The latest description of an entity, with all names found so far. */
    Entity latest(Entity entity) {
        return byKey.getOrDefault(entity.key(), entity);
    }

    private static String named(String label) {
        String folded = Fold.fold(label).replaceAll("[\\s\\p{Punct}]+", " ").trim();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** Lower-case ASCII; every run of other characters becomes one hyphen. */
    static String slug(String label) {
        String ascii = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST_SLUG) {
            slug = slug.substring(0, LONGEST_SLUG) + "-" + Integer.toHexString(label.hashCode());
        }
        return slug.isEmpty() ? Integer.toHexString(label.hashCode()) : slug;
    }

    /** Labels without doubles, in order. */
    static List<Label> labels(Label first, List<Label> more) {
        List<Label> all = new ArrayList<>(List.of(first));
        more.stream()
                .filter(l -> all.stream().noneMatch(a -> a.text().equals(l.text())))
                .forEach(all::add);
        return all;
    }
}
