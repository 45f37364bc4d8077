package org.simpul.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.simpul.export.NetworkFilter;
import org.simpul.query.QueryException;
import org.simpul.query.QueryLibrary;
import org.simpul.store.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which a command takes some claims of a store and leaves others. */
final class ClaimOptions {

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Days.First.class,
            description =
                    "Only what held or happened on this day or later; a month or a year stands for its first day.")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Days.Last.class,
            description =
                    "Only what held or happened on this day or before; a month or a year stands for its last day.")
    private LocalDate to;

    @Option(
            names = "--relation",
            paramLabel = "P",
            split = ",",
            description = "Only this relation and those below it, such as memberOf; may be repeated.")
    private List<String> relations = List.of();

    @Option(
            names = "--type",
            paramLabel = "T",
            split = ",",
            description =
                    "Only claims whose entities are all of this type or one below it, such as Institution; may be repeated.")
    private List<String> types = List.of();

    @Option(
            names = "--document",
            paramLabel = "D",
            description = "Only what this document says, by its IRI, title or file name; may be repeated.")
    private List<String> documents = List.of();

    @Option(names = "--dated", description = "Only claims that give a time.")
    private boolean dated;

    @Mixin
    private ConfidenceOption confidence;

    /**
     * What they ask for in a store, of any day.
     *
     * @throws IllegalArgumentException where the period ends before it begins
     * @throws QueryException where the store has no such document
     */
    NetworkFilter filter(GraphStore store) {
        return NetworkFilter.ALL
                .withPeriod(Optional.ofNullable(from), Optional.ofNullable(to))
                .withRelations(relations)
                .withTypes(types)
                .withDocuments(documents.stream()
                        .map(name ->
                                QueryLibrary.thing("--document", name, store).getURI())
                        .toList())
                .withDated(dated)
                .withMinConfidence(confidence.least());
    }
}
