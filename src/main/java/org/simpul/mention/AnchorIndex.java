package org.simpul.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.simpul.lexicon.Node;

/**
 * Finds the patterns that can begin at a token by the first words of their anchors, so that a sentence is tried against few of them.
 *
 * @param <T> what carries a pattern
 */
public final class AnchorIndex<T> {

    private static final int PREFIX_KEY = 3;

    private final Map<String, List<T>> exact = new HashMap<>();
    private final Map<String, List<Prefixed<T>>> prefixes = new HashMap<>();

    private record Prefixed<T>(String prefix, T item) {}

    /** An index of these items by the first words that {@code words} gives for each. */
    public AnchorIndex(List<T> items, Function<T, Set<Node.Word>> words) {
        for (T item : items) {
            for (Node.Word word : words.apply(item)) {
                word.exact().forEach(w -> addOnce(exact.computeIfAbsent(w, k -> new ArrayList<>()), item));
                word.prefixes()
                        .forEach(p -> prefixes.computeIfAbsent(key(p), k -> new ArrayList<>())
                                .add(new Prefixed<>(p, item)));
            }
        }
    }

    private void addOnce(List<T> list, T item) {
        if (list.isEmpty() || list.get(list.size() - 1) != item) {
            list.add(item);
        }
    }

    private static String key(String word) {
        if (word.length() < PREFIX_KEY) {
            throw new IllegalArgumentException(
                    "a prefix in a pattern needs " + PREFIX_KEY + " letters or more: " + word + "*");
        }
        return word.substring(0, PREFIX_KEY);
    }

    /** The items whose anchor can begin with this token form, in the order they were given. */
    public List<T> at(String form) {
        List<T> found = exact.getOrDefault(form, List.of());
        List<Prefixed<T>> longer = form.length() < PREFIX_KEY
                ? List.of()
                : prefixes.getOrDefault(form.substring(0, PREFIX_KEY), List.of());
        if (longer.isEmpty()) {
            return found;
        }
        List<T> all = new ArrayList<>(found);
        for (Prefixed<T> p : longer) {
            if (form.startsWith(p.prefix()) && !all.contains(p.item())) {
                all.add(p.item());
            }
        }
        return all;
    }
}
