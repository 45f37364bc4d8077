package org.simpul.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.text.Language;
import org.simpul.text.Span;

/**
 * Measures the time finder on sentences with one expected expression each (none where a dash stands). An expression counts as found where a time was found on its words, or on all of
 * them but a preposition or with one more; as normalised where that time has the expected value.
 */
class TimeExpressionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/times");
    private static final TimeFinder FINDER = TimeFinder.load(Path.of("ontology"));
    private static final double FOUND = 0.95;
    private static final double NORMALISED = 0.90;
    private static final int LEAST = 150;

    private record Line(String sentence, Optional<LocalDate> reference, String expression, String value) {

        static Line of(String written) {
            String[] cells = written.split("\t");
            return new Line(
                    cells[0],
                    Optional.of(cells[1]).filter(c -> !c.isEmpty()).map(LocalDate::parse),
                    cells[2],
                    cells[3]);
        }

        boolean none() {
            return value.equals("-");
        }
    }

    @ParameterizedTest
    @CsvSource({"INDONESIAN, id.tsv", "ENGLISH, en.tsv"})
    void findsAndNormalises(Language language, String file) throws IOException {
        List<Line> lines = Files.readAllLines(FOLDER.resolve(file)).stream()
                .skip(1)
                .map(Line::of)
                .toList();
        List<String> misses = new ArrayList<>();
        int found = 0;
        int normalised = 0;
        for (Line line : lines) {
            List<TimeMention> all = find(line, language);
            boolean seen = line.none() ? all.isEmpty() : all.stream().anyMatch(m -> covers(m, line));
            boolean right = line.none()
                    ? all.isEmpty()
                    : all.stream()
                            .anyMatch(m -> covers(m, line) && m.value().value().equals(line.value()));
            found += seen ? 1 : 0;
            normalised += right ? 1 : 0;
            if (!right) {
                misses.add((seen ? "other value " : "not found ") + line + " but " + shown(line, all));
            }
        }
        misses.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%s: %d lines, found %.3f, normalised %.3f%n",
                file,
                lines.size(),
                (double) found / lines.size(),
                (double) normalised / lines.size());
        assertThat(lines).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat((double) found / lines.size())
                .as("found; missed: %s", misses)
                .isGreaterThanOrEqualTo(FOUND);
        assertThat((double) normalised / lines.size())
                .as("normalised; missed: %s", misses)
                .isGreaterThanOrEqualTo(NORMALISED);
    }

    private static List<TimeMention> find(Line line, Language language) {
        return FINDER.find(
                line.sentence(),
                new Span(0, line.sentence().length()),
                language,
                TimeContext.writtenOn(line.reference()));
    }

    private static boolean covers(TimeMention mention, Line line) {
        int start = line.sentence().lastIndexOf(line.expression());
        int end = start + line.expression().length();
        boolean within = mention.span().start() >= start && mention.span().end() <= end;
        boolean around = mention.span().start() <= start && mention.span().end() >= end;
        return start >= 0 && (around || within && mention.span().end() == end);
    }

    private static List<String> shown(Line line, List<TimeMention> all) {
        return all.stream()
                .map(m -> m.span().of(line.sentence()) + " = " + m.value())
                .toList();
    }
}
