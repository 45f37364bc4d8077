package org.simpul.cli;

import picocli.CommandLine.Option;

/** The options every command has. */
public final class CommonOptions {

    @Option(
            names = {"-q", "--quiet"},
            description = "Print results and errors only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print more: each step, and the cause of an error.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    private boolean version;

    /** Whether only results and errors are wanted. */
    public boolean quiet() {
        return quiet;
    }

    /** Whether more than usual is wanted. */
    public boolean verbose() {
        return verbose;
    }
}
