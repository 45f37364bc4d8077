package org.simpul.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code simpul}: names its commands, and turns what happens into an exit code. */
@Command(
        name = "simpul",
        description =
                "Turns documents about cooperation against human trafficking into a graph that answers questions.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  simpul run                        read the sample, answer three questions, serve the graph",
            "  simpul run --no-serve my-papers   the same for your own files",
            "",
            "'simpul COMMAND --help' explains one command."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed, or done with something rejected or violated",
            "2:wrong call: an unknown option, file or name"
        })
public final class Main implements Runnable {

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        QuietLogging.install();
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 13),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int code = run(args, new PrintWriter(out), new PrintWriter(err, true));
        out.flush();
        System.exit(code);
    }

    /**
     * Runs one command in this process. A command that waits after printing flushes first.
     *
     * @param args the command's name and its arguments
     * @param out where results go; flushed, not closed
     * @param err where errors and progress go; flushed, not closed
     * @return 0 done, 1 failed, 2 wrong call
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        int code = commandLine(names(args)).setOut(out).setErr(err).execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** The command line with every command. */
    static CommandLine commandLine() {
        return commandLine(Commands.NAMES);
    }

    /** Called without a command: that is a wrong call, so the help goes to the errors. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** Only the called command is built, for its classes cost time to load; help and misspelt names need all. */
    private static List<String> names(String[] args) {
        return args.length > 0 && Commands.NAMES.contains(args[0]) ? List.of(args[0]) : Commands.NAMES;
    }

    private static CommandLine commandLine(List<String> names) {
        CommandLine main = new CommandLine(new Main());
        for (String name : names) {
            main.addSubcommand(name, Commands.named(name));
        }
        dress(main);
        return main.setParameterExceptionHandler(Errors::wrongCall).setExecutionExceptionHandler(Errors::failed);
    }

    private static void dress(CommandLine line) {
        line.getCommandSpec().versionProvider(Main::version);
        line.getCommandSpec().usageMessage().width(100);
        line.getSubcommands().values().forEach(Main::dress);
    }

    private static String[] version() {
        return new String[] {"simpul " + versionNumber() + ", Java " + Runtime.version()};
    }

    /** The program's version; "(not packaged)" where it runs from class files. */
    static String versionNumber() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
