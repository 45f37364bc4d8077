package org.simpul.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.simpul.graph.DayRange;
import org.simpul.graph.Simpul;

/** From when to when periods last, by what the graph says of them; each is read once. */
final class Spans {

    private static final Set<RDFDatatype> DATES =
            Set.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYear, XSDDatatype.XSDgYearMonth);

    private final Reading reading;
    private final Map<Node, Span> known = new HashMap<>();

    Spans(Reading reading) {
        this.reading = reading;
    }

    /**
     * A stretch of time.
     *
     * @param edtf how it is written, by EDTF
     * @param start its first day, empty where it is open
     * @param end its last day, empty where it is open
     */
    record Span(String edtf, Optional<LocalDate> start, Optional<LocalDate> end) {

        /** Its first day, or its last one where it has no first one: what lists in order of time go by. */
        LocalDate anchor() {
            return start.or(() -> end).orElse(LocalDate.MAX);
        }
    }

    /** The stretch of a period. */
    Span of(Node period) {
        return known.computeIfAbsent(period, this::read);
    }

    /** Several periods in words, in order of time, parted by commas; empty where there are none. */
    String words(List<Node> periods, Tongue tongue) {
        return periods.stream()
                .map(this::of)
                .sorted(Comparator.comparing(Span::anchor).thenComparing(Span::edtf))
                .map(span -> Moments.words(span.edtf(), tongue))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The stretch of a date that is a value; empty for all other values and for things. */
    static Optional<Span> dated(Node value) {
        if (!value.isLiteral() || !DATES.contains(value.getLiteralDatatype())) {
            return Optional.empty();
        }
        String date = value.getLiteralLexicalForm();
        return DayRange.parse(date).map(days -> new Span(date, Optional.of(days.first()), Optional.of(days.last())));
    }

    private Span read(Node period) {
        String edtf = reading.object(period, Simpul.EDTF)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        return new Span(edtf, day(period, Simpul.START), day(period, Simpul.END));
    }

    private Optional<LocalDate> day(Node period, Node property) {
        return reading.object(period, property).map(Node::getLiteralLexicalForm).flatMap(Spans::parse);
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
