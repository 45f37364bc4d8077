package org.simpul.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that numbers count and are measured in. Read from {@code ontology/units.yaml}. */
final class UnitWords {

    private final WordTable<String> units;
    private final WordTable<String> before;
    private final WordTable<List<Phrase>> after;
    private final WordTable<Long> scales;
    private final WordTable<Long> single;
    private final WordTable<Long> numbers;
    private final WordTable<Boolean> teens;
    private final WordTable<Boolean> tens;
    private final WordTable<Long> roles;
    private final Hedges hedges;
    private final Set<String> shareWords = new HashSet<>();
    private final Set<Long> shareOf = new HashSet<>();
    private final Set<String> worded = new HashSet<>();
    private final Set<String> fromThree = new HashSet<>();
    private final List<String> peoples = new ArrayList<>();

    /** The words after a number that name a currency. */
    private record Phrase(String[] words, String unit) {}

    private UnitWords(JsonNode file) {
        units = new WordTable<>(inverted(file.get("units")));
        Map<String, String> signs = new HashMap<>();
        Map<String, List<Phrase>> phrases = new HashMap<>();
        file.get("currencies").properties().forEach(e -> {
            e.getValue().get("before").forEach(w -> signs.put(w.asText(), e.getKey()));
            e.getValue().get("after").forEach(w -> addPhrase(phrases, w.asText(), e.getKey()));
        });
        before = new WordTable<>(signs);
        phrases.values().forEach(l -> l.sort((a, b) -> b.words().length - a.words().length));
        after = new WordTable<>(phrases);
        scales = new WordTable<>(values(file.get("scales")));
        single = new WordTable<>(values(file.get("single")));
        numbers = new WordTable<>(values(file.get("numbers")));
        teens = new WordTable<>(flags(file.get("teens")));
        tens = new WordTable<>(flags(file.get("tens")));
        roles = new WordTable<>(roles(file.get("words")));
        hedges = new Hedges(file.get("qualifiers"), file.get("qualifiers-after"));
        file.get("shares").get("words").forEach(w -> shareWords.add(w.asText()));
        file.get("shares").get("of").forEach(w -> shareOf.add(w.asLong()));
        file.get("from-three").forEach(w -> fromThree.add(w.asText()));
        file.get("peoples").forEach(w -> peoples.add(w.asText()));
        file.get("worded").forEach(w -> worded.add(w.asText()));
    }

    /**
     * Reads {@code units.yaml} in this folder.
     *
     * @throws UncheckedIOException where it is missing or not as described
     */
    static UnitWords load(Path ontology) {
        Path path = ontology.resolve("units.yaml");
        try {
            return new UnitWords(new YAMLMapper().readTree(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the units in " + path + ": " + e.getMessage(), e);
        }
    }

    private static void addPhrase(Map<String, List<Phrase>> phrases, String words, String unit) {
        String[] split = words.split(" ");
        phrases.computeIfAbsent(split[0], k -> new ArrayList<>()).add(new Phrase(split, unit));
    }

    private static Map<String, String> inverted(JsonNode node) {
        Map<String, String> out = new HashMap<>();
        node.properties().forEach(e -> e.getValue().forEach(w -> out.putIfAbsent(w.asText(), e.getKey())));
        return out;
    }

    private static Map<String, Long> values(JsonNode node) {
        Map<String, Long> out = new HashMap<>();
        node.properties().forEach(e -> out.put(e.getKey(), e.getValue().asLong()));
        return out;
    }

    private static Map<String, Long> roles(JsonNode node) {
        Map<String, Long> out = new HashMap<>();
        for (CountRole role : CountRole.values()) {
            node.path(role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .forEach(w -> out.merge(w.asText(), role.bit(), (a, b) -> a | b));
        }
        return out;
    }

    private static Map<String, Boolean> flags(JsonNode node) {
        Map<String, Boolean> out = new HashMap<>();
        node.forEach(w -> out.put(w.asText(), true));
        return out;
    }

    private static <V> V look(WordTable<V> table, Pieces pieces, int piece) {
        return piece < 0 || piece >= pieces.size()
                ? null
                : table.get(pieces.text(), pieces.start(piece), pieces.end(piece));
    }

    /** The unit that the word or sign names; null where it names none. */
    String unit(Pieces pieces, int piece) {
        return look(units, pieces, piece);
    }

    /** Whether the word does this near a number. */
    boolean is(Pieces pieces, int piece, CountRole role) {
        Long bits = pieces.isWord(piece) ? look(roles, pieces, piece) : null;
        return bits != null && (bits & role.bit()) != 0;
    }

    /** Whether the word makes a share of two numbers ("nine in ten"). */
    boolean makesShare(Pieces pieces, int piece) {
        return pieces.isWord(piece) && shareWords.contains(pieces.string(piece));
    }

    /** Whether a share may be one of so many. */
    boolean isShareOf(long whole) {
        return shareOf.contains(whole);
    }

    /** The words that hedge numbers. */
    Hedges hedges() {
        return hedges;
    }

    /** Whether numbers count this word: a unit's, or a currency's after the number. */
    boolean counts(Pieces pieces, int piece) {
        return unit(pieces, piece) != null || currencyAfter(pieces, piece) != null;
    }

    /** The least that a number word before this unit must say to count; no number word counts where it is the greatest integer. */
    int leastWorded(String unit) {
        return !worded.contains(unit) ? Integer.MAX_VALUE : fromThree.contains(unit) ? 3 : 2;
    }

    /** Whether the word is the name of a people in the plural ("Kenyans", "Vietnamese"). */
    boolean isPeople(Pieces pieces, int piece) {
        return pieces.isCapital(piece)
                && pieces.length(piece) > 4
                && peoples.stream().anyMatch(pieces.string(piece)::endsWith);
    }

    /** The currency whose code or sign this is, before its number; null where it is none. */
    String currencyBefore(Pieces pieces, int piece) {
        return look(before, pieces, piece);
    }

    /** Whether a currency's code (in capitals) or sign stands there, before a number. Prefixes of the dollar sign ("A", "NZ") are none by themselves. */
    boolean isCurrencyBefore(Pieces pieces, int piece) {
        if (currencyBefore(pieces, piece) == null) {
            return false;
        }
        boolean whole = pieces.length(piece) > 2
                || pieces.isWord(piece, "rp")
                || pieces.isWord(piece, "rm")
                || pieces.isWord(piece, "rs");
        return !pieces.isWord(piece) || (whole && pieces.isCapital(piece));
    }

    /** The currency named by the words that begin there, after their number; null where they name none. */
    String currencyAfter(Pieces pieces, int piece) {
        Phrase phrase = phrase(pieces, piece);
        return phrase == null ? null : phrase.unit();
    }

    /** How many pieces those words are; 0 where they name no currency. */
    int currencyLength(Pieces pieces, int piece) {
        Phrase phrase = phrase(pieces, piece);
        return phrase == null ? 0 : phrase.words().length;
    }

    private Phrase phrase(Pieces pieces, int piece) {
        List<Phrase> candidates = look(after, pieces, piece);
        if (candidates != null) {
            for (Phrase phrase : candidates) {
                int i = 1;
                while (i < phrase.words().length && pieces.isWord(piece + i, phrase.words()[i])) {
                    i++;
                }
                if (i == phrase.words().length) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** What "juta" or "million" multiplies by; 0 where the word is no scale. */
    long scale(Pieces pieces, int piece) {
        return value(scales, pieces, piece);
    }

    /** The value of "seribu" or "sejuta"; 0 for other words. */
    long single(Pieces pieces, int piece) {
        return value(single, pieces, piece);
    }

    /** The value of a number word; 0 for other words. */
    long number(Pieces pieces, int piece) {
        return value(numbers, pieces, piece);
    }

    boolean isTeen(Pieces pieces, int piece) {
        return look(teens, pieces, piece) != null;
    }

    boolean isTens(Pieces pieces, int piece) {
        return look(tens, pieces, piece) != null;
    }

    private static long value(WordTable<Long> table, Pieces pieces, int piece) {
        Long value = look(table, pieces, piece);
        return value == null ? 0 : value;
    }
}
