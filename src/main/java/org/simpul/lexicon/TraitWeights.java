package org.simpul.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each trait of a pair of names speaks for one being the subject and the other the object of a relation: the weights of a logistic regression that was
 * fitted on annotated documents, from {@code ontology/frames/_weights.yaml}. A trait is a few words with blanks between them; inside the program it goes by a number made of these words.
 */
public final class TraitWeights {

    /** Takes no pair. */
    public static final TraitWeights NONE = new TraitWeights(new File(2, Map.of()));

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final double threshold;
    private final long[] keys;
    private final float[] weights;
    private final int mask;

    /** The file: the least likelihood at which a pair is taken, and the weight of each trait in logits. */
    record File(double threshold, Map<String, Double> traits) {}

    private TraitWeights(File file) {
        threshold = file.threshold();
        int size = Integer.highestOneBit(Math.max(8, file.traits().size() * 3)) * 2;
        mask = size - 1;
        keys = new long[size];
        weights = new float[size];
        new TreeMap<>(file.traits()).forEach((name, weight) -> put(id(name), weight.floatValue()));
    }

    /**
     * The weights of this ontology folder; {@link #NONE} where it has no such file.
     *
     * @throws LexiconException where the file is wrong
     */
    public static TraitWeights load(Path ontology) {
        Path file = ontology.resolve("frames/_weights.yaml");
        return Files.exists(file) ? new TraitWeights(YamlFiles.read(file, File.class)) : NONE;
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
