package org.simpul.text;

import java.util.ArrayList;
import java.util.List;

/** Writes blocks of lines as normalised text. */
final class Composer {

    private final Layout layout;
    private final LineShape shape;
    private final List<Block> blocks;
    private final Hyphenation hyphenation;
    private final AlignedText text;
    private final AlignedText scratch = new AlignedText(4096);
    private final Normaliser normaliser;
    private final List<Span> spans = new ArrayList<>();
    private final List<Paragraph.Kind> kinds = new ArrayList<>();

    private Composer(Layout layout, List<Block> blocks) {
        this.layout = layout;
        this.blocks = blocks;
        shape = new LineShape(layout.raw());
        hyphenation = new Hyphenation(layout.raw(), blocks);
        text = new AlignedText(layout.raw().length() + 16);
        normaliser = new Normaliser(layout.raw(), scratch);
    }

    static Composition compose(Layout layout) {
        Composer composer = new Composer(layout, LineJoiner.join(layout));
        for (Block block : composer.blocks) {
            composer.write(block);
        }
        return new Composition(
                PersonalIdentifiers.masked(composer.text.toString()),
                composer.pages(),
                composer.spans,
                composer.kinds,
                composer.text.alignment(layout.raw().length()));
    }

    /** Where the first character stands that came from each page. */
    private List<Integer> pages() {
        List<Integer> pages = new ArrayList<>(List.of(0));
        int position = 0;
        for (Line line : layout.lines()) {
            if (line.page() > pages.size()) {
                while (position < text.length() && text.origin(position) < line.start()) {
                    position++;
                }
                while (pages.size() < line.page()) {
                    pages.add(position);
                }
            }
        }
        while (pages.size() < layout.pages()) {
            pages.add(text.length());
        }
        return pages;
    }

    private void write(Block block) {
        scratch.truncate(0);
        fill(block);
        int before = text.length();
        separate(block.kind());
        int start = text.length();
        InlineMarks.copy(scratch, text, layout.markup());
        if (text.length() == start) {
            text.truncate(before);
            return;
        }
        spans.add(new Span(start, text.length()));
        kinds.add(block.kind());
    }

    /** An empty line between paragraphs, a line break between list items and between table rows. */
    private void separate(Paragraph.Kind kind) {
        if (spans.isEmpty()) {
            return;
        }
        Paragraph.Kind last = kinds.get(kinds.size() - 1);
        int origin = text.origin(text.length() - 1);
        text.append('\n', origin);
        if (last != kind || kind == Paragraph.Kind.PROSE || kind == Paragraph.Kind.HEADING) {
            text.append('\n', origin);
        }
    }

    private void fill(Block block) {
        List<Line> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean bullet = i == 0 && line.role() == Line.Role.FREE && shape.hasBullet(line);
            int from = bullet ? line.start() + shape.marker(line) : line.start();
            if (line.role() == Line.Role.TABLE_ROW && layout.markup() == Layout.Markup.EMPHASIS) {
                copyColumns(line);
            } else if (i + 1 == lines.size()) {
                normaliser.copy(from, line.end());
            } else {
                copyBefore(from, line, lines.get(i + 1));
            }
        }
    }

    /** The cells of a row of plain text, set apart by blanks, with a bar between them. */
    private void copyColumns(Line line) {
        int start = line.start();
        int i = start;
        while (i < line.end()) {
            int gap = PlainLayout.gap(layout.raw(), i, line.end());
            if (gap > 0) {
                normaliser.copy(start, i);
                scratch.append(" | ", i);
                start = i + gap;
            }
            i += Math.max(1, gap);
        }
        normaliser.copy(start, line.end());
    }

    private void copyBefore(int from, Line line, Line next) {
        if (shape.breaksWord(line)) {
            boolean stays = hyphenation.stays(line.end() - 1, next.start());
            normaliser.copy(from, stays ? line.end() : line.end() - 1);
            return;
        }
        normaliser.copy(from, line.end());
        if (!isBrokenAfterSign(line, next)) {
            scratch.append(' ', line.end());
        }
    }

    /** A range of numbers or a path that goes on in the next line without a space. */
    private boolean isBrokenAfterSign(Line line, Line next) {
        if (line.length() < 2) {
            return false;
        }
        char last = layout.raw().charAt(line.end() - 1);
        char before = layout.raw().charAt(line.end() - 2);
        char first = layout.raw().charAt(next.start());
        return last == '–' && Character.isDigit(before) && Character.isDigit(first)
                || last == '/' && Character.isLetterOrDigit(before);
    }
}
