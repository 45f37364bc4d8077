package org.simpul.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** Rows as text: aligned columns, long cells wrapped at spaces so that a line fits the width. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int LONG_WORD = 16;
    private static final int NARROWEST = 8;

    private final int width;

    /**
     * A table writer.
     *
     * @param width characters a line may have; a table of many columns may need more
     */
    public TextTable(int width) {
        this.width = width;
    }

    /** The table with its head, a line under it and its rows; ends in a line feed. */
    public String format(Answer.Rows rows) {
        List<List<String>> cells = cells(rows);
        int[] widths = widths(rows.columns(), cells);
        StringBuilder text = new StringBuilder();
        line(text, rows.columns(), widths, new boolean[widths.length]);
        line(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths, new boolean[widths.length]);
        boolean[] right = numeric(rows);
        cells.forEach(row -> line(text, row, widths, right));
        return text.toString();
    }

    /** What a table shows in a cell. */
    static String cell(Optional<Node> term) {
        return term.map(Terms::show).orElse("").replaceAll("\\s+", " ");
    }

    private static List<List<String>> cells(Answer.Rows rows) {
        return rows.rows().stream()
                .map(row -> row.stream().map(TextTable::cell).toList())
                .toList();
    }

    private static boolean[] numeric(Answer.Rows rows) {
        boolean[] numeric = new boolean[rows.columns().size()];
        for (int i = 0; i < numeric.length; i++) {
            int column = i;
            numeric[i] = rows.rows().stream()
                    .allMatch(row -> row.get(column).map(Terms::isNumber).orElse(true));
        }
        return numeric;
    }

    /** As wide as the widest cell; where the line gets too long, the widest columns give way: first between words, then within them. */
    private int[] widths(List<String> columns, List<List<String>> cells) {
        int[] widths = columns.stream().mapToInt(String::length).toArray();
        int[] words = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            words[i] = Math.max(
                    widths[i],
                    cells.stream()
                            .mapToInt(row -> longestWord(row.get(column)))
                            .max()
                            .orElse(0));
            widths[i] = Math.max(
                    widths[i],
                    cells.stream()
                            .mapToInt(row -> row.get(column).length())
                            .max()
                            .orElse(0));
        }
        shrink(widths, Arrays.stream(words).map(w -> Math.min(w, LONG_WORD)).toArray());
        shrink(widths, Arrays.stream(words).map(w -> Math.min(w, NARROWEST)).toArray());
        return widths;
    }

    private void shrink(int[] widths, int[] floors) {
        int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - width;
        while (excess > 0) {
            int widest = IntStream.range(0, widths.length)
                    .filter(i -> widths[i] > floors[i])
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElse(-1);
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    private static int longestWord(String cell) {
        return Arrays.stream(cell.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    private static void line(StringBuilder text, List<String> cells, int[] widths, boolean[] right) {
        List<List<String>> wrapped = new ArrayList<>();
        IntStream.range(0, widths.length).forEach(i -> wrapped.add(wrap(cells.get(i), widths[i])));
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
                String pad = " ".repeat(widths[i] - part.length());
                line.append(i == 0 ? "" : GAP).append(right[i] ? pad + part : part + pad);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        String rest = cell;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int cut = space > 0 ? space : width;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
