package org.simpul.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.simpul.export.LabelLanguage;
import org.simpul.query.Answer;
import org.simpul.query.AnswerFormat;
import org.simpul.query.NamedQuery;
import org.simpul.query.Parameter;
import org.simpul.query.QueryException;
import org.simpul.query.QueryLibrary;
import org.simpul.query.Question;
import org.simpul.store.GraphStore;
import org.simpul.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Answers a question: a query of the library by its name, or any SPARQL file. */
@Command(
        name = "query",
        description = "Ask the store: a query of the library by its name, or any SPARQL query in a file.",
        footer = {
            "",
            "Examples:",
            "  simpul query --list",
            "  simpul query members-of-institution --param \"institution=Bali Process\" --param date=2015-01-01",
            "  simpul query tier-history --min-confidence 0.8",
            "  simpul query trafficking-flows --lang id",
            "  simpul query my-question.rq --format csv"
        })
public final class QueryCommand implements Callable<Integer> {

    private static final int DEFAULT_WIDTH = 120;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StoreOptions store;

    @Mixin
    private ConfidenceOption confidence;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|FILE.rq",
            description = "The query's name, or a file that holds one.")
    private String query;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter's value; for an IRI also a label of the thing, such as \"Bali Process\".")
    private Map<String, String> arguments = new LinkedHashMap<>();

    @Option(
            names = "--format",
            defaultValue = "table",
            converter = FormatName.class,
            description = "table, csv, tsv, json, xml or markdown (default: ${DEFAULT-VALUE}).")
    private AnswerFormat format;

    @Option(
            names = "--lang",
            paramLabel = "L",
            defaultValue = "en",
            description = "The language of names and headings, en or id (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(names = "--list", description = "List the queries of the library with their questions and parameters.")
    private boolean list;

    @Override
    public Integer call() {
        String labels = LabelLanguage.of(language)
                .orElseThrow(() -> Failure.usage("--lang is en or id, not " + language))
                .tag();
        if (!list && query == null) {
            throw Failure.usage("name a query or a file; 'simpul query --list' shows the queries there are");
        }
        try {
            QueryLibrary library = new QueryLibrary(Home.find().queries());
            if (list) {
                library.all().forEach(named -> describe(named, labels));
            } else {
                answer(find(library), labels);
            }
            spec.commandLine().getOut().flush();
            return 0;
        } catch (QueryException e) {
            throw Failure.usage(e.getMessage());
        } catch (StoreException e) {
            throw Failure.failed(e.getMessage(), e);
        }
    }

    private NamedQuery find(QueryLibrary library) {
        boolean file = query.endsWith(".rq") || query.endsWith(".sparql");
        if (file && !Files.isReadable(Path.of(query))) {
            throw Failure.usage("cannot read " + query + ": no such file, or no permission");
        }
        return file ? NamedQuery.read(Path.of(query)) : library.get(query);
    }

    private void answer(NamedQuery named, String labels) {
        try (GraphStore source = store.open()) {
            Question question = Question.of(named, arguments).in(labels).atLeast(confidence.least());
            Answer answer = format.isForPeople() ? question.readable(source) : question.answer(source);
            PrintWriter out = spec.commandLine().getOut();
            out.print(format.write(answer, width()));
            if (format == AnswerFormat.TABLE && !common.quiet() && answer instanceof Answer.Rows rows) {
                out.println(rows.rows().size() == 1 ? "1 row" : rows.rows().size() + " rows");
            }
        }
    }

    private void describe(NamedQuery named, String labels) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(named.name());
        named.questions().values().forEach(question -> out.println("  " + question));
        for (Parameter parameter : named.parameters()) {
            String type = parameter.type().name().toLowerCase(Locale.ROOT);
            String standard =
                    parameter.standard().map(s -> ", default " + s).orElse(parameter.optional() ? ", optional" : "");
            out.println("    --param " + parameter.name() + "=…  " + parameter.description(labels) + " (" + type
                    + standard + ")");
        }
        out.println();
    }

    /** The terminal's width, where the shell tells it. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    /** Reads a format's name in any case. */
    static final class FormatName implements ITypeConverter<AnswerFormat> {

        @Override
        public AnswerFormat convert(String name) {
            try {
                return AnswerFormat.valueOf(name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "the formats are table, csv, tsv, json, xml and markdown, not " + name);
            }
        }
    }
}
