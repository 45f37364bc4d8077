package org.simpul.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.query.QueryLibrary;
import org.simpul.serve.Server;
import org.simpul.serve.ServerSettings;
import org.simpul.store.QuadSource;
import org.simpul.store.Tdb2Store;

/** How long pages of the explorer take while eight clients ask for one after the other: every page of a thing and of a document, and the views. */
final class PagesBenchmark {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 5;
    private static final List<String> LISTS = List.of(
            "/documents",
            "/things/State",
            "/things/Institution",
            "/things/Instrument",
            "/things/Event",
            "/things/Official",
            "/things/Place");
    private static final String STATE = "https%3A%2F%2Fw3id.org%2Fsimpul%2Fid%2Fstate%2F";
    private static final List<String> VIEWS = List.of(
            "/",
            "/contradictions",
            "/coverage",
            "/compare?first=" + STATE + "indonesia&second=" + STATE + "thailand",
            "/compare?from=2000&to=2018&from2=2019&to2=2026",
            "/search?q=asean",
            "/search?q=kerja",
            "/suggest?q=kamb",
            "/suggest?q=me",
            "/network",
            "/network?from=2013&to=2019",
            "/data/network.json",
            "/data/metrics.json",
            "/map",
            "/timeline",
            "/query",
            "/query/members-of-institution?run=1",
            "/query/ratifications?run=1",
            "/ontology",
            "/docs",
            "/docs/queries",
            "/.well-known/void",
            "/sitemap.xml",
            "/id/state/indonesia.ttl",
            "/id/state/indonesia.jsonld",
            "/id/forum/bali-process.jsonld",
            "/id/treaty/actip.rdf");
    /** Claims and figures have many pages alike; of each, about so many are visited. */
    private static final int SOME = 20;

    private static final List<String> MANY = List.of("claim", "figure");
    private static final Duration WAIT = Duration.ofSeconds(15);
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:term|id)/[^\"#?]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Path quads;

    private PagesBenchmark(String address, Path quads) {
        this.quads = quads;
        this.address = address.substring(0, address.length() - 1);
    }

    /** A page that was asked for, how long it took in milliseconds, and whether it came. */
    private record Visit(String path, double millis, boolean failed) {}

    /** Takes the folder of Simpul, a file of quads, and a folder for a store. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path home = Path.of(args[0]);
        try (Tdb2Store store = Tdb2Store.create(Path.of(args[2]).resolve("pages"))) {
            store.load(
                    List.of(QuadSource.file(Path.of(args[1]), Iris.standard())),
                    Ontology.load(home.resolve("ontology")),
                    Iris.standard());
            try (Server server = Server.start(
                    ServerSettings.standard().withPort(0),
                    store.searchable(),
                    new QueryLibrary(home.resolve("queries")))) {
                server.rehearse(); // as simpul serve does
                Thread.sleep(WAIT.toMillis());
                new PagesBenchmark(server.url(), Path.of(args[1])).measure();
            }
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        List<String> pages = pages();
        System.out.println("The first round, by a server that nobody has asked yet, " + WAIT.toSeconds()
                + " seconds after its start:\n");
        long first = System.nanoTime();
        long used = processorNanos();
        List<Visit> cold = load(pages, 0);
        report(pages, cold, Benchmarks.since(first), (processorNanos() - used) / 1e6 / cold.size());
        for (int round = 1; round < WARM_UP; round++) {
            load(pages, round);
        }
        System.out.println("After " + WARM_UP + " rounds, with the answers that the server keeps:\n");
        List<Visit> visits = new ArrayList<>();
        long start = System.nanoTime();
        long processor = processorNanos();
        for (int round = 0; round < ROUNDS; round++) {
            visits.addAll(load(pages, WARM_UP + round));
        }
        report(pages, visits, Benchmarks.since(start), (processorNanos() - processor) / 1e6 / visits.size());
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private List<String> pages() throws IOException, InterruptedException {
        Set<String> pages = new LinkedHashSet<>(VIEWS);
        for (String list : LISTS) {
            pages.add(list);
            Matcher links = LINK.matcher(get(list).body());
            while (links.find()) {
                pages.add(links.group(1));
            }
        }
        for (String kind : MANY) {
            pages.addAll(some(kind));
        }
        return List.copyOf(pages);
    }

    /** Pages that no list leads to: every n-th of the things of this kind that the quads tell of. */
    private List<String> some(String kind) throws IOException {
        Pattern thing = Pattern.compile("^<" + Pattern.quote(Iris.standard().base() + kind) + "/([^>]+)>");
        try (Stream<String> lines = Files.lines(quads)) {
            List<String> all = lines.map(thing::matcher)
                    .filter(Matcher::find)
                    .map(match -> "/id/" + kind + "/" + match.group(1))
                    .distinct()
                    .sorted()
                    .toList();
            int step = Math.max(1, all.size() / SOME);
            return IntStream.range(0, all.size())
                    .filter(i -> i % step == 0)
                    .mapToObj(all::get)
                    .toList();
        }
    }

    /** What kind of page an address leads to: its first folder, the class of a thing, or its format. */
    private static String kind(String path) {
        int dot = path.lastIndexOf('.');
        if (path.startsWith("/id/") && dot > 0 && !path.endsWith(".html")) {
            return "linked data, " + path.substring(dot);
        }
        if (path.startsWith("/data/") || path.startsWith("/id/")) {
            return path.substring(1).replaceAll("^((?:data|id)/[^/?]+).*", "$1");
        }
        String first = path.replaceAll("^/([^/?]*).*", "$1");
        return first.isEmpty() ? "home" : first + (path.contains("run=1") ? ", with answer" : "");
    }

    private static void kinds(List<Visit> visits) {
        System.out.println(
                "\n| kind | visits | failed | 50 % within, ms | 95 % | 99 % |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        visits.stream()
                .collect(Collectors.groupingBy(visit -> kind(visit.path()), TreeMap::new, Collectors.toList()))
                .forEach((kind, some) -> {
                    List<Double> times =
                            some.stream().map(Visit::millis).sorted().toList();
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %d | %d | %.0f | %.0f | %.0f |%n",
                            kind,
                            some.size(),
                            some.stream().filter(Visit::failed).count(),
                            within(times, 50),
                            within(times, 95),
                            within(times, 99));
                });
    }

    private static double within(List<Double> times, int share) {
        return times.get(times.size() * share / 100);
    }

    private List<Visit> load(List<String> pages, int seed) throws InterruptedException, ExecutionException {
        List<String> order = new ArrayList<>(pages);
        Collections.shuffle(order, new Random(seed));
        List<Callable<Visit>> tasks =
                order.stream().map(path -> (Callable<Visit>) () -> visit(path)).toList();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Visit> visits = new ArrayList<>();
            for (Future<Visit> done : clients.invokeAll(tasks)) {
                visits.add(done.get());
            }
            return visits;
        } finally {
            clients.shutdown();
        }
    }

    private Visit visit(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = get(path);
        return new Visit(path, Benchmarks.since(start) * 1e3, answer.statusCode() >= 400);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .timeout(Duration.ofSeconds(60))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void report(List<String> pages, List<Visit> visits, double seconds, double processor) {
        List<Double> times = visits.stream().map(Visit::millis).sorted().toList();
        System.out.println("| " + pages.size() + " pages, " + CLIENTS + " clients | |\n| --- | ---: |");
        System.out.printf(Locale.ROOT, "| visits | %d |%n", visits.size());
        System.out.printf(
                Locale.ROOT,
                "| failed | %d |%n",
                visits.stream().filter(Visit::failed).count());
        System.out.printf(Locale.ROOT, "| visits a second | %.0f |%n", visits.size() / seconds);
        System.out.printf(Locale.ROOT, "| processor time a visit, client included | %.1f ms |%n", processor);
        for (int share : new int[] {50, 95, 99}) {
            System.out.printf(Locale.ROOT, "| %d %% within | %.0f ms |%n", share, within(times, share));
        }
        kinds(visits);
        System.out.println("\nslowest pages, on average:\n");
        Map<String, Double> means =
                visits.stream().collect(Collectors.groupingBy(Visit::path, Collectors.averagingDouble(Visit::millis)));
        Stream<Map.Entry<String, Double>> slowest = means.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(5);
        slowest.forEach(page -> System.out.printf(Locale.ROOT, "- %s: %.0f ms%n", page.getKey(), page.getValue()));
        System.out.println();
    }
}
