package org.simpul.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code simpul generate-completion}: the completion script for bash and zsh, made from the commands themselves. */
@Command(
        name = "generate-completion",
        description = "Print a script that lets bash or zsh complete the commands and options of simpul.",
        footerHeading = "%nExample:%n",
        footer = {
            "  source <(simpul generate-completion)                     for this shell",
            "  simpul generate-completion > ~/.local/share/bash-completion/completions/simpul"
        })
public final class CompletionCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(AutoComplete.bash("simpul", Main.commandLine()));
        return 0;
    }
}
