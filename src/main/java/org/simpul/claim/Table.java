package org.simpul.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.mention.Mentions;
import org.simpul.mention.Unit;
import org.simpul.text.Paragraph;
import org.simpul.text.Sentence;
import org.simpul.text.Span;
import org.simpul.text.Tokens;

/**
 * Rows of a document that stand together under one head. A row of names and words alone after rows with dates begins another table.
 *
 * @param heads the cells of the first row
 * @param rows the rows below it
 * @param firstSentence the sentence of the head
 */
record Table(List<Cell> heads, List<Row> rows, int firstSentence) {

    /** What divides the cells of a row in the text. */
    private static final String BAR = "|";

    /**
     * A row.
     *
     * @param cells its cells; the first is its head
     * @param span where it stands
     * @param sentence the index of its sentence
     */
    record Row(List<Cell> cells, Span span, int sentence) {

        /** Whether a cell after the first holds one of these words. */
        boolean says(Set<String> words) {
            return cells.stream().skip(1).flatMap(c -> c.words().stream()).anyMatch(words::contains);
        }

        boolean hasTimes() {
            return cells.stream().flatMap(c -> c.units().stream()).anyMatch(u -> u.fits(Set.of("Date", "Tier")));
        }
    }

    /**
     * A cell.
     *
     * @param units what it names
     * @param words its words, folded
     */
    record Cell(List<Unit> units, List<String> words) {

        /** The same cell with a concept as its meaning. */
        Cell meaning(String concept, String kind) {
            return new Cell(List.of(new Unit(0, 1, new Span(0, 1), new Unit.Meaning.Concept(concept, kind))), words);
        }

        /** The thing it names, where that is one. */
        Optional<Unit> only() {
            List<Unit> things =
                    units.stream().filter(u -> !u.entities().isEmpty()).toList();
            List<Unit> shown = things.isEmpty() ? units : things;
            return shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty();
        }
    }

    /** The head of a column; without words where the table has fewer heads than this row has cells. */
    Cell head(int column) {
        return column < heads.size() ? heads.get(column) : new Cell(List.of(), List.of());
    }

    /** The tables of a document; a row with one of these words is data. */
    static List<Table> in(Mentions mentions, Set<String> dataWords) {
        List<Table> tables = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<Sentence> sentences = mentions.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            boolean row = mentions.document()
                            .paragraphs()
                            .get(sentences.get(s).paragraph())
                            .kind()
                    == Paragraph.Kind.TABLE_ROW;
            Optional<Row> read = row ? Optional.of(row(mentions, s)) : Optional.empty();
            boolean another = read.isPresent()
                    && !rows.isEmpty()
                    && rows.get(rows.size() - 1).hasTimes()
                    && !read.get().hasTimes()
                    && allFilled(read.get(), dataWords);
            if (!row || another) {
                close(rows, tables);
            }
            read.ifPresent(rows::add);
        }
        close(rows, tables);
        return tables;
    }

    /** Heads of columns are all words; a row of data without dates has denials or gaps. */
    private static boolean allFilled(Row row, Set<String> dataWords) {
        return row.cells().stream()
                .allMatch(c -> c.words().stream().anyMatch(w -> w.length() > 2 && Character.isLetter(w.charAt(0)))
                        && c.words().stream().noneMatch(dataWords::contains));
    }

    private static void close(List<Row> rows, List<Table> tables) {
        if (rows.size() > 1) {
            tables.add(new Table(
                    rows.get(0).cells(),
                    List.copyOf(rows.subList(1, rows.size())),
                    rows.get(0).sentence()));
        }
        rows.clear();
    }

    private static Row row(Mentions mentions, int sentence) {
        Sentence at = mentions.document().sentences().get(sentence);
        Tokens tokens = mentions.tokens();
        List<Cell> cells = new ArrayList<>();
        int start = mentions.first(at);
        int last = mentions.last(at);
        for (int t = start; t <= last; t++) {
            if (t == last || tokens.form(t).equals(BAR)) {
                cells.add(cell(mentions, start, t));
                start = t + 1;
            }
        }
        return new Row(cells, at.span(), sentence);
    }

    private static Cell cell(Mentions mentions, int first, int last) {
        List<String> words = new ArrayList<>();
        for (int t = first; t < last; t++) {
            words.add(mentions.tokens().form(t));
        }
        return new Cell(mentions.units().within(first, last), words);
    }
}
