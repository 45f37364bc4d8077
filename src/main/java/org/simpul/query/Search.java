package org.simpul.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.simpul.graph.External;
import org.simpul.store.GraphStore;

/**
 * Finds things by their names and passages by their words, in Indonesian and English, in any form of a word. What is searched is typed by strangers: letters and digits count, everything else only
 * parts them. Safe for use by several threads where the store is.
 */
public final class Search {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    /** In shorter words one letter more or less makes another word. */
    private static final int SHORTEST_SLIP = 4;

    private static final Comparator<Name> ORDER = Comparator.comparingInt(Name::rank)
            .thenComparing(Comparator.comparingDouble(Name::score).reversed())
            .thenComparing(name -> name.text().length())
            .thenComparing(Name::text)
            .thenComparing(name -> name.thing().toString());

    private final GraphStore store;

    /** A search in this store, which must have full-text search. */
    public Search(GraphStore store) {
        this.store = store;
    }

    /**
     * A thing that was found.
     *
     * @param iri what it is
     * @param label what it is called in the language asked for, else in the other one
     * @param matched the name that was found: the label, an alias or a title
     * @param type the local name of its most specific class in the ontology, such as {@code Forum}; empty where it has none
     */
    public record Thing(String iri, String label, String matched, String type) {}

    /**
     * A passage that was found.
     *
     * @param iri the passage
     * @param text what it says
     * @param language of what language the text is, {@code id} or {@code en}; may be empty
     * @param document the IRI of the document that says it
     */
    public record Quote(String iri, String text, String language, String document) {}

    /** A name of a thing that has the words. */
    private record Name(Node thing, Node property, String text, double score, int rank) {}

    /**
     * What a search box offers while someone types: things that have a name with all the words, of which the last may be only begun. Whole names come first, then names that begin so.
     *
     * @param typed what was typed so far; nothing to search for gives nothing
     * @param language of the labels, {@code id} or {@code en}
     * @param limit how many at most
     */
    public List<Thing> suggest(String typed, String language, int limit) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String last = words.get(words.size() - 1);
        Stream<String> whole = words.subList(0, words.size() - 1).stream();
        String wanted = Stream.concat(whole, Stream.of("(" + last + " OR " + last + "*)"))
                .map(word -> "+" + word)
                .collect(Collectors.joining(" "));
        return things(wanted, fold(typed), language, limit);
    }

    /** Things that have a name with all of these words, in any form; parameters as for {@link #suggest}. */
    public List<Thing> things(String words, String language, int limit) {
        return things(all(words), fold(words), language, limit);
    }

    /**
     * Things that may be meant by a name with a slip in it: those that have a name with all of the words, each but for one letter that is wrong, missing, too much or swapped with its neighbour. Short
     * words are taken as they are. Parameters as for {@link #suggest}.
     */
    public List<Thing> meant(String words, String language, int limit) {
        String wanted = words(words).stream()
                .map(word -> "+" + (word.length() < SHORTEST_SLIP ? word : word + "~1"))
                .collect(Collectors.joining(" "));
        return things(wanted, fold(words), language, limit);
    }

    /** Passages with all of these words, in any form, the best first. */
    public List<Quote> quotes(String words, int limit) {
        String wanted = all(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Query query = SearchQueries.quotes(wanted, limit);
        return store.query(query, exec -> {
            List<Quote> quotes = new ArrayList<>();
            exec.select().forEachRemaining(row -> quote(row).ifPresent(quotes::add));
            return quotes.stream().distinct().limit(limit).toList();
        });
    }

    private List<Thing> things(String wanted, String typed, String language, int limit) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Node, Name> best = new LinkedHashMap<>();
        names(wanted, typed).stream().sorted(ORDER).forEach(name -> best.putIfAbsent(name.thing(), name));
        List<Name> names = best.values().stream().limit(limit).toList();
        return names.isEmpty() ? List.of() : described(names, language);
    }

    private List<Name> names(String wanted, String typed) {
        return store.query(SearchQueries.names(wanted), exec -> {
            List<Name> names = new ArrayList<>();
            exec.select().forEachRemaining(row -> name(row, typed).ifPresent(names::add));
            return names;
        });
    }

    private List<Thing> described(List<Name> names, String language) {
        Var thing = Var.alloc("thing");
        List<Binding> rows = names.stream()
                .map(name -> BindingFactory.binding(thing, name.thing()))
                .toList();
        Map<Node, Map<String, String>> labels = new LinkedHashMap<>();
        Map<Node, String> types = new LinkedHashMap<>();
        store.<Boolean>query(SearchQueries.descriptions(thing, rows), exec -> {
            exec.select().forEachRemaining(row -> {
                Node label = row.get("label");
                if (label != null) {
                    labels.computeIfAbsent(row.get(thing), t -> new LinkedHashMap<>())
                            .putIfAbsent(label.getLiteralLanguage(), label.getLiteralLexicalForm());
                }
                if (row.get("type") != null) {
                    types.merge(row.get(thing), row.get("type").getLocalName(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            });
            return true;
        });
        return names.stream()
                .map(name -> new Thing(
                        name.thing().getURI(),
                        label(labels.getOrDefault(name.thing(), Map.of()), language, name.text()),
                        name.text(),
                        types.getOrDefault(name.thing(), "")))
                .toList();
    }

    private static String label(Map<String, String> labels, String language, String otherwise) {
        return Optional.ofNullable(labels.get(language))
                .or(() -> labels.values().stream().findFirst())
                .orElse(otherwise);
    }

    private static Optional<Name> name(Binding row, String typed) {
        Node thing = row.get("thing");
        Node text = row.get("text");
        if (thing == null || !thing.isURI() || text == null) {
            return Optional.empty();
        }
        double score = ((Number) row.get("score").getLiteralValue()).doubleValue();
        String found = text.getLiteralLexicalForm();
        return Optional.of(
                new Name(thing, row.get("property"), found, score, rank(fold(found), typed, row.get("property"))));
    }

    /** Whole names before beginnings before the rest; among them what a thing is called before its other names. */
    private static int rank(String name, String typed, Node property) {
        int place = name.equals(typed) ? 0 : name.startsWith(typed) ? 2 : 4;
        return place + (External.ALT_LABEL.equals(property) ? 1 : 0);
    }

    private static Optional<Quote> quote(Binding row) {
        Node passage = row.get("passage");
        Node text = row.get("text");
        Node document = row.get("document");
        return passage == null || text == null || document == null
                ? Optional.empty()
                : Optional.of(new Quote(
                        passage.toString(),
                        text.getLiteralLexicalForm(),
                        text.getLiteralLanguage(),
                        document.toString()));
    }

    private static String all(String text) {
        return words(text).stream().map(word -> "+" + word).collect(Collectors.joining(" "));
    }

    /** The words of a text in small letters, which no query language takes for a sign of its own. */
    private static List<String> words(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        return Stream.of(fold(head).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
