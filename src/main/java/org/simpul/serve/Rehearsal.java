package org.simpul.serve;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.simpul.graph.Iris;
import org.simpul.graph.Simpul;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the answers that most visitors begin with before anybody asks, so that the first ones need not wait until the Java machine knows its work: the views in both languages, then the
 * pages of documents and of what most of them mention. One thread does it, one answer after the other; a failure ends nothing, since whoever asks is told of it.
 */
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final int MOST_THINGS = 40;
    /** Of a large graph only so many mentions are counted. */
    private static final int MOST_MENTIONS = 100_000;

    private static final Duration LONGEST = Duration.ofMillis(500);

    private final List<Rooms.Room> rooms;
    private final ServedStore store;
    private final Iris iris;

    private final Thread thread = new Thread(this::run, "rehearsal");

    private final AtomicInteger failures = new AtomicInteger();

    private volatile boolean ended;

    Rehearsal(List<Rooms.Room> rooms, Rooms.House house) {
        this.rooms = rooms;
        this.store = house.store();
        this.iris = house.settings().iris();
    }

    /** Begins; the program does not wait for it. */
    void start() {
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Waits until it is over. */
    void join() throws InterruptedException {
        thread.join();
    }

    /** How many answers could not be made. */
    int failures() {
        return failures.get();
    }

    /** Ends, once the answer that is being made is made, or after half a second. */
    void end() {
        ended = true;
        try {
            thread.join(LONGEST.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Stream.of(inBoth(views(), false), inBoth(views(), true), searches(), inBoth(things(), false))
                .flatMap(visits -> visits)
                .takeWhile(visit -> !ended)
                .forEach(this::rehearse);
    }

    private void rehearse(Visit visit) {
        try {
            rooms.stream()
                    .filter(room -> room.leadsTo(visit.path()))
                    .map(Rooms.Room::servlet)
                    .filter(Rehearsed.class::isInstance)
                    .findFirst()
                    .ifPresent(servlet -> ((Rehearsed) servlet).rehearse(visit));
        } catch (RuntimeException e) {
            failures.incrementAndGet();
            LOG.debug("no rehearsal of {}", visit.path(), e);
        }
    }

    private static Stream<Visit> inBoth(Stream<String> paths, boolean chosen) {
        return paths.flatMap(
                path -> Stream.of(Tongue.values()).map(tongue -> new Visit(path, Map.of(), tongue, chosen)));
    }

    /** Whatever is searched for, the first search takes a second. */
    private static Stream<Visit> searches() {
        return Stream.of("/search", "/suggest")
                .map(path -> new Visit(path, Map.of("q", List.of("asean")), Tongue.ENGLISH, false));
    }

    private static Stream<String> views() {
        Stream<String> lists = ListPage.CLASSES.stream().map(name -> ListPage.PATH + name);
        Stream<String> views = Stream.of(View.values()).map(View::path);
        return Stream.of(
                        views,
                        Stream.of(
                                NetworkData.PATH + "network.json",
                                NetworkData.PATH + "metrics.json",
                                "/documents",
                                OntologyRoom.PATH),
                        lists)
                .flatMap(paths -> paths);
    }

    /** The pages of the documents that mention most, and of what most documents mention. */
    private Stream<String> things() {
        List<Triple> mentions = store.read(graph -> {
            try (Stream<Triple> all = graph.stream(Node.ANY, Simpul.MENTIONS, Node.ANY)) {
                return all.limit(MOST_MENTIONS).toList();
            }
        });
        return Stream.concat(
                most(mentions, Triple::getSubject).map(path -> path + "." + Representation.HTML.ending()),
                most(mentions, Triple::getObject).flatMap(Rehearsal::forms));
    }

    /** The paths of those that stand most often at one end of these triples. */
    private Stream<String> most(List<Triple> triples, Function<Triple, Node> end) {
        Map<Node, Long> counts = triples.stream().collect(Collectors.groupingBy(end, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.naturalOrder()))
                .limit(MOST_THINGS)
                .flatMap(entry -> LinkedData.path(iris, entry.getKey()).stream());
    }

    private static Stream<String> forms(String path) {
        return Stream.of(Representation.HTML, Representation.TURTLE, Representation.JSON_LD, Representation.RDF_XML)
                .map(form -> path + "." + form.ending());
    }
}
