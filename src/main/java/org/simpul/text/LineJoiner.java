package org.simpul.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together into paragraphs. Where markup says nothing, it decides by evidence: the width of the lines around, empty lines,
 * how a line ends and how the next begins.
 */
final class LineJoiner {

    /** A line filled to less than this share of the width, counting the word that would have come next, was ended on purpose. */
    private static final double FILLED = 0.86;

    /** Lines up to this length may be headings that go on. */
    private static final int SHORT = 110;

    private final List<Line> lines;
    private final LineShape shape;
    private final LineRhythm rhythm;
    private final List<Block> blocks = new ArrayList<>();

    private LineJoiner(Layout layout) {
        lines = layout.lines();
        shape = new LineShape(layout.raw());
        rhythm = new LineRhythm(lines, shape);
    }

    static List<Block> join(Layout layout) {
        LineJoiner joiner = new LineJoiner(layout);
        int start = 0;
        for (int i = 1; i <= joiner.lines.size(); i++) {
            if (i == joiner.lines.size() || !joiner.belongs(start, i)) {
                joiner.blocks.add(new Block(joiner.kind(start, i), joiner.lines.subList(start, i)));
                start = i;
            }
        }
        return joiner.blocks;
    }

    /** Whether line {@code i} goes on with the block that began at {@code start}. */
    private boolean belongs(int start, int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        if (line.role() != Line.Role.FREE || before.role() != Line.Role.FREE) {
            return followsItem(before, line);
        }
        if (shape.breaksWord(before)
                && Character.isLetterOrDigit(shape.first(line))
                && (gapIsNormal(i) || shape.continues(line))) {
            return true;
        }
        if (beginsItem(start, i)) {
            return false;
        }
        if (before.length() <= SHORT && shape.mustGoOn(before) && gapIsNormal(i) && line.page() == before.page()) {
            return true;
        }
        if (isHeading(start, i - 1) || isHeading(i, i)) {
            return shape.isShouted(before)
                    && shape.isShouted(line)
                    && isFilled(i - 1, i)
                    && gapIsNormal(i)
                    && !shape.isDivision(before);
        }
        return goesOn(start, i);
    }

    /** A list item of Markdown goes on over the lines below it until an empty line. */
    private boolean followsItem(Line before, Line line) {
        return line.role() == Line.Role.FREE
                && line.blanksBefore() == 0
                && (before.role() == Line.Role.LIST_ITEM || before.role() == Line.Role.PROSE);
    }

    private boolean goesOn(int start, int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        boolean closed = shape.closes(before);
        boolean small = shape.continues(line);
        if (!gapIsNormal(i)) {
            return !closed && small && (before.length() > 20 || i - start > 1 || shape.mustGoOn(before));
        }
        if (before.length() > rhythm.width(i) + 20) {
            return !closed && small;
        }
        if (line.page() != before.page()) {
            return !closed && (small || isFilled(i - 1, i) && rhythm.wrapped(i));
        }
        if (small && !closed) {
            return true;
        }
        boolean wrapped = rhythm.doubleSpaced(i) || line.blanksBefore() == 0 && rhythm.wrapped(i);
        boolean indented = closed && line.indent() >= before.indent() + 2;
        boolean unfinished = !closed && i - start > 1 && line.indent() <= before.indent();
        return wrapped && !indented && (unfinished || isFilled(i - 1, i));
    }

    /** Whether the distance between this line and the one before is that between lines of a paragraph. */
    private boolean gapIsNormal(int i) {
        Line line = lines.get(i);
        return line.blanksBefore() == 0
                || line.blanksBefore() < Line.PARAGRAPH && rhythm.doubleSpaced(i)
                || line.page() != lines.get(i - 1).page();
    }

    /** Whether line {@code i} had no room left for the first word of the next. */
    private boolean isFilled(int i, int next) {
        return lines.get(i).length() + 1 + shape.firstWord(lines.get(next)) >= FILLED * rhythm.width(i);
    }

    private boolean beginsItem(int start, int i) {
        Line line = lines.get(i);
        if (shape.marker(line) == 0) {
            return false;
        }
        Line before = lines.get(i - 1);
        boolean next = shape.number(line) > 0 && shape.number(line) == shape.number(lines.get(start)) + 1;
        return next
                || shape.closes(before)
                || !gapIsNormal(i)
                || isHeading(start, i - 1)
                || !isFilled(i - 1, i)
                || shape.hasBullet(line) && shape.marker(lines.get(start)) > 0;
    }

    /** Whether the lines from {@code start} to {@code i} are a heading. */
    private boolean isHeading(int start, int i) {
        Line line = lines.get(i);
        if (line.role() == Line.Role.HEADING) {
            return true;
        }
        if (line.role() != Line.Role.FREE
                || start != i && !shape.isShouted(lines.get(start))
                || !shape.couldBeHeading(line)
                || !standsApart(i)) {
            return false;
        }
        return shape.isShouted(line)
                || shape.isNumberedSection(line)
                || shape.isDivision(line)
                || isLettered(i)
                || isAlone(i);
    }

    /** Whether the line before ended on purpose, so that this one may be something else. */
    private boolean standsApart(int i) {
        if (i == 0) {
            return true;
        }
        Line before = lines.get(i - 1);
        return shape.closes(before)
                || !gapIsNormal(i)
                || !isFilled(i - 1, i)
                || shape.couldBeHeading(before) && (shape.isShouted(before) || shape.isNumberedSection(before));
    }

    /** "A. Background" or "1. Type of research" above prose that is not its continuation, or "B. Aims" alone above a list with other marks. */
    private boolean isLettered(int i) {
        if (shape.marker(lines.get(i)) == 0 || !Character.isLetterOrDigit(layoutStart(i)) || i + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(i + 1);
        if (Character.isUpperCase(layoutStart(i))
                && next.blanksBefore() > 0
                && shape.marker(next) > 0
                && !Character.isLetter(layoutStart(i + 1))) {
            return true;
        }
        return lines.get(i).length() <= 70
                && !isFilled(i, i + 1)
                && shape.marker(next) == 0
                && !shape.continues(next)
                && (next.length() > lines.get(i).length() || shape.isNumberedSection(next))
                && isProseLike(i + 1);
    }

    private char layoutStart(int i) {
        return shape.charAt(lines.get(i).start());
    }

    private boolean isProseLike(int i) {
        Line line = lines.get(i);
        return line.length() >= 0.7 * Math.max(40, Math.min(rhythm.width(i), 100));
    }

    /** A short line between empty lines, above prose. */
    private boolean isAlone(int i) {
        Line line = lines.get(i);
        if (line.blanksBefore() == 0 && i > 0
                || i + 1 >= lines.size()
                || rhythm.doubleSpaced(i)
                || line.length() > 80) {
            return false;
        }
        Line next = lines.get(i + 1);
        return next.blanksBefore() > 0 && shape.marker(line) == 0 && isProseLike(i + 1) && !shape.continues(next);
    }

    private Paragraph.Kind kind(int start, int end) {
        return switch (lines.get(start).role()) {
            case HEADING -> Paragraph.Kind.HEADING;
            case LIST_ITEM -> Paragraph.Kind.LIST_ITEM;
            case TABLE_ROW -> Paragraph.Kind.TABLE_ROW;
            case PROSE -> Paragraph.Kind.PROSE;
            case FREE -> freeKind(start, end);
        };
    }

    private Paragraph.Kind freeKind(int start, int end) {
        if (isHeading(start, end - 1)) {
            return Paragraph.Kind.HEADING;
        }
        return shape.marker(lines.get(start)) > 0 ? Paragraph.Kind.LIST_ITEM : Paragraph.Kind.PROSE;
    }
}
