package org.simpul.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.simpul.text.DocumentText;
import org.simpul.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a document's text. */
@Command(
        name = "text",
        description = {
            "Print the text of a document, exactly as charStart and charEnd of the graph count it (in Unicode code points).",
            "What had to be repaired or left out is said on the error stream."
        },
        footer = {"", "Examples:", "  simpul text thesis.pdf", "  simpul text thesis.pdf --sentences | head"})
public final class TextCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A PDF, Word, OpenDocument, HTML, Markdown or text file.")
    private Path file;

    @Option(names = "--pages", description = "Print a line before each page that names it. Positions no longer count.")
    private boolean pages;

    @Option(
            names = "--sentences",
            description =
                    "Print one line a sentence instead: start, end, page, language and kind of its paragraph, and the sentence, with tabs between them.")
    private boolean sentences;

    @Override
    public Integer call() {
        DocumentText text = OneDocument.read(
                file,
                common.quiet()
                        ? new PrintWriter(Writer.nullWriter())
                        : spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        if (sentences) {
            printSentences(text, out);
        } else if (pages) {
            printPages(text, out);
        } else {
            out.println(text.text());
        }
        out.flush();
        return 0;
    }

    private static void printPages(DocumentText text, PrintWriter out) {
        for (int page = 0; page < text.pages().size(); page++) {
            int end = page + 1 < text.pages().size()
                    ? text.pages().get(page + 1)
                    : text.text().length();
            out.println("--- page " + (page + 1) + " ---");
            out.println(text.text().substring(text.pages().get(page), end).strip());
        }
    }

    private static void printSentences(DocumentText text, PrintWriter out) {
        int units = 0;
        int points = 0;
        for (Sentence sentence : text.sentences()) {
            points += text.text().codePointCount(units, sentence.span().start());
            units = sentence.span().start();
            int length = text.text().codePointCount(units, sentence.span().end());
            out.println(String.join(
                    "\t",
                    String.valueOf(points),
                    String.valueOf(points + length),
                    String.valueOf(text.pageAt(units)),
                    text.languageOf(sentence).code(),
                    text.paragraphs().get(sentence.paragraph()).kind().name(),
                    sentence.span().of(text.text())));
        }
    }
}
