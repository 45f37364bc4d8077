package org.simpul.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on the error stream what went wrong and what to do, and with which code to exit. */
final class Errors {

    private static final int FAILED = 1;
    private static final int WRONG_CALL = 2;

    private Errors() {}

    /** An argument that cannot be understood. */
    static int wrongCall(ParameterException error, String[] args) {
        CommandLine line = error.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("simpul: " + error.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(error, err) && line.getParent() == null) {
            err.println("Commands: " + String.join(", ", line.getSubcommands().keySet()));
        }
        err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_CALL;
    }

    /** A command that was understood and did not succeed. With {@code --verbose} the stack trace follows. */
    static int failed(Exception error, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        line.getOut().flush();
        if (error instanceof ParameterException wrong) {
            return wrongCall(wrong, new String[0]);
        }
        boolean verbose = line.getParseResult().hasMatchedOption("--verbose");
        err.println("simpul: " + message(error));
        if (verbose) {
            error.printStackTrace(err);
        } else if (!(error instanceof Failure)) {
            err.println("This was not foreseen; the same call with --verbose shows where it happened.");
        }
        return error instanceof Failure failure ? failure.exitCode() : FAILED;
    }

    private static String message(Exception error) {
        if (error instanceof Failure) {
            return error.getMessage();
        }
        String kind = error.getClass().getSimpleName();
        return error.getMessage() == null ? kind : String.join(": ", List.of(kind, error.getMessage()));
    }
}
