package org.simpul.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.store.GraphStore;
import org.simpul.store.LoadReport;
import org.simpul.store.QuadSource;
import org.simpul.store.StoreException;

/** What pages may do with the dataset: ask, for a limited time. Safe for use by several threads. */
final class ServedStore implements GraphStore {

    private final DatasetGraph dataset;
    private final Duration timeout;
    private final RunningQueries running;

    ServedStore(DatasetGraph dataset, Duration timeout, RunningQueries running) {
        this.dataset = dataset;
        this.timeout = timeout;
        this.running = running;
    }

    @Override
    public <T> T query(Query query, Function<QueryExec, T> reader) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(query)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return run(exec, reader);
            }
        });
    }

    private <T> T run(QueryExec exec, Function<QueryExec, T> reader) {
        try {
            running.begin(exec);
            return reader.apply(exec);
        } finally {
            running.end(exec);
        }
    }

    @Override
    public <T> T read(Function<Graph, T> reader) {
        return Txn.calculateRead(dataset, () -> reader.apply(dataset.getUnionGraph()));
    }

    @Override
    public <T> T readQuads(Function<DatasetGraph, T> reader) {
        return Txn.calculateRead(dataset, () -> reader.apply(dataset));
    }

    @Override
    public LoadReport load(List<QuadSource> sources, Ontology ontology, Iris iris) {
        throw new StoreException("a server only reads its store");
    }

    @Override
    public void backup(Path file) {
        throw new StoreException("a server only reads its store");
    }

    @Override
    public void close() {
        // the dataset belongs to the one who started the server
    }
}
