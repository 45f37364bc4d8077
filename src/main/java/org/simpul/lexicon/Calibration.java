package org.simpul.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * From what a frame's author believes to how often it proves right: a line through points, read from {@code ontology/frames/_calibration.yaml}.
 *
 * @param points pairs of a frame's confidence and the share of claims at it that were right, both 0 to 1, the first numbers rising
 */
public record Calibration(List<List<Double>> points) {

    /** Leaves every confidence as it is. */
    public static final Calibration NONE = new Calibration(List.of(List.of(0.0, 0.0), List.of(1.0, 1.0)));

    public Calibration {
        points = List.copyOf(points);
        for (int i = 0; i < points.size(); i++) {
            boolean pair = points.get(i).size() == 2 && points.get(i).stream().allMatch(x -> x >= 0 && x <= 1);
            if (!pair || i > 0 && points.get(i).get(0) <= points.get(i - 1).get(0)) {
                throw new LexiconException(
                        "_calibration.yaml: points are pairs of numbers from 0 to 1, the first numbers rising; see "
                                + points.get(i));
            }
        }
        if (points.size() < 2) {
            throw new LexiconException("_calibration.yaml needs two points at least");
        }
    }

    /**
     * The calibration of this ontology folder; {@link #NONE} where it has no such file.
     *
     * @throws LexiconException where the file is wrong
     */
    public static Calibration load(Path ontology) {
        Path file = ontology.resolve("frames/_calibration.yaml");
        return Files.exists(file) ? YamlFiles.read(file, Calibration.class) : NONE;
    }

    /** The calibrated confidence, 0 to 1, rounded to thousandths; outside of the points that of the nearest one. */
    public double of(double raw) {
        List<Double> below = points.get(0);
        for (List<Double> above : points) {
            if (raw <= above.get(0)) {
                double width = above.get(0) - below.get(0);
                double share = width == 0 ? 1 : Math.max(0, raw - below.get(0)) / width;
                return rounded(below.get(1) + share * (above.get(1) - below.get(1)));
            }
            below = above;
        }
        return rounded(below.get(1));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
