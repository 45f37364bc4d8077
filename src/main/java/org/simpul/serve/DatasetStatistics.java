package org.simpul.serve;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;

/** Counts over the whole dataset, kept for some minutes since counting reads every statement. Safe for use by several threads. */
final class DatasetStatistics {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final ServedStore store;
    private final LongSupplier nanos;
    private Counts counts;
    private long countedAt;

    /**
     * What was counted.
     *
     * @param triples distinct ones, over all named graphs
     * @param subjects distinct ones
     * @param objects distinct ones
     * @param classes how many things are of each class
     * @param properties how many statements each property has
     * @param runs when the runs ended that made it
     * @param example a state, the first by its IRI; empty where there is none
     */
    record Counts(
            long triples,
            long subjects,
            long objects,
            SortedMap<String, Long> classes,
            SortedMap<String, Long> properties,
            List<Node> runs,
            Optional<String> example) {}

    /** Counts over this dataset by this clock, such as {@link System#nanoTime}. */
    DatasetStatistics(ServedStore store, LongSupplier nanos) {
        this.store = store;
        this.nanos = nanos;
    }

    /** What the dataset holds now or held some minutes ago. */
    synchronized Counts counts() {
        if (counts == null || nanos.getAsLong() - countedAt > KEPT.toNanos()) {
            counts = store.read(DatasetStatistics::count);
            countedAt = nanos.getAsLong();
        }
        return counts;
    }

    private static Counts count(Graph graph) {
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        SortedMap<String, Long> classes = new TreeMap<>();
        SortedMap<String, Long> properties = new TreeMap<>();
        ExtendedIterator<Triple> all = graph.find();
        all.forEachRemaining(triple -> {
            subjects.add(triple.getSubject());
            objects.add(triple.getObject());
            properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
            if (triple.getPredicate().equals(External.TYPE)
                    && triple.getObject().isURI()) {
                classes.merge(triple.getObject().getURI(), 1L, Long::sum);
            }
        });
        long triples = properties.values().stream().mapToLong(Long::longValue).sum();
        List<Node> runs = graph.find(Node.ANY, External.ENDED_AT, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .toList();
        return new Counts(triples, subjects.size(), objects.size(), classes, properties, runs, example(graph));
    }

    private static Optional<String> example(Graph graph) {
        return graph.find(Node.ANY, External.TYPE, Simpul.term("State")).mapWith(Triple::getSubject).toList().stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .min(Comparator.naturalOrder());
    }

    /** How many things are of this class. */
    static long of(Counts counts, Node type) {
        return counts.classes().getOrDefault(type.getURI(), 0L);
    }
}
