package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.simpul.store.GraphStore;
import org.simpul.store.Tdb2Store;

/** The store that {@code run} makes of the sample documents. */
final class SampleStore {

    private SampleStore() {}

    /** Reads and loads the sample, which takes some seconds, and opens the store; whoever asks closes it. */
    static GraphStore load(Path folder) {
        Path store = folder.resolve("store");
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        int code = Main.run(new String[] {"run", "--no-serve", "--quiet", "--store", store.toString()}, out, out);
        assertThat(code).as(printed.toString()).isZero();
        return Tdb2Store.open(store);
    }
}
