package org.simpul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class Tdb2StoreTest extends StoreContract {

    private Tdb2Store store;

    @Override
    GraphStore store() {
        store = Tdb2Store.create(folder.resolve("store"));
        return store;
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void compactionKeepsEveryQuad() throws IOException {
        store();
        load(store, FIRST);
        load(store, SECOND);
        long before = store.size();
        store.compact();
        assertThat(store.size()).isEqualTo(before);
        store.close();
        store = Tdb2Store.open(folder.resolve("store"));
        assertThat(store.size()).isEqualTo(before);
    }

    @Test
    void refusesAFolderWithOtherFilesAndOneWithoutAStore() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "text");
        assertThatThrownBy(() -> Tdb2Store.create(folder)).hasMessageContaining("holds other files");
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> Tdb2Store.open(none))
                .hasMessageContaining("no store at")
                .hasMessageContaining("simpul load");
        assertThat(none).doesNotExist();
    }

    @Test
    void saysThatAnotherProcessHasTheStoreOpen() throws Exception {
        store();
        store.close();
        store = null;
        Path path = folder.resolve("store");
        Process other = LockHolder.start(path.resolve("tdb.lock"));
        try {
            assertThatThrownBy(() -> Tdb2Store.open(path))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process has the store");
        } finally {
            other.destroy();
            other.waitFor();
        }
        store = Tdb2Store.open(path);
    }

    /** A process that holds a lock file as TDB2 does. */
    static final class LockHolder {

        private LockHolder() {}

        static Process start(Path lock) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LockHolder.class.getName(),
                            lock.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getInputStream().read();
            return process;
        }

        public static void main(String[] args) throws Exception {
            Path lock = Path.of(args[0]);
            Files.writeString(lock, Long.toString(ProcessHandle.current().pid()));
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
                channel.lock();
                System.out.print('!');
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }
}
