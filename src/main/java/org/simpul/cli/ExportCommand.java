package org.simpul.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.simpul.export.ClaimSelection;
import org.simpul.export.LabelLanguage;
import org.simpul.export.Network;
import org.simpul.export.NetworkFilter;
import org.simpul.export.NetworkFormat;
import org.simpul.export.NetworkReader;
import org.simpul.export.NetworkView;
import org.simpul.export.PassageReader;
import org.simpul.export.RdfExporter;
import org.simpul.export.RdfFormats;
import org.simpul.query.QueryException;
import org.simpul.store.GraphStore;
import org.simpul.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the store as a file for another tool. */
@Command(
        name = "export",
        description = {
            "Write the store to a file for another tool.",
            "The network formats (graphml, gexf, dot, cytoscape, d3, html, csv, neo4j) hold entities as nodes and asserted claims between them as edges; csv and neo4j make two files, NAME-nodes.csv and NAME-edges.csv; html is one page that works without a connection.",
            "The RDF formats hold every quad, or what is left of them when claims are filtered."
        },
        footer = {
            "",
            "Claims that give no time pass every date filter; --dated leaves them out.",
            "",
            "Examples:",
            "  simpul export --format gexf -o network.gexf",
            "  simpul export --format graphml --as-of 2020-12-31 --relation memberOf --relation ratified -o members.graphml",
            "  simpul export --format html --lang id --type Institution,State -o network.html",
            "  simpul export --format turtle -o graph.ttl"
        })
public final class ExportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private StoreOptions store;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-f", "--format"},
            required = true,
            paramLabel = "F",
            description =
                    "graphml, gexf, dot, cytoscape, d3, html, csv, neo4j, or an RDF format: turtle, trig, nquads, ntriples, rdfxml, jsonld, ndjsonld, rdfjson, trix, n3, binary, turtlestar, trigstar.")
    private String format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; an existing one is replaced.")
    private Path output;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Days.Last.class,
            description = "Only what held on this day, such as 2020-12-31; a month or a year stands for its last day.")
    private LocalDate asOf;

    @Mixin
    private ClaimOptions claims;

    @Option(
            names = "--lang",
            paramLabel = "L",
            defaultValue = "en",
            description = "The language of labels in the network formats, en or id (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(
            names = "--no-metrics",
            description = "Leave out degree, betweenness, eigenvector, PageRank and community of each entity.")
    private boolean withoutMetrics;

    @Override
    public Integer call() {
        try {
            LabelLanguage labels =
                    LabelLanguage.of(language).orElseThrow(() -> Failure.usage("--lang is en or id, not " + language));
            checkFolder();
            Optional<NetworkFormat> network = NetworkFormat.of(format);
            if (network.isPresent()) {
                network(network.get(), labels);
            } else {
                rdf(RdfFormats.of(format).orElseThrow(this::unknownFormat));
            }
            return 0;
        } catch (IllegalArgumentException | QueryException e) {
            throw Failure.usage(e.getMessage());
        } catch (StoreException | RDFHandlerException e) {
            throw Failure.failed(e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw Failure.failed("cannot write " + output + ": " + e.getMessage(), e);
        }
    }

    private void network(NetworkFormat chosen, LabelLanguage labels) throws IOException {
        NetworkView view;
        try (GraphStore source = store.open()) {
            NetworkFilter filter = filter(source);
            view = source.read(graph -> view(graph, chosen, filter));
        }
        Network network = view.network();
        NetworkView labelled = view.in(labels);
        List<Path> files = chosen.write(withoutMetrics ? labelled : labelled.measured(), output);
        report(
                String.format(
                        Locale.ROOT,
                        "%,d entities and %,d edges",
                        network.nodes().size(),
                        network.edges().size()),
                files);
    }

    private NetworkFilter filter(GraphStore source) {
        return claims.filter(source).withAsOf(Optional.ofNullable(asOf));
    }

    private static NetworkView view(Graph graph, NetworkFormat chosen, NetworkFilter filter) {
        NetworkView view = NetworkView.of(new NetworkReader(graph).read(filter));
        return chosen.holdsPassages() ? view.with(new PassageReader(graph).of(view.network())) : view;
    }

    private void rdf(RDFFormat chosen) {
        try (GraphStore source = store.open()) {
            NetworkFilter filter = filter(source);
            Path file = source.readQuads(quads -> {
                try {
                    return new RdfExporter(quads, ClaimSelection.of(quads, filter)).write(output, chosen);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            report("the graph", List.of(file));
        }
    }

    private void checkFolder() {
        Path folder = output.toAbsolutePath().getParent();
        if (Files.isDirectory(output) || folder == null || !Files.isDirectory(folder)) {
            throw Failure.usage("cannot write " + output + ": name a file in a folder that exists");
        }
    }

    private Failure unknownFormat() {
        String known = Stream.concat(
                        Arrays.stream(NetworkFormat.values()).map(NetworkFormat::id),
                        RdfFormats.all().keySet().stream())
                .collect(Collectors.joining(", "));
        return Failure.usage("no format " + format + "; there are: " + known);
    }

    private void report(String what, List<Path> files) {
        if (!common.quiet()) {
            String names = files.stream().map(Path::toString).collect(Collectors.joining(" and "));
            spec.commandLine().getOut().println("Wrote " + what + " to " + names + ".");
            spec.commandLine().getOut().flush();
        }
    }
}
