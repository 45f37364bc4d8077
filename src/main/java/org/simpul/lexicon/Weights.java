package org.simpul.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How much each trait speaks for a pair of names being the subject and object of a word, fitted on annotated documents; from {@code ontology/frames/_weights.yaml}.
 *
 * @param threshold the share, 0 to 1, above which a pair is taken
 * @param traits the weight of each trait, in logits
 */
public record Weights(double threshold, Map<String, Double> traits) {

    /** Takes no pair. */
    public static final Weights NONE = new Weights(1, Map.of());

    public Weights {
        traits = Map.copyOf(traits);
    }

    /**
     * The weights of this ontology folder; {@link #NONE} where it has no such file.
     *
     * @throws LexiconException where the file is wrong
     */
    public static Weights load(Path ontology) {
        Path file = ontology.resolve("frames/_weights.yaml");
        return Files.exists(file) ? YamlFiles.read(file, Weights.class) : NONE;
    }

    /** How likely a pair with these traits is right, 0 to 1. */
    public double of(List<String> present) {
        double sum = 0;
        for (String trait : present) {
            sum += traits.getOrDefault(trait, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
