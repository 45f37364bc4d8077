package org.simpul.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops what a layout repeats on its pages: page numbers, and headers and footers that stand at the edge of several pages. Where a text has
 * lost its pages, numbers on a line of their own that interrupt it are dropped.
 */
final class RunningLines {

    /** How many lines from the edge of a page may be running lines. */
    private static final int EDGE = 2;
    private static final int LONGEST = 120;

    private final Layout layout;
    private final LineShape shape;
    private final PageNumbers numbers;

    private RunningLines(Layout layout) {
        this.layout = layout;
        shape = new LineShape(layout.raw());
        numbers = new PageNumbers(layout.raw());
    }

    /** The layout without its running lines. */
    static Layout drop(Layout layout) {
        RunningLines running = new RunningLines(layout);
        if (layout.pages() == 1) {
            return layout.withLines(running.withoutLostNumbers());
        }
        List<Line> rest = running.withoutNumbersAtEdges();
        return layout.withLines(running.withoutRepeated(rest));
    }

    private List<Line> withoutLostNumbers() {
        List<Line> lines = layout.lines();
        List<Line> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!numbers.isNumber(lines.get(i)) || !isLost(lines, i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** Whether a number between two lines comes from the edge of a page that is no longer marked. */
    private boolean isLost(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (line.role() != Line.Role.FREE || i == 0) {
            return false;
        }
        Line before = lines.get(i - 1);
        if (i + 1 == lines.size()) {
            return line.blanksBefore() > 1;
        }
        Line next = lines.get(i + 1);
        if (line.blanksBefore() == 0 || next.blanksBefore() == 0 || numbers.isNumber(before) || numbers.isNumber(next)) {
            return false;
        }
        return line.blanksBefore() > 1 || next.blanksBefore() > 1 || !shape.closes(before) && shape.continues(next);
    }

    private List<Line> withoutNumbersAtEdges() {
        List<Line> kept = new ArrayList<>(layout.lines().size());
        forEachPage(layout.lines(), (page, from, to) -> {
            for (int i = from; i < to; i++) {
                boolean edge = i < from + EDGE || i >= to - EDGE;
                if (!edge || !numbers.isNumber(page.get(i))) {
                    kept.add(page.get(i));
                }
            }
        });
        return kept;
    }

    private List<Line> withoutRepeated(List<Line> lines) {
        Map<String, Integer> pagesOf = new HashMap<>();
        forEachPage(lines, (all, from, to) -> {
            Set<String> seen = new HashSet<>();
            for (int i = from; i < to; i++) {
                if (isAtEdge(i, from, to)) {
                    seen.addAll(keys(all.get(i)));
                }
            }
            seen.forEach(key -> pagesOf.merge(key, 1, Integer::sum));
        });
        int enough = layout.pages() < 4 ? 2 : 3;
        List<Line> kept = new ArrayList<>(lines.size());
        forEachPage(lines, (all, from, to) -> {
            for (int i = from; i < to; i++) {
                Line line = all.get(i);
                boolean repeated = isAtEdge(i, from, to) && keys(line).stream().anyMatch(key -> pagesOf.getOrDefault(key, 0) >= enough);
                if (!repeated) {
                    kept.add(line);
                }
            }
        });
        return kept;
    }

    private static boolean isAtEdge(int i, int from, int to) {
        return i < from + EDGE || i >= to - EDGE;
    }

    /** A line as it stands, and with its numbers counted from the number of the page, so that "Chapter 2 — 41" and "Chapter 2 — 42" agree. */
    private List<String> keys(Line line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        String content = layout.raw().substring(line.start(), line.end());
        StringBuilder relative = new StringBuilder("#");
        int i = 0;
        while (i < content.length()) {
            int end = i;
            while (end < content.length() && end - i < 6 && Character.isDigit(content.charAt(end))) {
                end++;
            }
            if (end > i) {
                relative.append(Integer.parseInt(content.substring(i, end)) - line.page()).append('#');
                i = end;
            } else {
                relative.append(Character.toLowerCase(content.charAt(i++)));
            }
        }
        return List.of(content, relative.toString());
    }

    private interface PageVisitor {
        void visit(List<Line> lines, int from, int to);
    }

    private static void forEachPage(List<Line> lines, PageVisitor visitor) {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
                visitor.visit(lines, from, i);
                from = i;
            }
        }
    }
}
