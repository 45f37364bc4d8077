package org.simpul.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** The commands. A new one is added to {@link #NAMES} and to {@link #named}; tests and the shell completion follow by themselves. */
final class Commands {

    /** In the order in which help lists them. */
    static final List<String> NAMES = List.of(
            "run",
            "extract",
            "load",
            "query",
            "export",
            "metrics",
            "serve",
            "validate",
            "evaluate",
            "explain",
            "lexicon",
            "text",
            "times",
            "generate-completion");

    private Commands() {}

    /**
     * A new command of this name. Its class is loaded here and not before.
     *
     * @throws IllegalArgumentException where the name is not among {@link #NAMES}
     */
    static Callable<Integer> named(String name) {
        return switch (name) {
            case "run" -> new RunCommand();
            case "extract" -> new ExtractCommand();
            case "load" -> new LoadCommand();
            case "query" -> new QueryCommand();
            case "export" -> new ExportCommand();
            case "metrics" -> new MetricsCommand();
            case "serve" -> new ServeCommand();
            case "validate" -> new ValidateCommand();
            case "text" -> new TextCommand();
            case "times" -> new TimesCommand();
            case "evaluate" -> new EvaluateCommand();
            case "explain" -> new ExplainCommand();
            case "lexicon" -> new LexiconCommand();
            case "generate-completion" -> new CompletionCommand();
            default -> throw new IllegalArgumentException("no command " + name + " among " + NAMES);
        };
    }
}
