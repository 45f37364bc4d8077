package org.simpul.text;

import java.util.List;

/**
 * How the lines around a line are set: how wide, and whether line breaks and empty lines fall in the middle of sentences. Measured in a
 * window, because one file may hold parts that were converted in different ways.
 */
final class LineRhythm {

    private static final int WINDOW = 24;
    private static final int CHUNK = 16;
    /** A longer line was not broken by a typesetter. */
    private static final int WIDEST = 140;
    /** The share of line breaks before a small letter from which on they are taken for breaks inside paragraphs. */
    private static final double MID_SENTENCE = 0.2;

    private final int[] tight;
    private final int[] tightMid;
    private final int[] spaced;
    private final int[] spacedMid;
    private final int[] widths;

    LineRhythm(List<Line> lines, LineShape shape) {
        int n = lines.size();
        tight = new int[n + 1];
        tightMid = new int[n + 1];
        spaced = new int[n + 1];
        spacedMid = new int[n + 1];
        widths = new int[n / CHUNK + 1];
        for (int i = 0; i < n; i++) {
            count(lines, shape, i);
        }
        measure(lines);
    }

    private void count(List<Line> lines, LineShape shape, int i) {
        Line line = lines.get(i);
        boolean gap = line.blanksBefore() > 0 && line.blanksBefore() < Line.PARAGRAPH;
        boolean samePage = i > 0 && lines.get(i - 1).page() == line.page() && line.blanksBefore() < Line.PARAGRAPH;
        boolean mid = samePage && shape.continues(line) && !shape.closes(lines.get(i - 1));
        tight[i + 1] = tight[i] + (samePage && !gap ? 1 : 0);
        tightMid[i + 1] = tightMid[i] + (mid && !gap ? 1 : 0);
        spaced[i + 1] = spaced[i] + (samePage && gap ? 1 : 0);
        spacedMid[i + 1] = spacedMid[i] + (mid && gap ? 1 : 0);
    }

    /** The second widest line of each chunk. */
    private void measure(List<Line> lines) {
        for (int chunk = 0; chunk < widths.length; chunk++) {
            int widest = 0;
            int second = 0;
            for (int i = chunk * CHUNK; i < Math.min(lines.size(), (chunk + 1) * CHUNK); i++) {
                int width = lines.get(i).length();
                if (width <= WIDEST && width > second) {
                    second = Math.min(widest, width);
                    widest = Math.max(widest, width);
                }
            }
            widths[chunk] = second;
        }
    }

    /** Whether line breaks around this line fall inside sentences. */
    boolean wrapped(int line) {
        return share(tight, tightMid, line) >= MID_SENTENCE;
    }

    /** Whether even empty lines around this line fall inside sentences, as in texts taken from double-spaced pages. */
    boolean doubleSpaced(int line) {
        return share(spaced, spacedMid, line) >= MID_SENTENCE;
    }

    private static double share(int[] all, int[] some, int line) {
        int from = Math.max(0, line - WINDOW);
        int to = Math.min(all.length - 1, line + WINDOW);
        int total = all[to] - all[from];
        return total < 2 ? 0 : (some[to] - some[from]) / (double) total;
    }

    /** The width to which lines around this one are filled, in characters. */
    int width(int line) {
        int chunk = line / CHUNK;
        int width = widths[chunk];
        if (chunk > 0) {
            width = Math.max(width, widths[chunk - 1]);
        }
        return chunk + 1 < widths.length ? Math.max(width, widths[chunk + 1]) : width;
    }
}
