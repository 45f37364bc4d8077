package org.simpul.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each trait of a pair of names speaks for one being the subject and the other the object of a relation: the weights of a logistic regression that was
 * fitted on annotated documents, from {@code ontology/frames/_weights.tsv}. A trait is a few words with blanks between them; inside the program it goes by a number made of these words.
 */
public final class TraitWeights {

    /** Takes no pair. */
    public static final TraitWeights NONE = new TraitWeights(2, Map.of());

    private static final String THRESHOLD = "threshold";
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final double threshold;
    private final long[] keys;
    private final float[] weights;
    private final int mask;

    private TraitWeights(double threshold, Map<String, Float> traits) {
        this.threshold = threshold;
        int size = Integer.highestOneBit(Math.max(8, traits.size() * 3)) * 2;
        mask = size - 1;
        keys = new long[size];
        weights = new float[size];
        traits.forEach((name, weight) -> put(id(name), weight));
    }

    /**
     * The weights of this ontology folder; {@link #NONE} where it has no such file.
     *
     * @throws LexiconException where the file is wrong
     */
    public static TraitWeights load(Path ontology) {
        Path file = ontology.resolve("frames/_weights.tsv");
        return Files.exists(file) ? read(file) : NONE;
    }

    private static TraitWeights read(Path file) {
        Map<String, Float> traits = new TreeMap<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                int tab = line.indexOf('\t');
                if (!line.startsWith("#")) {
                    traits.put(line.substring(0, tab), Float.valueOf(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new LexiconException("cannot read " + file + ": " + e.getMessage(), e);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new LexiconException(
                    file + ", line " + number + ": a line is a trait, a tab and its weight, such as p ratified\t-0.5",
                    e);
        }
        Float threshold = traits.remove(THRESHOLD);
        if (threshold == null) {
            throw new LexiconException(file + ": the line threshold is missing");
        }
        return new TraitWeights(threshold, traits);
    }

    /** The least likelihood, 0 to 1, at which a pair is taken. */
    public double threshold() {
        return threshold;
    }

    /** The weight of this trait in logits; 0 where it has none. */
    public float of(long id) {
        int i = slot(id);
        while (keys[i] != 0) {
            if (keys[i] == id) {
                return weights[i];
            }
            i = (i + 1) & mask;
        }
        return 0;
    }

    private void put(long id, float weight) {
        int i = slot(id);
        while (keys[i] != 0) {
            i = (i + 1) & mask;
        }
        keys[i] = id;
        weights[i] = weight;
    }

    private int slot(long id) {
        return (int) (id >>> 20) & mask;
    }

    /** The number of the trait of this name. */
    public static long id(String name) {
        long id = SEED;
        for (String word : name.split(" ", -1)) {
            id = with(id, word);
        }
        return done(id);
    }

    /** The number of a trait whose name begins with this word, before {@link #with} adds the others and {@link #done} ends it. */
    public static long begin(String word) {
        return with(SEED, word);
    }

    /** The number with another word of the name. */
    public static long with(long id, String word) {
        long mixed = (id ^ word.hashCode()) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 29);
    }

    /** The number of a name whose words are all there. */
    public static long done(long id) {
        long mixed = id * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) | 1;
    }
}
