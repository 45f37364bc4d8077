package org.simpul.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drops what a layout repeats on its pages: page numbers, and headers and footers that stand at the edge of several pages. */
final class RunningLines {

    /** How many lines from the edge of a page may be running lines. */
    private static final int EDGE = 2;

    private static final int LONGEST = 120;

    private final Layout layout;
    private final PageNumbers numbers;

    private RunningLines(Layout layout) {
        this.layout = layout;
        numbers = new PageNumbers(layout.raw());
    }

    /** The layout without its running lines. */
    static Layout drop(Layout layout) {
        if (layout.pages() == 1) {
            return layout.withLines(LostPages.drop(layout));
        }
        RunningLines running = new RunningLines(layout);
        List<Line> rest = running.withoutNumbersAtEdges();
        return layout.withLines(running.withoutRepeated(rest));
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
                boolean repeated = isAtEdge(i, from, to)
                        && keys(line).stream().anyMatch(key -> pagesOf.getOrDefault(key, 0) >= enough);
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
                relative.append(Integer.parseInt(content.substring(i, end)) - line.page())
                        .append('#');
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
