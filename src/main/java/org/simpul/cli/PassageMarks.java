package org.simpul.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Marks names in a passage: with guillemets, or in bold on a terminal. Where none of a thing's names stands there, words that begin with one do ("Indonesian").
 *
 * @param open what stands before a name
 * @param close what stands after it
 */
record PassageMarks(String open, String close) {

    private static final int SHORTEST_STEM = 4;
    private static final int BLIND = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Bold where the output is a terminal, else guillemets. */
    static PassageMarks forTerminal(boolean terminal) {
        return terminal ? new PassageMarks("\u001b[1m", "\u001b[22m") : new PassageMarks("«", "»");
    }

    private record Stretch(int start, int end) {

        boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }
    }

    /** Whether a passage names a thing of these names. */
    boolean names(String passage, Set<String> labels) {
        return !stretches(passage, labels).isEmpty();
    }

    /** The passage with every name of these things marked, the longest of those that overlap; white space is folded. */
    String mark(String passage, List<Set<String>> things) {
        String line = fold(passage);
        List<Stretch> marks = new ArrayList<>();
        things.stream()
                .flatMap(labels -> stretches(line, labels).stream())
                .sorted(Comparator.<Stretch>comparingInt(s -> s.start() - s.end())
                        .thenComparingInt(Stretch::start))
                .filter(s -> marks.stream().noneMatch(s::overlaps))
                .forEach(marks::add);
        marks.sort(Comparator.comparingInt(Stretch::start).reversed());
        StringBuilder marked = new StringBuilder(line);
        for (Stretch mark : marks) {
            marked.insert(mark.end(), close).insert(mark.start(), open);
        }
        return marked.toString();
    }

    private static List<Stretch> stretches(String passage, Set<String> labels) {
        String line = fold(passage);
        List<Stretch> whole = find(line, labels, "");
        return whole.isEmpty()
                ? find(
                        line,
                        labels.stream().filter(l -> l.length() >= SHORTEST_STEM).toList(),
                        "\\p{L}{0,4}")
                : whole;
    }

    private static List<Stretch> find(String line, Collection<String> labels, String ending) {
        List<Stretch> found = new ArrayList<>();
        for (String label : labels) {
            Pattern pattern = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(fold(label)) + ending + "(?![\\p{L}\\p{N}])",
                    isAcronym(label) ? 0 : BLIND);
            for (MatchResult match : pattern.matcher(line).results().toList()) {
                found.add(new Stretch(match.start(), match.end()));
            }
        }
        return found;
    }

    private static boolean isAcronym(String label) {
        return label.indexOf(' ') < 0
                && label.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
