package org.simpul.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;

/** A dataset of claims. Queries see all named graphs together as the default graph. One thread at a time. */
public interface GraphStore extends AutoCloseable {

    /**
     * Loads sources, all or nothing. A document's graph in them replaces that of the store, and so does the description of each entity in the lexicon's graph; runs are added.
     * Contradictions are computed anew over the whole store, and the ontology replaced where it differs.
     *
     * @throws StoreException where a source or the store fails; the store is then as it was
     */
    LoadReport load(List<QuadSource> sources, Ontology ontology, Iris iris);

    /**
     * Runs a query and gives its execution to {@code reader}, which must take what it needs before it returns.
     *
     * @throws StoreException where the store cannot be reached or refuses the query
     */
    <T> T query(Query query, Function<QueryExec, T> reader);

    /** Gives the union of all named graphs to {@code reader}, for reading while it runs. */
    <T> T read(Function<Graph, T> reader);

    /** Gives all quads to {@code reader}, for reading while it runs. */
    <T> T readQuads(Function<DatasetGraph, T> reader);

    /** Writes all quads to a file ending in {@code .nq.gz}. */
    void backup(Path file);

    @Override
    void close();

    /** Whether a store's name is the address of a server rather than a folder. */
    static boolean isRemote(String store) {
        return store.startsWith("http://") || store.startsWith("https://");
    }
}
