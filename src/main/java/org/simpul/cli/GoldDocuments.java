package org.simpul.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.simpul.claim.Extractor;
import org.simpul.document.DocumentSource;
import org.simpul.evaluate.Gold;
import org.simpul.graph.ClaimMapper;
import org.simpul.graph.Iris;
import org.simpul.graph.Vocabulary;
import org.simpul.text.ReadingLimits;

/** Extracts the documents that have gold files: those whose identifier begins with the name of a gold folder. */
final class GoldDocuments {

    private final List<Gold> gold;
    private final Path ontology;
    private final PrintWriter warnings;

    /** Documents for these gold files; what cannot be read is said to {@code warnings}. */
    GoldDocuments(List<Gold> gold, Path ontology, PrintWriter warnings) {
        this.gold = gold;
        this.ontology = ontology;
        this.warnings = warnings;
    }

    /**
     * The quads of the documents among these files and folders.
     *
     * @throws IllegalArgumentException where there is no such file or folder
     */
    List<Quad> extract(List<Path> inputs) {
        List<Path> files = inputs.isEmpty()
                ? List.of()
                : DocumentSource.of(inputs, ReadingLimits.standard().maxBytes()).files().stream()
                        .filter(this::hasGold)
                        .toList();
        List<Quad> quads = new ArrayList<>();
        if (!files.isEmpty()) {
            ClaimMapper mapper = new ClaimMapper(Iris.standard(), Vocabulary.load(ontology));
            int threads = Runtime.getRuntime().availableProcessors();
            new ExtractionRun(Extractor.load(ontology), mapper, threads)
                    .run(files, quads::add, text -> {}, ExtractionRun.Progress.NONE).stream()
                            .filter(report -> report.status().equals("rejected"))
                            .map(DocumentReport::reason)
                            .forEach(warnings::println);
        }
        return quads;
    }

    private boolean hasGold(Path file) {
        String name = file.getFileName().toString();
        String slug = Iris.slug(name.replaceFirst("(?<=.)\\.[^.]*$", "")) + "-";
        return gold.stream().anyMatch(g -> slug.startsWith(g.name()) || g.name().startsWith(slug));
    }
}
