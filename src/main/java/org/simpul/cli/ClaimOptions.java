package org.simpul.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.simpul.export.NetworkFilter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which a command takes some claims of a store and leaves others. */
final class ClaimOptions {

    @Option(names = "--from", paramLabel = "DATE", description = "Only what held or happened on this day or later.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only what held or happened on this day or before.")
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

    @Mixin
    private ConfidenceOption confidence;

    /**
     * What they ask for, of any day.
     *
     * @throws IllegalArgumentException where the period ends before it begins
     */
    NetworkFilter filter() {
        return NetworkFilter.ALL
                .withPeriod(Optional.ofNullable(from), Optional.ofNullable(to))
                .withRelations(relations)
                .withTypes(types)
                .withMinConfidence(confidence.least());
    }
}
