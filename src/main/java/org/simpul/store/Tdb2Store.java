package org.simpul.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.simpul.graph.ContradictionFinder;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;

/** A store in a folder on this machine: a TDB2 database, opened by one process at a time. */
public final class Tdb2Store implements GraphStore {

    private final Path folder;
    private final DatasetGraph dataset;
    private Optional<TextFolder> searchIndex = Optional.empty();

    private Tdb2Store(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    /**
     * Opens the store in this folder.
     *
     * @throws StoreException where there is none, or another process has it open
     */
    public static Tdb2Store open(Path folder) {
        if (!StoreFolder.holdsStore(folder)) {
            throw new StoreException("no store at " + folder + "; make one with: simpul load FILE --store " + folder);
        }
        return connect(folder);
    }

    /**
     * Opens the store in this folder, or makes one.
     *
     * @throws StoreException where the folder holds something else, cannot be made, or another process has the store open
     */
    public static Tdb2Store create(Path folder) {
        StoreFolder.prepare(folder);
        return connect(folder);
    }

    private static Tdb2Store connect(Path folder) {
        StoreFolder.refuseLocked(folder);
        DatasetGraph dataset = connectOrExplain(folder);
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        return new Tdb2Store(folder, dataset);
    }

    private static DatasetGraph connectOrExplain(Path folder) {
        try {
            return DatabaseMgr.connectDatasetGraph(folder.toString());
        } catch (DBOpEnvException | TDBException e) {
            throw new StoreException("cannot open the store " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The texts of its documents. */
    public ReadTexts texts() {
        return ReadTexts.ofStore(folder);
    }

    /** The dataset itself; queries see the union of its named graphs, and have no full-text search. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** The dataset with full-text search, for a server. The index is made at the first call, outside of any transaction. */
    public DatasetGraph searchable() {
        if (searchIndex.isEmpty()) {
            searchIndex = Optional.of(TextFolder.open(folder, dataset));
        }
        return searchIndex.get().dataset();
    }

    @Override
    public LoadReport load(List<QuadSource> sources, Ontology ontology, Iris iris) {
        GraphReplacement replacement = new GraphReplacement(dataset, iris);
        int contradictions = TextFolder.isIn(folder)
                ? loadWithTexts(replacement, sources, ontology, iris)
                : Txn.calculateWrite(dataset, () -> load(replacement, sources, ontology, iris));
        boolean compacted = StoreFolder.isBloated(folder);
        if (compacted) {
            compact();
        }
        return new LoadReport(
                replacement.quads(), replacement.written(), replacement.replaced(), contradictions, compacted);
    }

    private int loadWithTexts(GraphReplacement replacement, List<QuadSource> sources, Ontology ontology, Iris iris) {
        DatasetGraph indexed = searchable();
        TextFolder.outOfStep(folder);
        int contradictions = Txn.calculateWrite(indexed, () -> {
            int found = load(replacement, sources, ontology, iris);
            searchIndex.orElseThrow().replace(replacement.graphs());
            searchIndex.orElseThrow().replace(List.of(iris.ontologyGraph(), iris.contradictionsGraph()));
            return found;
        });
        TextFolder.inStep(folder);
        return contradictions;
    }

    private int load(GraphReplacement replacement, List<QuadSource> sources, Ontology ontology, Iris iris) {
        sources.forEach(source -> source.stream(replacement));
        SharedGraphs shared = new SharedGraphs(dataset, iris);
        shared.ontology(ontology);
        return shared.contradictions(new ContradictionFinder(iris, ontology.vocabulary()));
    }

    @Override
    public <T> T query(Query query, Function<QueryExec, T> reader) {
        DatasetGraph asked = query.toString().contains(TextQuery.NS) ? searchable() : dataset;
        return Txn.calculateRead(asked, () -> {
            try (QueryExec exec = QueryExec.dataset(asked)
                    .query(query)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                return reader.apply(exec);
            }
        });
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
    public void backup(Path file) {
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            Txn.executeRead(dataset, () -> {
                StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
                writer.start();
                StreamRDFOps.sendQuadsToStream(dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY), writer);
                writer.finish();
            });
        } catch (IOException e) {
            throw new StoreException("cannot write the backup " + file + ": " + e.getMessage(), e);
        }
    }

    /** Rewrites the store's files without the space that replaced quads take. */
    public void compact() {
        DatabaseMgr.compact(dataset, true);
        StoreFolder.remember(folder);
    }

    /** The number of quads, in all graphs. */
    public long size() {
        return Txn.calculateRead(dataset, () -> {
            long count = 0;
            for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); quads.next()) {
                count++;
            }
            return count;
        });
    }

    @Override
    public void close() {
        searchIndex.ifPresent(TextFolder::close);
        TDBInternal.expel(dataset, true);
    }
}
