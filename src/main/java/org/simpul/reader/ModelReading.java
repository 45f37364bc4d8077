package org.simpul.reader;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a language model's reading of one document went.
 *
 * @param model the model's name
 * @param questions how many stretches of the document it was asked about
 * @param accepted how many of its claims passed the gate
 * @param rejected how many did not, by reason
 * @param failures why it gave no answer, in plain words; empty where it answered everything
 */
public record ModelReading(
        String model, int questions, int accepted, SortedMap<String, Integer> rejected, List<String> failures) {

    public ModelReading {
        rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
        failures = List.copyOf(failures);
    }

    /** What became of its claims, in one line. */
    public String summary() {
        StringBuilder line = new StringBuilder(model + ": " + accepted + " claims accepted, ");
        line.append(rejected.values().stream().mapToInt(Integer::intValue).sum())
                .append(" rejected");
        String before = " (";
        for (var entry : rejected.entrySet()) {
            line.append(before).append(entry.getValue()).append(": ").append(entry.getKey());
            before = "; ";
        }
        return line.append(rejected.isEmpty() ? "" : ")").toString();
    }
}
