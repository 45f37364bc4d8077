package org.simpul.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The full-text index of a store, a folder inside the store's. It is made when it is first needed, and from then on kept in step: loads replace the texts of the graphs that they replace, other
 * writes go through {@link #dataset()}. Deleting the folder is safe; it is made anew.
 */
final class TextFolder implements AutoCloseable {

    /** Another number whenever texts are analysed differently: older indexes are then made anew. */
    private static final String NAME = "text-1";

    private final GuardedTextIndex index;
    private final DatasetGraph dataset;

    private TextFolder(GuardedTextIndex index, DatasetGraph dataset) {
        this.index = index;
        this.dataset = dataset;
    }

    /** Whether a store has an index. */
    static boolean isIn(Path store) {
        return Files.isDirectory(store.resolve(NAME));
    }

    /**
     * Opens the index of a store, or makes it. Not to be called inside a transaction.
     *
     * @throws StoreException where its files cannot be read or written
     */
    static TextFolder open(Path store, DatasetGraph dataset) {
        try {
            if (Files.exists(mark(store))) {
                delete(store.resolve(NAME));
                Files.delete(mark(store));
            }
            if (!isIn(store)) {
                build(store, dataset);
            }
            GuardedTextIndex index = new GuardedTextIndex(reading(store.resolve(NAME)), TextFields.config());
            return new TextFolder(index, TextDatasetFactory.create(dataset, index));
        } catch (IOException e) {
            throw new StoreException("cannot open the text index of the store " + store + ": " + e.getMessage(), e);
        }
    }

    /** The store's dataset with the index: what is written to it is found by its words. */
    DatasetGraph dataset() {
        return dataset;
    }

    /** Indexes these graphs anew, inside a transaction of {@link #dataset()}. */
    void replace(Collection<Node> graphs) {
        for (Node graph : graphs) {
            try {
                index.getIndexWriter().deleteDocuments(new Term(TextFields.GRAPH, graph.getURI()));
            } catch (IOException e) {
                throw new StoreException("cannot write the text index: " + e.getMessage(), e);
            }
            TextFields.index(dataset, graph, index);
        }
    }

    /** Marks the index of a store as out of step until {@link #inStep}: should the program end between, it is made anew. */
    static void outOfStep(Path store) {
        try {
            Files.writeString(mark(store), "");
        } catch (IOException e) {
            throw new StoreException("cannot write the store " + store + ": " + e.getMessage(), e);
        }
    }

    static void inStep(Path store) {
        try {
            Files.deleteIfExists(mark(store));
        } catch (IOException e) {
            throw new StoreException("cannot write the store " + store + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        index.close();
    }

    /** Makes the index under another name first, so that half of one is never taken for a whole. */
    private static void build(Path store, DatasetGraph dataset) throws IOException {
        Path part = store.resolve(NAME + ".part");
        delete(part);
        try (FSDirectory directory = FSDirectory.open(part)) {
            GuardedTextIndex index = new GuardedTextIndex(directory, TextFields.config());
            Txn.executeRead(dataset, () -> TextFields.index(dataset, Node.ANY, index));
            index.commit();
            index.close();
        }
        Files.move(part, store.resolve(NAME));
    }

    private static Path mark(Path store) {
        return store.resolve(NAME + ".stale");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

    /** Jena opens the index for each search and closes it again. Files that are mapped into memory would be unmapped each time, for which all threads of the Java machine wait. */
    private static FSDirectory reading(Path folder) throws IOException {
        return new NIOFSDirectory(folder);
    }
}
