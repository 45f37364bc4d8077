package org.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the block marks of Markdown: headings, lists, tables, quotations, rules, front matter, comments and code fences. */
final class MarkdownLayout {

    private final String raw;
    private final List<Line> plain;
    private final List<Line> lines = new ArrayList<>();
    private final LineShape shape;
    private Optional<String> title = Optional.empty();
    private boolean fenced;
    private int commentEnd;
    private final int lastCommentEnd;

    private MarkdownLayout(String raw) {
        this.raw = raw;
        this.plain = PlainLayout.of(raw).lines();
        this.shape = new LineShape(raw);
        this.lastCommentEnd = raw.lastIndexOf("-->");
    }

    static Layout of(String raw) {
        MarkdownLayout markdown = new MarkdownLayout(raw);
        for (int i = markdown.frontMatter(); i < markdown.plain.size(); i++) {
            markdown.read(i);
        }
        int pages = markdown.lines.isEmpty()
                ? 1
                : markdown.lines.get(markdown.lines.size() - 1).page();
        return new Layout(raw, markdown.lines, pages, Layout.Markup.MARKDOWN, markdown.title);
    }

    /** The number of the first line after the front matter; its title is taken over. */
    private int frontMatter() {
        if (plain.isEmpty() || !isExactly(plain.get(0), "---") || plain.get(0).start() != 0) {
            return 0;
        }
        for (int i = 1; i < plain.size(); i++) {
            if (isExactly(plain.get(i), "---") || isExactly(plain.get(i), "...")) {
                for (Line line : plain.subList(1, i)) {
                    takeTitle(line);
                }
                return i + 1;
            }
        }
        return 0;
    }

    private void takeTitle(Line line) {
        String content = content(line);
        if (content.startsWith("title:")) {
            String value = content.substring("title:".length()).strip();
            boolean quoted = value.length() > 1
                    && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
            title = Optional.of(quoted ? value.substring(1, value.length() - 1) : value)
                    .filter(found -> !found.isEmpty());
        }
    }

    private void read(int i) {
        Line line = plain.get(i);
        if (line.start() < commentEnd || beginsComment(line) || isReference(line)) {
            return;
        }
        if (isFence(line)) {
            fenced = !fenced;
        } else if (fenced) {
            add(line, line.start(), line.end(), Line.Role.PROSE);
        } else if (isRule(line, '=') && heads(line) || isRule(line, '-') && heads(line)) {
            underline();
        } else if (!isRule(line, '-') && !isRule(line, '*') && !isRule(line, '_')) {
            readBlock(line);
        }
    }

    private boolean beginsComment(Line line) {
        if (raw.startsWith("<!--", line.start()) && line.start() < lastCommentEnd) {
            commentEnd = raw.indexOf("-->", line.start());
        }
        return line.start() < commentEnd;
    }

    /** Whether the line only says where a link leads: {@code [name]: https://…}. */
    private boolean isReference(Line line) {
        if (fenced || raw.charAt(line.start()) != '[' || raw.startsWith("[^", line.start())) {
            return false;
        }
        int close = content(line).indexOf("]: ");
        return close > 0 && content(line).substring(close + 3).strip().indexOf(' ') < 0;
    }

    private void readBlock(Line given) {
        Line line = withoutQuotation(given);
        if (line.length() == 0) {
            return;
        }
        int hashes = leading(line, '#');
        if (hashes >= 1
                && hashes <= 6
                && (hashes == line.length() || Characters.isSpace(raw.charAt(line.start() + hashes)))) {
            heading(line, hashes);
        } else if (raw.charAt(line.start()) == '|') {
            row(line);
        } else if (shape.marker(line) > 0 && isListMarker(line)) {
            int skip = shape.hasBullet(line) ? shape.marker(line) : 0;
            add(line, line.start() + skip, line.end(), Line.Role.LIST_ITEM);
        } else {
            add(line, line.start(), line.end(), Line.Role.FREE);
        }
    }

    private Line withoutQuotation(Line line) {
        int start = line.start();
        while (start < line.end() && (raw.charAt(start) == '>' || Characters.isSpace(raw.charAt(start)))) {
            start++;
        }
        return new Line(start, line.end(), line.indent(), line.blanksBefore(), line.page(), line.role());
    }

    /** Markdown numbers its items; a capital and a full stop begin a heading or an initial. */
    private boolean isListMarker(Line line) {
        char first = raw.charAt(line.start());
        return LineShape.isBullet(first) || Character.isDigit(first);
    }

    private void heading(Line line, int hashes) {
        int start = line.start() + hashes;
        int end = line.end();
        while (end > start && raw.charAt(end - 1) == '#') {
            end--;
        }
        add(line, start, end, Line.Role.HEADING);
        if (title.isEmpty() && hashes == 1) {
            title = Optional.of(plainTitle(start, end)).filter(found -> !found.isEmpty());
        }
    }

    private String plainTitle(int start, int end) {
        AlignedText from = new AlignedText(end - start);
        new Normaliser(raw, from).copy(start, end);
        AlignedText to = new AlignedText(end - start);
        InlineMarks.copy(from, to, Layout.Markup.MARKDOWN);
        return to.toString();
    }

    /** The line above becomes a heading. */
    private void underline() {
        Line above = lines.remove(lines.size() - 1);
        add(above, above.start(), above.end(), Line.Role.HEADING);
        if (title.isEmpty()) {
            title = Optional.of(plainTitle(above.start(), above.end()));
        }
    }

    private boolean heads(Line line) {
        return line.blanksBefore() == 0
                && !lines.isEmpty()
                && lines.get(lines.size() - 1).role() == Line.Role.FREE;
    }

    /** A table row without the bars at its ends; the bars between cells stay. A row of dashes is dropped. */
    private void row(Line line) {
        int start = line.start() + 1;
        int end = raw.charAt(line.end() - 1) == '|' && line.length() > 1 ? line.end() - 1 : line.end();
        boolean letters = false;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            letters |= c != '-' && c != ':' && c != '|' && !Characters.isSpace(c);
        }
        if (letters) {
            add(line, start, end, Line.Role.TABLE_ROW);
        }
    }

    private void add(Line line, int from, int to, Line.Role role) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(raw.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(raw.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            lines.add(new Line(start, end, line.indent(), line.blanksBefore(), line.page(), role));
        }
    }

    private boolean isFence(Line line) {
        return leading(line, '`') >= 3 || leading(line, '~') >= 3;
    }

    /** Whether the line is a rule made of this character, at least three times (two for an underline of '='). */
    private boolean isRule(Line line, char c) {
        int count = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (raw.charAt(i) == c) {
                count++;
            } else if (raw.charAt(i) != ' ') {
                return false;
            }
        }
        return count >= (c == '=' ? 2 : 3);
    }

    private int leading(Line line, char c) {
        int i = line.start();
        while (i < line.end() && raw.charAt(i) == c) {
            i++;
        }
        return i - line.start();
    }

    private boolean isExactly(Line line, String content) {
        return line.length() == content.length() && raw.startsWith(content, line.start());
    }

    private String content(Line line) {
        return raw.substring(line.start(), line.end());
    }
}
