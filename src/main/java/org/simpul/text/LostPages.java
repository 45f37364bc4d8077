package org.simpul.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drops page numbers, and headers and footers beside them, from a text whose pages are no longer marked. */
final class LostPages {

    /** A number so far from the margin was centred. */
    private static final int CENTRED = 10;

    private static final int LONGEST_HEADER = 100;

    private final Layout layout;
    private final List<Line> lines;
    private final LineShape shape;
    private final PageNumbers numbers;

    private LostPages(Layout layout) {
        this.layout = layout;
        lines = layout.lines();
        shape = new LineShape(layout.raw());
        numbers = new PageNumbers(layout.raw());
    }

    static List<Line> drop(Layout layout) {
        LostPages pages = new LostPages(layout);
        Set<Integer> dropped = pages.pageNumbers();
        if (dropped.isEmpty()) {
            return layout.lines();
        }
        dropped.addAll(pages.headers(dropped));
        List<Line> kept = new ArrayList<>(pages.lines.size());
        for (int i = 0; i < pages.lines.size(); i++) {
            if (!dropped.contains(i)) {
                kept.add(pages.lines.get(i));
            }
        }
        return kept;
    }

    private Set<Integer> pageNumbers() {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (standsAlone(i)) {
                candidates.add(i);
            }
        }
        Set<Integer> found = new HashSet<>();
        for (int c = 0; c < candidates.size(); c++) {
            int i = candidates.get(c);
            if (interrupts(i) || isNeighbour(candidates, c, c - 1) || isNeighbour(candidates, c, c + 1)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean standsAlone(int i) {
        Line line = lines.get(i);
        boolean gapBefore = line.blanksBefore() > 0;
        boolean gapAfter =
                i + 1 == lines.size() || lines.get(i + 1).blanksBefore() > 0 && !numbers.isNumber(lines.get(i + 1));
        return line.role() == Line.Role.FREE
                && gapBefore
                && gapAfter
                && numbers.isNumber(line)
                && !numbers.isNumber(lines.get(i - 1));
    }

    private boolean interrupts(int i) {
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        boolean wide = line.blanksBefore() > 1 || line.indent() >= CENTRED;
        if (i + 1 == lines.size()) {
            return wide;
        }
        Line next = lines.get(i + 1);
        return wide || next.blanksBefore() > 1 || !shape.closes(before) && shape.continues(next);
    }

    /** Whether the candidates at these places hold numbers that follow each other. */
    private boolean isNeighbour(List<Integer> candidates, int c, int other) {
        if (other < 0 || other >= candidates.size()) {
            return false;
        }
        int value = numbers.value(lines.get(candidates.get(c)));
        return value >= 0 && numbers.value(lines.get(candidates.get(other))) - value == other - c;
    }

    /** Short lines beside page numbers that recur there, or that stand in the middle of a sentence. */
    private Set<Integer> headers(Set<Integer> pageNumbers) {
        Map<String, Integer> counts = new HashMap<>();
        for (int number : pageNumbers) {
            for (int i : new int[] {number - 1, number + 1}) {
                if (couldBeHeader(i)) {
                    counts.merge(content(i), 1, Integer::sum);
                }
            }
        }
        Set<Integer> found = new HashSet<>();
        for (int number : pageNumbers) {
            for (int i : new int[] {number - 1, number + 1}) {
                if (couldBeHeader(i) && (counts.get(content(i)) > 1 || i > number && splits(number, i))) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private boolean couldBeHeader(int i) {
        return i >= 0
                && i < lines.size()
                && lines.get(i).length() <= LONGEST_HEADER
                && !numbers.isNumber(lines.get(i))
                && (i + 1 == lines.size() || lines.get(i + 1).blanksBefore() > 0);
    }

    /** Whether the sentence before the page number goes on below the header. */
    private boolean splits(int number, int header) {
        return header + 1 < lines.size()
                && !shape.closes(lines.get(number - 1))
                && !shape.continues(lines.get(header))
                && shape.continues(lines.get(header + 1));
    }

    private String content(int i) {
        return layout.raw().substring(lines.get(i).start(), lines.get(i).end());
    }
}
