package org.simpul.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.simpul.mention.TimeFinder;
import org.simpul.mention.TimeMention;
import org.simpul.text.DocumentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the times that a document names. */
@Command(
        name = "times",
        description = {
            "Print every expression of time in a document, one JSON object a line: start and end (in Unicode code points of what 'simpul text' prints), text, and its value in EDTF.",
            "Relative ones, such as \"kemarin\" or \"two days later\", are counted from the reference date or from the time named before."
        },
        footer = {"", "Examples:", "  simpul times statement.pdf", "  simpul times news.txt --reference-date 2025-02-05"
        })
public final class TimesCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A PDF, Word, OpenDocument, HTML, Markdown or text file.")
    private Path file;

    @Option(
            names = "--reference-date",
            paramLabel = "DATE",
            description =
                    "The day the document was written, as YYYY-MM-DD. Without it the dateline at the top of the document is taken, where there is one.")
    private LocalDate referenceDate;

    /** An expression as it is printed. */
    private record Line(int start, int end, String text, String edtf) {}

    @Override
    public Integer call() {
        PrintWriter warnings = common.quiet()
                ? new PrintWriter(Writer.nullWriter())
                : spec.commandLine().getErr();
        DocumentText document = OneDocument.read(file, warnings);
        TimeFinder finder = TimeFinder.load(Home.find().ontology());
        print(document.text(), finder.find(document, Optional.ofNullable(referenceDate)));
        return 0;
    }

    private void print(String text, List<TimeMention> mentions) {
        PrintWriter out = spec.commandLine().getOut();
        int units = 0;
        int points = 0;
        for (TimeMention mention : mentions) {
            points += text.codePointCount(units, mention.span().start());
            units = mention.span().start();
            int length = text.codePointCount(units, mention.span().end());
            out.println(json(new Line(
                    points,
                    points + length,
                    mention.span().of(text),
                    mention.value().value())));
        }
        out.flush();
    }

    private static String json(Line line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of numbers and text must be printable", e);
        }
    }
}
