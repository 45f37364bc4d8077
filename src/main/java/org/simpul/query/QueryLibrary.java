package org.simpul.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.simpul.store.GraphStore;

/** The named queries of a folder, and how they are run. Queries only read, and never reach other servers. */
public final class QueryLibrary {

    static {
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    }

    /** How many queries are kept parsed; reading them again would take pages that ask several longer than the answers. */
    private static final int KEPT = 200;

    private static final Cache<String, Query> PARSED = CacheFactory.createCache(KEPT);

    private final Path folder;

    /** The library of the {@code .rq} files in this folder; files are read when they are asked for. */
    public QueryLibrary(Path folder) {
        this.folder = folder;
    }

    /** Where its files lie. */
    public Path folder() {
        return folder;
    }

    /** Every query, sorted by name. */
    public List<NamedQuery> all() {
        return names().stream().map(this::get).toList();
    }

    /**
     * A query by its name.
     *
     * @throws QueryException where there is none; the message names similar ones
     */
    public NamedQuery get(String name) {
        Path file = folder.resolve(name + ".rq");
        if (!name.matches("[A-Za-z0-9-]+") || !Files.isRegularFile(file)) {
            throw new QueryException("no query " + name + "." + similar(name)
                    + " 'simpul query --list' shows all; a file of your own must end in .rq");
        }
        return NamedQuery.read(file);
    }

    /**
     * Runs a query, for an answer in English; {@link Question} can do more.
     *
     * @param query the query
     * @param arguments values of its parameters, as typed; those left out have their default
     * @param store what it runs on
     * @throws QueryException where a value does not fit its parameter or the query is not SPARQL
     */
    public static Answer run(NamedQuery query, Map<String, String> arguments, GraphStore store) {
        return Question.of(query, arguments).answer(store);
    }

    /**
     * The IRI as it is written, or the thing of a store that a name means.
     *
     * @param parameter for what it is asked, which a message names
     * @throws QueryException where it means nothing or several things; the message lists candidates
     */
    public static Node thing(String parameter, String name, GraphStore store) {
        return new LabelResolver(store).resolve(parameter, name);
    }

    /** The thing of a store that a name means; empty where it means none or several. */
    public static Optional<Node> named(String name, GraphStore store) {
        try {
            return Optional.of(thing("", name, store));
        } catch (QueryException e) {
            return Optional.empty();
        }
    }

    /** A copy of its own: binding may set the limit. */
    static Query parse(NamedQuery query) {
        try {
            return PARSED.get(query.text(), QueryFactory::create).cloneQuery();
        } catch (QueryParseException e) {
            throw new QueryException(query.name() + " is no SPARQL query: " + e.getMessage(), e);
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".rq"))
                    .map(n -> n.substring(0, n.length() - ".rq".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new QueryException(
                    "no queries at " + folder + "; set SIMPUL_HOME to the folder that holds queries/", e);
        }
    }

    private String similar(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<String> close = names().stream()
                .filter(n ->
                        Stream.of(wanted.split("[^a-z0-9]+")).anyMatch(word -> word.length() > 2 && n.contains(word)))
                .limit(3)
                .toList();
        return close.isEmpty() ? "" : " Did you mean " + String.join(", ", close) + "?";
    }
}
