package org.simpul.cli;

import picocli.CommandLine.Option;

/** The option by which a command leaves out claims that the extractor is less sure of. */
final class ConfidenceOption {

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            description =
                    "Leave out claims whose confidence is below this, 0 to 1; a claim at 0.9 is right nine times in ten (default: ${DEFAULT-VALUE}).")
    private double least;

    /** The least confidence, 0 to 1. */
    double least() {
        if (!(least >= 0 && least <= 1)) {
            throw Failure.usage("--min-confidence lies between 0 and 1, such as 0.8; it is not " + least);
        }
        return least;
    }
}
