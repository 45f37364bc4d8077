package org.simpul.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.simpul.reader.ModelReading;

/** Shows a run on the error stream: a bar where that is a terminal, a line a document with {@code --verbose}; rejections and warnings always, unless quiet. */
final class Progression implements ExtractionRun.Progress, AutoCloseable {

    private final CommonOptions options;
    private final PrintWriter err;
    private ProgressBar bar;

    Progression(CommonOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    @Override
    public void expect(int files) {
        if (!options.quiet() && System.console() != null && files > 1) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .build();
        }
    }

    @Override
    public void finished(DocumentReport report) {
        if (bar != null) {
            bar.step();
        }
        if (report.isRejected()) {
            err.println("rejected: " + report.file() + ": " + report.reason());
        } else if (options.verbose()) {
            err.printf(
                    "%s: %d pages, %s, %d entities, %d claims, %d figures%n",
                    report.file(),
                    report.pages(),
                    report.language(),
                    report.entities(),
                    report.claims(),
                    report.figures());
        }
        if (!options.quiet()) {
            report.warnings().forEach(w -> err.println("warning: " + report.file() + ": " + w));
        }
        report.models().forEach(reading -> model(report.file(), reading));
        err.flush();
    }

    private void model(String file, ModelReading reading) {
        if (!options.quiet()) {
            err.println(file + ": " + reading.summary());
        }
        reading.failures()
                .forEach(why -> err.println(
                        "warning: " + file + ": not read to its end by the language model, only by the rules: " + why));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
