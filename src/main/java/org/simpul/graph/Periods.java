package org.simpul.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.simpul.mention.Edtf;

/** Describes time periods in a document's graph, each once, and ties claims, figures and their nodes to them. */
final class Periods {

    private final Iris iris;
    private final GraphSink sink;
    private final Set<String> described = new HashSet<>();

    Periods(Iris iris, GraphSink sink) {
        this.iris = iris;
        this.sink = sink;
    }

    /** The node of this period, described. */
    Node node(Edtf time) {
        Node node = iris.of("period/" + Iris.periodSlug(time.value()));
        if (described.add(time.value())) {
            describe(node, time);
        }
        return node;
    }

    /**
     * When something holds: each time as it is written with its period, and the bounds of all of them together as dates. Where one of them is open at an end, so is the whole.
     */
    void attach(Node thing, Collection<Edtf> times) {
        for (Edtf time : times) {
            sink.add(thing, Simpul.TIME, Literals.edtf(time.value()));
            sink.add(thing, Simpul.PERIOD, node(time));
        }
        if (!times.isEmpty()) {
            start(times).ifPresent(d -> sink.add(thing, Simpul.START, Literals.date(d)));
            end(times).ifPresent(d -> sink.add(thing, Simpul.END, Literals.date(d)));
        }
    }

    /** A text for the times of a claim that identifies them. */
    static String key(SortedSet<Edtf> times) {
        return String.join(" ", times.stream().map(Edtf::value).toList());
    }

    private static Optional<LocalDate> start(Collection<Edtf> times) {
        return times.stream().anyMatch(t -> t.start().isEmpty())
                ? Optional.empty()
                : times.stream().map(t -> t.start().orElseThrow()).min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> end(Collection<Edtf> times) {
        return times.stream().anyMatch(t -> t.end().isEmpty())
                ? Optional.empty()
                : times.stream().map(t -> t.end().orElseThrow()).max(LocalDate::compareTo);
    }

    private void describe(Node node, Edtf time) {
        sink.type(node, Simpul.TIME_PERIOD, External.PROPER_INTERVAL);
        sink.add(node, Simpul.EDTF, Literals.edtf(time.value()));
        time.start().ifPresent(day -> bound(node, Simpul.START, External.HAS_BEGINNING, day));
        time.end().ifPresent(day -> bound(node, Simpul.END, External.HAS_END, day));
    }

    private void bound(Node period, Node asDate, Node asInstant, LocalDate day) {
        Node instant = iris.of("instant/" + day);
        sink.add(period, asDate, Literals.date(day));
        sink.add(period, asInstant, instant);
        sink.type(instant, External.INSTANT);
        sink.add(instant, External.IN_XSD_DATE, Literals.date(day));
    }
}
