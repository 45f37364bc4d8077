package org.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts plain text into lines; a form feed begins a page. */
final class PlainLayout {

    private static final int TAB = 4;
    private static final int GAP = 3;
    private static final int COLUMNS = 3;

    private final String raw;
    private final List<Line> lines = new ArrayList<>();
    private int page = 1;
    private int blanks;

    private PlainLayout(String raw) {
        this.raw = raw;
    }

    static Layout of(String raw) {
        PlainLayout layout = new PlainLayout(raw);
        layout.cut();
        return new Layout(raw, layout.lines, layout.page, Layout.Markup.EMPHASIS, Optional.empty());
    }

    private void cut() {
        int start = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n'
                    || c == '\r'
                    || c == '\f'
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\u0085'
                    || c == '\u000B') {
                line(start, i);
                if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
                if (c == '\f') {
                    page++;
                    blanks = 0;
                }
                start = i + 1;
            }
        }
        line(start, raw.length());
    }

    private void line(int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && Characters.isSpace(raw.charAt(start))) {
            indent += raw.charAt(start) == '\t' ? TAB : 1;
            start++;
        }
        int end = to;
        while (end > start && Characters.isSpace(raw.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            blanks++;
            return;
        }
        lines.add(new Line(start, end, indent, blanks, page, Line.Role.FREE));
        blanks = 0;
        markTable(lines.size() - 1);
    }

    /** Two lines under each other with at least three columns are rows of a table. */
    private void markTable(int i) {
        Line line = lines.get(i);
        boolean below = i > 0 && lines.get(i - 1).page() == line.page() && line.blanksBefore() < 2;
        if (below && columns(line) >= COLUMNS && columns(lines.get(i - 1)) >= COLUMNS) {
            lines.set(i - 1, row(lines.get(i - 1)));
            lines.set(i, row(line));
        }
    }

    private static Line row(Line line) {
        return new Line(line.start(), line.end(), line.indent(), line.blanksBefore(), line.page(), Line.Role.TABLE_ROW);
    }

    private int columns(Line line) {
        int columns = 1;
        int i = line.start();
        while (i < line.end()) {
            int gap = gap(raw, i, line.end());
            columns += gap > 0 ? 1 : 0;
            i += Math.max(1, gap);
        }
        return columns;
    }

    /** The length of the gap between two columns that begins at {@code from}: a tab or at least three blanks; 0 where there is none. */
    static int gap(String raw, int from, int to) {
        if (raw.charAt(from) != ' ' && raw.charAt(from) != '\t') {
            return 0;
        }
        int end = from;
        boolean tab = false;
        while (end < to && (raw.charAt(end) == ' ' || raw.charAt(end) == '\t')) {
            tab |= raw.charAt(end) == '\t';
            end++;
        }
        return tab || end - from >= GAP ? end - from : 0;
    }
}
