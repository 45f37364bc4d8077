package org.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts plain text into lines; a form feed begins a page. */
final class PlainLayout {

    private static final int TAB = 4;

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
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B') {
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
    }
}
