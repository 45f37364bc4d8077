package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.evaluate.DocumentScore;
import org.simpul.evaluate.Measure;
import org.simpul.evaluate.Tally;

final class CorpusBaselineTest {

    @TempDir
    private Path folder;

    @Test
    void aFallOfMoreThanAHundredthIsNamed() throws Exception {
        CorpusBaseline baseline = written(score(800, List.of()));
        assertThat(baseline.shortfalls("overall", score(790, List.of()))).isEmpty();
        assertThat(baseline.shortfalls("overall", score(780, List.of())))
                .containsExactly("claims of overall is 0.7800, the baseline is 0.8000");
    }

    @Test
    void oneMoreWrongClaimIsNamed() throws Exception {
        CorpusBaseline baseline = written(score(800, List.of("a ratified b: denied")));
        assertThat(baseline.shortfalls("overall", score(800, List.of("a ratified b: denied"))))
                .isEmpty();
        assertThat(baseline.shortfalls("overall", score(800, List.of("a ratified b: denied", "c signed d: planned"))))
                .singleElement()
                .asString()
                .contains("c signed d: planned");
    }

    private CorpusBaseline written(DocumentScore score) throws Exception {
        Path file = folder.resolve("baseline.json");
        CorpusBaseline.write(file, Map.of("overall", score));
        assertThat(Files.readString(file)).endsWith("}\n");
        return CorpusBaseline.read(file);
    }

    private static DocumentScore score(int right, List<String> wrong) {
        Map<Measure, Tally> tallies = Map.of(Measure.CLAIMS, new Tally(right, 1000, 1000));
        return new DocumentScore("all", tallies, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), wrong);
    }
}
