package org.simpul.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.store.GraphStore;
import org.simpul.store.LoadReport;
import org.simpul.store.QuadSource;
import org.simpul.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads RDF files into a store. */
@Command(
        name = "load",
        description = {
            "Load RDF files into the store, all or nothing.",
            "The graph of each document in them replaces that of the store; contradictions are found anew over the whole store."
        },
        footer = {
            "",
            "Examples:",
            "  simpul load graph.nq.gz",
            "  simpul load *.nq --store http://localhost:3030/ds --user admin"
        })
public final class LoadCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private StoreOptions store;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "RDF files: .nq, .trig, .ttl, .nt, .rdf, .jsonld, or these with .gz.")
    private List<Path> files;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Iris.DEFAULT_BASE,
            description = "What the identifiers in the files begin with (default: ${DEFAULT-VALUE}).")
    private String base;

    @Option(
            names = "--backup",
            paramLabel = "FILE.nq.gz",
            description = "First write all that the store holds to this file.")
    private Path backup;

    @Override
    public Integer call() {
        try {
            Iris iris = new Iris(base);
            Ontology ontology = Ontology.load(Home.find().ontology());
            try (GraphStore target = store.create()) {
                if (backup != null) {
                    target.backup(backup);
                }
                report(target.load(
                        files.stream().map(file -> QuadSource.file(file, iris)).toList(), ontology, iris));
            }
            return 0;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        } catch (StoreException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    private void report(LoadReport report) {
        if (!common.quiet()) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "Loaded %,d quads of %d documents (%d replaced) into %s; %d contradictions in the store.%s%n",
                            report.quads(),
                            report.documents(),
                            report.replaced(),
                            store.name(),
                            report.contradictions(),
                            report.compacted() ? " Its files were compacted." : "");
            spec.commandLine().getOut().flush();
        }
    }
}
