package org.simpul.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.simpul.export.LabelLanguage;
import org.simpul.export.Network;
import org.simpul.export.NetworkFilter;
import org.simpul.export.NetworkMetrics;
import org.simpul.export.NetworkReader;
import org.simpul.query.AnswerFormat;
import org.simpul.query.QueryException;
import org.simpul.store.GraphStore;
import org.simpul.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the network of entities. */
@Command(
        name = "metrics",
        description = {
            "Measure the network of entities: density, reciprocity and communities of the whole, and of each entity its degree, betweenness, eigenvector centrality, PageRank and community.",
            "A table shows both and the first entities; the other formats hold one table, of all entities or with --network of the whole."
        },
        footer = {
            "",
            "Claims that give no time pass every date filter; --dated leaves them out.",
            "",
            "Examples:",
            "  simpul metrics",
            "  simpul metrics --as-of 2010,2020 --network --format csv",
            "  simpul metrics --type State,Institution --relation memberOf --sort betweenness --top 10"
        })
public final class MetricsCommand implements Callable<Integer> {

    private static final int TOP_OF_TABLE = 20;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StoreOptions store;

    @Mixin
    private ClaimOptions claims;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            split = ",",
            converter = Days.Last.class,
            description =
                    "The network as it was on this day, such as 2020-12-31, a month or a year for its last day; several give a row for each.")
    private List<LocalDate> asOf = List.of();

    @Option(names = "--network", description = "The whole network only, not its entities.")
    private boolean networkOnly;

    @Option(
            names = "--sort",
            paramLabel = "M",
            defaultValue = "pagerank",
            description =
                    "Entities with most of this first: degree, in, out, betweenness, eigenvector or pagerank; or by community (default: ${DEFAULT-VALUE}).")
    private String sort;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "So many entities of each network; 0 for all (default: 20 in a table, else all).")
    private Integer top;

    @Option(
            names = "--lang",
            paramLabel = "L",
            defaultValue = "en",
            description = "The language of names, en or id (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(
            names = "--format",
            defaultValue = "table",
            converter = QueryCommand.FormatName.class,
            description = "table, csv, tsv, json, xml or markdown (default: ${DEFAULT-VALUE}).")
    private AnswerFormat format;

    @Override
    public Integer call() {
        check();
        LabelLanguage labels =
                LabelLanguage.of(language).orElseThrow(() -> Failure.usage("--lang is en or id, not " + language));
        try (GraphStore source = store.open()) {
            NetworkFilter filter = claims.filter(source);
            print(source.read(graph -> measure(graph, filter)), labels);
            return 0;
        } catch (IllegalArgumentException | QueryException e) {
            throw Failure.usage(e.getMessage());
        } catch (StoreException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    private void check() {
        if (!MetricsTables.ORDERS.containsKey(sort)) {
            throw Failure.usage("--sort is one of " + String.join(", ", new TreeSet<>(MetricsTables.ORDERS.keySet()))
                    + ", not " + sort);
        }
        if (top != null && top < 0) {
            throw Failure.usage("--top is a number of entities, or 0 for all; it is not " + top);
        }
    }

    private MetricsTables measure(Graph graph, NetworkFilter filter) {
        NetworkReader reader = new NetworkReader(graph);
        Stream<Optional<LocalDate>> days = asOf.isEmpty()
                ? Stream.of(Optional.empty())
                : asOf.stream().sorted().distinct().map(Optional::of);
        return new MetricsTables(days.map(day -> {
                    Network network = reader.read(filter.withAsOf(day));
                    return new MetricsTables.Measured(day, network, NetworkMetrics.of(network));
                })
                .toList());
    }

    private void print(MetricsTables tables, LabelLanguage labels) {
        PrintWriter out = spec.commandLine().getOut();
        boolean table = format == AnswerFormat.TABLE;
        if (table || networkOnly) {
            out.print(format.write(tables.ofNetworks(), QueryCommand.width()));
        }
        if (!networkOnly) {
            int most = Optional.ofNullable(top).orElse(table ? TOP_OF_TABLE : 0);
            out.print(table ? "\n" : "");
            out.print(format.write(tables.ofEntities(sort, most, labels, !table), QueryCommand.width()));
        }
        out.flush();
    }
}
