package org.simpul.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void drawsALineThroughThePoints() {
        Calibration calibration = new Calibration(List.of(List.of(0.2, 0.1), List.of(0.6, 0.5), List.of(0.8, 0.9)));
        assertThat(calibration.of(0.2)).isEqualTo(0.1);
        assertThat(calibration.of(0.4)).isEqualTo(0.3);
        assertThat(calibration.of(0.7)).isEqualTo(0.7);
        assertThat(calibration.of(0.1)).isEqualTo(0.1);
        assertThat(calibration.of(1)).isEqualTo(0.9);
    }

    @Test
    void withoutAFileAllStaysAsItIs() {
        assertThat(Calibration.load(Path.of("no-such-folder")).of(0.83)).isEqualTo(0.83);
    }

    @Test
    void theProjectsOwnNeverFalls() {
        Calibration calibration = Calibration.load(Path.of("ontology"));
        for (int i = 1; i <= 100; i++) {
            assertThat(calibration.of(i / 100.0))
                    .isGreaterThanOrEqualTo(calibration.of((i - 1) / 100.0))
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void pointsMustRise() {
        assertThatThrownBy(() -> new Calibration(List.of(List.of(0.5, 0.5), List.of(0.4, 0.6))))
                .isInstanceOf(LexiconException.class);
        assertThatThrownBy(() -> new Calibration(List.of(List.of(0.5, 1.5), List.of(0.6, 0.6))))
                .isInstanceOf(LexiconException.class);
    }
}
