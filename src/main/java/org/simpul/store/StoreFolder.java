package org.simpul.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of an embedded store: what it holds, who has it open, and how far it has grown. */
final class StoreFolder {

    /** A store is compacted when it takes more than twice what it took when it was last compact, and at least so many bytes more. */
    private static final long SLACK = 256L << 20;

    private static final String SIZE_FILE = "compact-size";

    private StoreFolder() {}

    static boolean holdsStore(Path folder) {
        return Files.isDirectory(folder.resolve("Data-0001"))
                || !generations(folder).isEmpty();
    }

    static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("cannot make the store " + folder + ": " + e.getMessage(), e);
        }
        if (!holdsStore(folder) && !isEmpty(folder)) {
            throw new StoreException("the folder " + folder
                    + " holds other files and no store; name an empty or new folder with --store");
        }
    }

    /** Explains in plain words when another process has the store open. */
    static void refuseLocked(Path folder) {
        Path lock = folder.resolve("tdb.lock");
        Optional<Long> owner = number(lock);
        if (owner.isPresent() && owner.get() != ProcessHandle.current().pid() && isHeld(lock)) {
            throw new StoreException(
                    "another process has the store " + folder + " open (process " + owner.get()
                            + "). Stop it, or use the server's address instead if it is simpul serve: --store http://localhost:3030/simpul");
        }
    }

    /** Whether a process holds the lock; only to be asked of a lock that is not this process's own, which asking would release. */
    private static boolean isHeld(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held == null;
        } catch (IOException e) {
            return true;
        }
    }

    static boolean isBloated(Path folder) {
        Optional<Long> compact = number(folder.resolve(SIZE_FILE));
        if (compact.isEmpty()) {
            remember(folder);
            return false;
        }
        return size(folder) > 2 * compact.get() + SLACK;
    }

    /** Notes how much the store takes now. */
    static void remember(Path folder) {
        try {
            Files.writeString(folder.resolve(SIZE_FILE), Long.toString(size(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> number(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Long.parseLong(Files.readString(file).trim()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static long size(Path folder) {
        long size = 0;
        for (Path generation : generations(folder)) {
            try (Stream<Path> files = Files.list(generation)) {
                size += files.mapToLong(file -> file.toFile().length()).sum();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return size;
    }

    private static List<Path> generations(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("Data-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
