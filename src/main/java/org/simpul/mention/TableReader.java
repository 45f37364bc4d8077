package org.simpul.mention;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.text.Language;
import org.simpul.text.Span;

/**
 * Reads the numbers in rows of a table, where cells stand between bars ("Laos | 2023 | 1,250"). What a number counts is said by its own cell, the head of its column
 * or the head of its row. Safe for use by several threads.
 */
public final class TableReader {

    private static final String ITEMS = "Items";
    private static final String PERCENT = "Percent";

    private final UnitWords units;
    private final QuantityFinder quantities;

    private TableReader(UnitWords units, QuantityFinder quantities) {
        this.units = units;
        this.quantities = quantities;
    }

    /**
     * A reader with the words of this folder ({@code units.yaml}, {@code citations.yaml}).
     *
     * @throws java.io.UncheckedIOException where a file is missing or not as described
     */
    public static TableReader load(Path ontology) {
        return new TableReader(UnitWords.load(ontology), QuantityFinder.load(ontology));
    }

    /**
     * A row of a table.
     *
     * @param span where it stands in the text
     * @param times the times it names
     */
    public record Row(Span span, List<TimeMention> times) {

        public Row {
            times = List.copyOf(times);
        }
    }

    /** Whether a row can be the head of a table: several cells, and no numbers in them but years. */
    public boolean isHead(String text, Row row, Language language) {
        List<Span> cells = cells(text, row.span());
        return cells.size() > 1 && cells.stream().allMatch(c -> isYear(c, row) || number(text, c, language) == null);
    }

    /**
     * The numbers of a row, in order.
     *
     * @param head the first row of the table
     */
    public List<TableQuantity> read(String text, Row head, Row row, Language language) {
        List<Span> heads = cells(text, head.span());
        List<Span> cells = cells(text, row.span());
        List<TableQuantity> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Span cell = cells.get(i);
            Span column = i < heads.size() ? heads.get(i) : cells.get(0);
            List<TimeMention> times = within(row.times(), cell);
            List<Quantity> own = quantities.find(text, cell, language, times);
            Optional<Edtf> period =
                    within(head.times(), column).stream().findFirst().map(TimeMention::value);
            own.forEach(q -> found.add(new TableQuantity(q, column, period)));
            if (own.isEmpty() && times.isEmpty() && i > 0) {
                bare(text, cell, column, cells.get(0), language)
                        .ifPresent(q -> found.add(new TableQuantity(q, column, period)));
            }
        }
        return found;
    }

    /** A cell that holds a number and nothing else. */
    private Optional<Quantity> bare(String text, Span cell, Span column, Span label, Language language) {
        NumberReader.Number number = number(text, cell, language);
        Pieces head = Pieces.of(text, column);
        if (number == null || isNaming(head)) {
            return Optional.empty();
        }
        String unit = unit(head).or(() -> unit(Pieces.of(text, label))).orElse(ITEMS);
        boolean measured = unit.equals(PERCENT) || unit.length() == 3;
        BigDecimal value =
                (measured ? number.value() : number.whole()).multiply(BigDecimal.valueOf(measured ? scale(head) : 1));
        boolean dated = head.size() == 1 && head.isNumber(0);
        return Optional.of(
                new Quantity(cell, value.stripTrailingZeros(), unit, Optional.empty(), dated ? label : column));
    }

    /** The number that fills the cell; null where it holds anything else. */
    private NumberReader.Number number(String text, Span cell, Language language) {
        Pieces pieces = Pieces.of(text, cell);
        NumberReader.Number number = pieces.isNumber(0) ? new NumberReader(pieces, units, language).read(0) : null;
        return number != null && number.next() == pieces.size() ? number : null;
    }

    private static boolean isYear(Span cell, Row row) {
        return row.times().stream().anyMatch(t -> t.span().overlaps(cell));
    }

    /** "No.", "Pasal": columns whose numbers name things. */
    private boolean isNaming(Pieces head) {
        return head.size() > 0
                && (units.is(head, 0, CountRole.NAMING) || head.isMark(0, '#') || "Years".equals(units.unit(head, 0)));
    }

    private Optional<String> unit(Pieces head) {
        for (int i = 0; i < head.size(); i++) {
            boolean prefix = head.isMark(i + 1, '$') && head.touches(i + 1) && head.isWord(i);
            String currency = prefix || units.isCurrencyBefore(head, i)
                    ? units.currencyBefore(head, i)
                    : units.currencyAfter(head, i);
            if (currency != null) {
                return Optional.of(currency);
            }
        }
        for (int i = 0; i < head.size(); i++) {
            if (units.unit(head, i) != null && !units.is(head, i - 1, CountRole.CRIME)) {
                return Optional.of(units.unit(head, i));
            }
        }
        return Optional.empty();
    }

    private long scale(Pieces head) {
        for (int i = 0; i < head.size(); i++) {
            if (head.isWord(i) && units.scale(head, i) >= 1000) {
                return units.scale(head, i);
            }
        }
        return 1;
    }

    private static List<TimeMention> within(List<TimeMention> times, Span cell) {
        return times.stream().filter(t -> cell.contains(t.span())).toList();
    }

    private static List<Span> cells(String text, Span row) {
        List<Span> cells = new ArrayList<>();
        int start = row.start();
        for (int i = row.start(); i <= row.end(); i++) {
            if (i == row.end() || text.charAt(i) == '|') {
                cells.add(stripped(text, start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Span(start, end);
    }
}
