package org.simpul.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.simpul.lexicon.TraitWeights;

/** The traits of one pair, by their numbers; by their names as well where somebody wants to read or fit them. Used again for the next pair. */
final class TraitList {

    private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

    private final List<String> names;
    private final boolean named;
    private long[] ids = new long[128];
    private int size;

    TraitList(boolean named) {
        this.named = named;
        this.names = new ArrayList<>();
    }

    void clear() {
        size = 0;
        names.clear();
    }

    /** A number of one digit as a word of a name. */
    static String number(int n) {
        return NUMBERS[Math.max(0, Math.min(9, n))];
    }

    void add(String a) {
        put(TraitWeights.begin(a));
        if (named) {
            names.add(a);
        }
    }

    void add(String a, String b) {
        put(TraitWeights.with(TraitWeights.begin(a), b));
        if (named) {
            names.add(a + " " + b);
        }
    }

    void add(String a, String b, String c) {
        put(TraitWeights.with(TraitWeights.with(TraitWeights.begin(a), b), c));
        if (named) {
            names.add(a + " " + b + " " + c);
        }
    }

    void add(String a, String b, String c, String d) {
        put(TraitWeights.with(TraitWeights.with(TraitWeights.with(TraitWeights.begin(a), b), c), d));
        if (named) {
            names.add(a + " " + b + " " + c + " " + d);
        }
    }

    private void put(long id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = TraitWeights.done(id);
    }

    /** The names; empty where they are not kept. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** How likely a pair with these traits is right, 0 to 1. */
    double likelihood(TraitWeights weights) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights.of(ids[i]);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
