package org.simpul.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is known before reading; its only verb is {@code check}. */
@Command(
        name = "lexicon",
        description =
                "Look after what Simpul knows before it reads: the entries, name patterns and frames of ontology/.",
        subcommands = LexiconCheckCommand.class,
        footer = {"", "Examples:", "  simpul lexicon check", "  simpul lexicon check --corpus data/sample"})
public final class LexiconCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        throw Failure.usage("say what to do with the lexicon: 'simpul lexicon check'");
    }
}
