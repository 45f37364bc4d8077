package org.simpul.mention;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.simpul.lexicon.Label;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.LexiconEntry;
import org.simpul.text.Fold;
import org.simpul.text.Span;

/** Finds the labels of the lexicon in a text with an automaton over folded characters: whole words, longest first, acronyms as they are written. */
final class Dictionary {

    /** What a label may mean. */
    sealed interface Sense {

        /**
         * An entity of the lexicon.
         *
         * @param entry the entity
         * @param label the label as listed
         * @param demonym whether the label names a state by its people
         * @param ambiguous whether the label needs context
         */
        record Listed(LexiconEntry entry, Label label, boolean demonym, boolean ambiguous) implements Sense {}

        /** A topic, role or tier. */
        record Abstract(String name, String kind, String label) implements Sense {}
    }

    /** A label found. */
    record Hit(Span span, List<Sense> senses) {}

    private final AhoCorasickDoubleArrayTrie<List<Sense>> automaton = new AhoCorasickDoubleArrayTrie<>();

    private Dictionary(Map<String, List<Sense>> senses) {
        automaton.build(senses);
    }

    /** Every label of the lexicon and every phrase for a topic, role or tier. */
    static Dictionary of(Lexicon lexicon) {
        Map<String, List<Sense>> senses = concepts(lexicon);
        for (LexiconEntry entry : lexicon.entries()) {
            entry.entity().labels().forEach(l -> add(senses, l.text(), listed(entry, l, false)));
            entry.demonyms().forEach(l -> add(senses, l.text(), listed(entry, l, true)));
        }
        return new Dictionary(senses);
    }

    /** Phrases for topics, roles and tiers alone. */
    static Dictionary ofConcepts(Lexicon lexicon) {
        return new Dictionary(concepts(lexicon));
    }

    private static Map<String, List<Sense>> concepts(Lexicon lexicon) {
        Map<String, List<Sense>> senses = new TreeMap<>();
        lexicon.knowledge()
                .concepts()
                .forEach((name, byLanguage) -> byLanguage
                        .values()
                        .forEach(phrases -> phrases.forEach(
                                phrase -> add(senses, phrase, new Sense.Abstract(name, kind(name), phrase)))));
        return senses;
    }

    private static Sense listed(LexiconEntry entry, Label label, boolean demonym) {
        return new Sense.Listed(entry, label, demonym, entry.ambiguous().contains(label.text()));
    }

    private static void add(Map<String, List<Sense>> senses, String label, Sense sense) {
        List<Sense> list = senses.computeIfAbsent(Fold.bare(label), k -> new ArrayList<>());
        if (!list.contains(sense)) {
            list.add(sense);
        }
    }

    private static String kind(String concept) {
        if (concept.startsWith("Tier")) {
            return "Tier";
        }
        return concept.endsWith("Country") ? "Role" : "Topic";
    }

    /** The labels in this text that do not overlap, the longest of those that do, by position. */
    List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        char[] folded = Fold.bare(text).toCharArray();
        automaton.parseText(folded, (begin, end, senses) -> {
            if (wholeWord(folded, begin, end)) {
                List<Sense> fitting = senses.stream()
                        .filter(s -> writtenAlike(text, begin, end, s))
                        .toList();
                if (!fitting.isEmpty()) {
                    hits.add(new Hit(new Span(begin, end), fitting));
                }
            }
        });
        return longest(hits, text.length());
    }

    /** Also the shorter labels inside longer ones. */
    private static List<Hit> longest(List<Hit> hits, int length) {
        hits.sort(Comparator.<Hit>comparingInt(h -> -h.span().length()).thenComparing(Hit::span));
        boolean[] taken = new boolean[length];
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            if (!taken[hit.span().start()] && !taken[hit.span().end() - 1]) {
                java.util.Arrays.fill(taken, hit.span().start(), hit.span().end(), true);
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparing(Hit::span));
        return kept;
    }

    /** Labels inside this stretch other than the stretch itself. */
    List<Hit> inside(String text, Span span) {
        List<Hit> hits = new ArrayList<>();
        String part = span.of(text);
        char[] folded = Fold.bare(part).toCharArray();
        automaton.parseText(folded, (begin, end, senses) -> {
            if (end - begin < part.length() && wholeWord(folded, begin, end)) {
                List<Sense> fitting = senses.stream()
                        .filter(s -> writtenAlike(part, begin, end, s))
                        .toList();
                if (!fitting.isEmpty()) {
                    hits.add(new Hit(new Span(span.start() + begin, span.start() + end), fitting));
                }
            }
        });
        return longest(hits, text.length());
    }

    private static boolean wholeWord(char[] text, int begin, int end) {
        return (begin == 0 || !inWord(text[begin - 1]) || !inWord(text[begin]))
                && (end == text.length || !inWord(text[end]) || !inWord(text[end - 1]));
    }

    private static boolean inWord(char c) {
        return (c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetterOrDigit(c));
    }

    private static boolean writtenAlike(String text, int begin, int end, Sense sense) {
        if (sense instanceof Sense.Abstract concept) {
            return !acronym(concept.label()) || text.startsWith(concept.label(), begin);
        }
        String label = ((Sense.Listed) sense).label().text();
        if (acronym(label)) {
            return text.startsWith(label, begin) && !(label.length() <= 3 && shouted(text, begin, end));
        }
        return hasCapital(text, begin, end)
                || Character.isLowerCase(label.charAt(0))
                || label.indexOf(' ') != label.lastIndexOf(' ');
    }

    private static boolean hasCapital(String text, int begin, int end) {
        for (int p = begin; p < end; p++) {
            if (Character.isUpperCase(text.charAt(p))) {
                return true;
            }
        }
        return !Character.isLetter(text.charAt(begin));
    }

    /** One word with at least two capitals, or with points between single letters. */
    static boolean acronym(String label) {
        return Label.isAcronym(label);
    }

    /** Whether the word before or after is written in capitals as well: in such a line "AS" and "US" may be plain words. */
    private static boolean shouted(String text, int begin, int end) {
        return (word(text, begin - 2, -1) && word(text, end + 1, 1)) || inHeadline(text, begin);
    }

    /** Whether the line of this position is three words or more in capitals throughout: "US TO ALL OF THEM". */
    private static boolean inHeadline(String text, int position) {
        int start = text.lastIndexOf('\n', position) + 1;
        int end = text.indexOf('\n', position);
        int words = 0;
        for (int p = start; p < (end < 0 ? text.length() : end); p++) {
            char c = text.charAt(p);
            if (Character.isLowerCase(c)) {
                return false;
            }
            words += Character.isLetter(c) && (p == start || !Character.isLetter(text.charAt(p - 1))) ? 1 : 0;
        }
        return words > 2;
    }

    private static boolean word(String text, int at, int step) {
        int capitals = 0;
        for (int p = at; p >= 0 && p < text.length() && Character.isLetter(text.charAt(p)); p += step) {
            if (Character.isLowerCase(text.charAt(p))) {
                return false;
            }
            capitals++;
        }
        return capitals > 3;
    }
}
