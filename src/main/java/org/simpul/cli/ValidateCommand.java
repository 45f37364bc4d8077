package org.simpul.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.riot.RiotException;
import org.simpul.graph.RdfFiles;
import org.simpul.graph.Validation;
import org.simpul.graph.Validation.Finding;
import org.simpul.store.GraphStore;
import org.simpul.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a file or a store against the SHACL shapes of the ontology. */
@Command(
        name = "validate",
        description =
                "Check a file or a store against the shapes of the ontology; exit code 1 where something does not conform.",
        footer = {"", "Examples:", "  simpul validate graph.nq", "  simpul validate --store simpul-store"})
public final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private StoreOptions store;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "An RDF file; without it the store is checked.")
    private Path file;

    @Override
    public Integer call() {
        try {
            Validation validation = Validation.load(Home.find().ontology());
            List<Finding> findings = file == null ? checkStore(validation) : checkFile(validation);
            print(findings);
            return findings.isEmpty() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage());
        } catch (StoreException | RiotException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    private List<Finding> checkFile(Validation validation) {
        return validation.check(RdfFiles.union(file));
    }

    private List<Finding> checkStore(Validation validation) {
        try (GraphStore target = store.open()) {
            return target.read(validation::check);
        }
    }

    private void print(List<Finding> findings) {
        PrintWriter out = spec.commandLine().getOut();
        String what = file == null ? store.name() : file.toString();
        if (findings.isEmpty()) {
            if (!common.quiet()) {
                out.println(what + " conforms to the shapes.");
            }
        } else {
            out.println(what + " does not conform: "
                    + findings.stream().mapToInt(Finding::count).sum() + " violations of " + findings.size()
                    + " kinds.");
            findings.forEach(finding -> print(out, finding));
        }
        out.flush();
    }

    private static void print(PrintWriter out, Finding finding) {
        out.println();
        out.println(finding.shape() + " (" + finding.count() + ")");
        out.println("  " + finding.message());
        for (Validation.Example example : finding.examples()) {
            out.println("    " + example.node() + (example.value().isEmpty() ? "" : "  " + example.value()));
        }
    }
}
