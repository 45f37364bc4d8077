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
import org.simpul.store.ReadText;
import org.simpul.store.ReadTexts;
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

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description =
                    "Keep the texts in this folder, which 'simpul extract --texts' wrote, beside the store, so that the reader shows whole documents.")
    private Path texts;

    @Override
    public Integer call() {
        try {
            Iris iris = new Iris(base);
            Ontology ontology = Ontology.load(Home.find().ontology());
            List<ReadText> read = texts == null ? List.of() : texts();
            try (GraphStore target = store.create()) {
                if (backup != null) {
                    target.backup(backup);
                }
                report(target.load(
                        files.stream().map(file -> QuadSource.file(file, iris)).toList(), ontology, iris));
            }
            if (!read.isEmpty()) {
                ReadTexts.ofStore(Path.of(store.name())).put(read);
            }
            return 0;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        } catch (StoreException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    /** Read before anything is loaded, so that nothing is where they cannot be. */
    private List<ReadText> texts() {
        if (GraphStore.isRemote(store.name())) {
            throw Failure.usage("--texts is for a store in a folder; a server keeps no texts for others");
        }
        List<ReadText> read = ReadTexts.in(texts).all();
        if (read.isEmpty()) {
            throw Failure.usage(
                    "no texts in " + texts + "; write them with: simpul extract INPUT -o graph.nq --texts " + texts);
        }
        return read;
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
